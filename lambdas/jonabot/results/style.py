"""What can be said of somebody's texts without a judge: lengths, repetition, quotation, distance.

Distinct-n measures repetition (Li et al., "A diversity-promoting objective function for neural
conversation models", 2016).
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

import msgspec

from jonabot.results.distance import Yardstick
from jonabot.results.quotations import Quotations, Quoted
from jonabot.results.samples import WORDS, Unit, excerpt
from jonabot.results.words import sentences, words


class Distance(msgspec.Struct, frozen=True):
    """How far from the author, by two measures (distance.py)."""

    function_words: float | None
    """Burrows's Delta, in standard deviations."""
    characters: float
    """1 less the cosine of the n-grams of characters, 0 to 1."""


class Style(msgspec.Struct, frozen=True):
    """Figures for the texts of one writer. All that count words are None where no spaces divide them."""

    texts: int
    words: int | None
    """In all of them."""
    characters: float
    """Mean length of a text."""
    sentence_words: float | None
    """Mean length of a sentence."""
    distinct_2: float | None
    """Different pairs of words by all pairs of words, in samples of equal length: 1 repeats nothing."""
    quoted: Quoted | None
    distance: Distance | None
    """None if there is too little text to measure it."""
    non_answers: int = 0


def measure(
    texts: Sequence[str], quotations: Quotations | None, yardstick: Yardstick | None, size: int, unit: Unit = WORDS
) -> Style:
    """The style of one writer's texts; `size` is the length of a sample (0: all of them)."""
    by_words = unit is WORDS
    sample = excerpt(texts, size, unit) if size else " ".join(texts)
    return Style(
        texts=len(texts),
        words=sum(len(words(text)) for text in texts) if by_words else None,
        characters=fmean(map(len, texts)) if texts else 0.0,
        sentence_words=_sentence_words(texts) if by_words else None,
        distinct_2=distinct(words(sample), 2) if by_words else None,
        quoted=quotations.of(texts) if quotations else None,
        distance=_distance(yardstick, sample) if yardstick else None,
    )


def distinct(found: Sequence[str], n: int) -> float:
    """Different runs of n words by all runs of n words, 0 to 1."""
    grams = [tuple(found[at : at + n]) for at in range(len(found) - n + 1)]
    return len(set(grams)) / len(grams) if grams else 0.0


def _sentence_words(texts: Sequence[str]) -> float:
    lengths = [len(words(sentence)) for text in texts for sentence in sentences(text)]
    return fmean(lengths) if lengths else 0.0


def _distance(yardstick: Yardstick, sample: str) -> Distance:
    function_words = yardstick.function_words(sample) if yardstick.unit is WORDS else None
    return Distance(function_words, yardstick.characters(sample))

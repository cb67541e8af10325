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
from jonabot.results.samples import excerpt
from jonabot.results.words import sentences, words


class Distance(msgspec.Struct, frozen=True):
    """How far from the author, by two measures (distance.py)."""

    function_words: float
    """Burrows's Delta, in standard deviations."""
    characters: float
    """1 less the cosine of character trigrams, 0 to 1."""


class Style(msgspec.Struct, frozen=True):
    """Figures for the texts of one writer."""

    texts: int
    words: int
    """In all of them."""
    characters: float
    """Mean length of a text."""
    sentence_words: float
    """Mean length of a sentence."""
    distinct_2: float
    """Different pairs of words by all pairs of words, in samples of equal length: 1 repeats nothing."""
    quoted: Quoted
    distance: Distance | None
    """None if there is too little text to measure it."""
    non_answers: int = 0


def measure(texts: Sequence[str], quotations: Quotations, yardstick: Yardstick | None, size: int) -> Style:
    """The style of one writer's texts; `size` is the number of words in a sample (0: all of them)."""
    lengths = [len(words(sentence)) for text in texts for sentence in sentences(text)]
    sample = excerpt(texts, size) if size else " ".join(texts)
    return Style(
        texts=len(texts),
        words=sum(len(words(text)) for text in texts),
        characters=fmean(map(len, texts)) if texts else 0.0,
        sentence_words=fmean(lengths) if lengths else 0.0,
        distinct_2=distinct(words(sample), 2),
        quoted=quotations.of(texts),
        distance=Distance(yardstick.function_words(sample), yardstick.characters(sample)) if yardstick else None,
    )


def distinct(found: Sequence[str], n: int) -> float:
    """Different runs of n words by all runs of n words, 0 to 1."""
    grams = [tuple(found[at : at + n]) for at in range(len(found) - n + 1)]
    return len(set(grams)) / len(grams) if grams else 0.0

"""How much an answer sounds like the author: measures that need no judge.

Character n-grams compared by cosine are standard in authorship attribution (Stamatatos, "A survey of
modern authorship attribution methods", 2009); distinct-n measures repetition (Li et al., "A
diversity-promoting objective function for neural conversation models", 2016).
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from statistics import fmean

import msgspec

NGRAM = 3
"""Characters: spelling, endings, punctuation and spacing all show in three."""
OVERLAP_WORDS = 8
"""A run of so many words in common is a quotation, not chance."""

Profile = Counter[str]


class Style(msgspec.Struct, frozen=True):
    """Figures for the texts of one writer."""

    texts: int
    characters: float
    """Mean length of a text."""
    sentence_words: float
    """Mean length of a sentence."""
    distinct_2: float
    """Different pairs of words by all pairs of words: 1 repeats nothing."""
    likeness: float
    """Cosine of the character trigrams to the author's: 1 is the author's own mixture."""
    longest_quotation_words: int
    """The longest run of words that stands so in the training set; 0 below eight."""


def measure(texts: Sequence[str], author: Profile, quotations: Quotations) -> Style:
    """The style of one writer's texts, next to the author's profile and the training set."""
    words = [_words(text) for text in texts]
    sentences = [len(_words(sentence)) for text in texts for sentence in _sentences(text)]
    return Style(
        texts=len(texts),
        characters=fmean(map(len, texts)) if texts else 0.0,
        sentence_words=fmean(sentences) if sentences else 0.0,
        distinct_2=_distinct(words, 2),
        likeness=cosine(profile(texts), author),
        longest_quotation_words=max((quotations.longest(text) for text in texts), default=0),
    )


def profile(texts: Iterable[str]) -> Profile:
    """How often each trigram of characters occurs, with case kept and spaces made one."""
    counts: Profile = Counter()
    for text in texts:
        line = " ".join(text.split())
        counts.update(line[at : at + NGRAM] for at in range(len(line) - NGRAM + 1))
    return counts


def cosine(one: Profile, other: Profile) -> float:
    """The cosine of the angle between two profiles, 0 to 1; 0 if either is empty."""
    lengths = math.sqrt(sum(n * n for n in one.values())) * math.sqrt(sum(n * n for n in other.values()))
    return sum(n * other[gram] for gram, n in one.items()) / lengths if lengths else 0.0


class Quotations:
    """Runs of words that answers have in common with the training set, which is read once as a stream:
    memory holds the answers, never the training set.
    """

    def __init__(self, answers: Iterable[str], training: Iterable[str]) -> None:
        wanted = {run for answer in answers for run in _runs(_words(answer))}
        self._found = {run for text in training for run in _runs(_words(text)) if run in wanted} if wanted else set()

    def longest(self, answer: str) -> int:
        """Words in the longest run of the answer that stands so in the training set; 0 below eight."""
        longest = length = 0
        for run in _runs(_words(answer)):
            length = length + 1 if run in self._found else 0
            longest = max(longest, length)
        return longest + OVERLAP_WORDS - 1 if longest else 0


def _runs(words: Sequence[str]) -> Iterator[str]:
    return (" ".join(words[at : at + OVERLAP_WORDS]) for at in range(len(words) - OVERLAP_WORDS + 1))


def _distinct(texts: Sequence[Sequence[str]], n: int) -> float:
    grams = [tuple(words[at : at + n]) for words in texts for at in range(len(words) - n + 1)]
    return len(set(grams)) / len(grams) if grams else 0.0


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:['\u2019][^\W_]+)*", text.lower())


def _sentences(text: str) -> list[str]:
    return [sentence for sentence in re.split(r"(?<=[.!?…])\s+|\n+", text) if _words(sentence)]

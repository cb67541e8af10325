"""How far a text is from an author's style: two standard measures of authorship attribution.

Burrows's Delta compares how often the most frequent words occur, which are mostly function words and
which nobody chooses on purpose (Burrows, "Delta: a measure of stylistic difference and a guide to
likely authorship", 2002). The cosine of character n-grams sees spelling, endings, punctuation and
spacing (Stamatatos, "A survey of modern authorship attribution methods", 2009).

Neither number means anything alone, so both are also measured on the author's own writing.

Scripts that put no spaces between words have the second only, and of single characters (samples.py).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import fmean, pstdev, quantiles

import msgspec

from jonabot.results.samples import WORDS, Unit
from jonabot.results.words import words

FREQUENT_WORDS = 100
FEWEST_SAMPLES = 10
"""Fewer give no deviation to speak of."""


class Range(msgspec.Struct, frozen=True):
    """Where nine of ten samples of the author's own writing are."""

    low: float
    median: float
    high: float


class OwnRange(msgspec.Struct, frozen=True):
    """The author's distance from the author: what a perfect imitation would reach."""

    samples: int
    function_words: Range | None
    """None where words cannot be counted."""
    characters: Range


class Yardstick:
    """One author's habits, from samples of equal length. A text to measure has to be about as long."""

    def __init__(self, writing: Sequence[str], unit: Unit = WORDS) -> None:
        self.unit = unit
        frequencies = [_frequencies(sample) for sample in writing]
        total: Counter[str] = Counter()
        for sample in writing:
            total.update(words(sample))
        self._habits: list[tuple[str, float, float]] = []
        for word, _ in total.most_common(FREQUENT_WORDS):
            shares = [frequency.get(word, 0.0) for frequency in frequencies]
            if deviation := pstdev(shares):
                self._habits.append((word, fmean(shares), deviation))
        self._profile = ngrams(writing, unit.ngram)

    def function_words(self, sample: str) -> float:
        """Burrows's Delta: the mean distance from the author's frequencies, in the author's own standard
        deviations. A sample of the author's is at about 0.8, whatever its length.
        """
        found = _frequencies(sample)
        distances = [abs(found.get(word, 0.0) - mean) / deviation for word, mean, deviation in self._habits]
        return fmean(distances) if distances else 0.0

    def characters(self, sample: str) -> float:
        """1 less the cosine of the n-grams of characters: 0 is the same mixture, 1 has nothing in common."""
        return 1 - cosine(ngrams([sample], self.unit.ngram), self._profile)


def own_range(yardstick: Yardstick, writing: Sequence[str]) -> OwnRange:
    """The author's distance from the author, on samples that the yardstick was not made from."""
    return OwnRange(
        len(writing),
        _range([yardstick.function_words(sample) for sample in writing]) if yardstick.unit is WORDS else None,
        _range([yardstick.characters(sample) for sample in writing]),
    )


def ngrams(texts: Iterable[str], n: int = 3) -> Counter[str]:
    """How often each run of n characters occurs, with case kept and spaces made one."""
    counts: Counter[str] = Counter()
    for text in texts:
        line = " ".join(text.split())
        counts.update(line[at : at + n] for at in range(len(line) - n + 1))
    return counts


def cosine(one: Counter[str], other: Counter[str]) -> float:
    """The cosine of the angle between two profiles, 0 to 1; 0 if either is empty."""
    lengths = math.sqrt(sum(n * n for n in one.values())) * math.sqrt(sum(n * n for n in other.values()))
    return sum(n * other[gram] for gram, n in one.items()) / lengths if lengths else 0.0


def _frequencies(sample: str) -> dict[str, float]:
    found = words(sample)
    return {word: n / len(found) for word, n in Counter(found).items()}


def _range(distances: Sequence[float]) -> Range:
    cuts = quantiles(distances, n=20, method="inclusive")
    return Range(cuts[0], cuts[9], cuts[-1])

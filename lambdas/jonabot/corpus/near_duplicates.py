"""Drop texts that are nearly the same: an article posted on two blogs, a tweet with one word mended.

MinHash with locality-sensitive hashing (rensa) finds candidates; the Jaccard similarity with a
candidate is then computed exactly, over pairs of neighbouring words, so that nothing is dropped that
is less alike than the setting says.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from operator import add

from rensa import RMinHash, RMinHashLSH  # type: ignore[import-untyped]  # compiled, ships no types

from jonabot.corpus.collecting import Collection, Entry

LEAST_WORDS = 15
"""In a shorter text, one changed word makes another text."""
_PERMUTATIONS = 120
_SEED = 42
_MISSED = 0.01
"""The chance, at most, that a pair exactly as alike as the threshold is not found."""
_CANDIDATES = 50
"""How many look-alikes are compared at most: a machine's thousand reports differ in a number each."""
_BATCH = 1000
_LONGEST_WORD = 20
"""Characters; where "words" are longer on average, the script writes no spaces."""


def drop_near_duplicates(collection: Collection, entries: Sequence[Entry], threshold: float) -> list[Entry]:
    """The entries without those that are at least `threshold` (0.5 to 1) like an earlier one; they
    are dropped as `near-duplicate`. At 1 nothing is dropped: equal texts are gone already.
    """
    if threshold >= 1:
        return list(entries)
    kept: list[Entry] = []
    comparison = _Comparison(collection, threshold)
    for start in range(0, len(entries), _BATCH):
        batch = entries[start : start + _BATCH]
        for entry, is_new in zip(batch, comparison.are_new(batch), strict=True):
            if is_new:
                kept.append(entry)
            else:
                collection.drop(entry, "near-duplicate")
    return kept


class _Comparison:
    """Compares each text with all that came before it and were new."""

    def __init__(self, collection: Collection, threshold: float) -> None:
        self._collection = collection
        self._threshold = threshold
        self._index = RMinHashLSH(threshold, _PERMUTATIONS, _bands(threshold))
        self._originals: list[Entry] = []

    def are_new(self, batch: Sequence[Entry]) -> list[bool]:
        """For each entry whether nothing like it came before."""
        shingles = [_shingles(self._collection.read(entry).text) for entry in batch]
        hashes = RMinHash.from_token_sets(shingles, _PERMUTATIONS, _SEED)
        return [self._is_new(*text) for text in zip(batch, shingles, hashes, strict=True)]

    def _is_new(self, entry: Entry, shingles: Sequence[str], minhash: RMinHash) -> bool:
        if len(shingles) + 1 < LEAST_WORDS:
            return True
        candidates = sorted(self._index.query(minhash))[:_CANDIDATES]
        if candidates and self._is_like_one_of(frozenset(shingles), candidates):
            return False
        self._index.insert(len(self._originals), minhash)
        self._originals.append(entry)
        return True

    def _is_like_one_of(self, shingles: frozenset[str], candidates: Sequence[int]) -> bool:
        others = (self._collection.read(self._originals[candidate]).text for candidate in candidates)
        return any(_jaccard(shingles, frozenset(_shingles(other))) >= self._threshold for other in others)


def _bands(threshold: float) -> int:
    """As few bands of the signature as find all but `_MISSED` of the pairs at the threshold: each
    band more means more candidates that are nothing alike.
    """
    divisors = (bands for bands in range(1, _PERMUTATIONS + 1) if _PERMUTATIONS % bands == 0)
    return next(bands for bands in divisors if (1 - threshold ** (_PERMUTATIONS // bands)) ** bands <= _MISSED)


def _shingles(text: str) -> list[str]:
    """Pairs of neighbouring words; of neighbouring characters in scripts that write no spaces."""
    folded = text.casefold()
    words: Sequence[str] = folded.split()
    if len(words) * _LONGEST_WORD < len(folded):
        words = folded
    return list(map(add, words, islice(words, 1, None)))


def _jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    common = len(one & other)
    return common / (len(one) + len(other) - common)

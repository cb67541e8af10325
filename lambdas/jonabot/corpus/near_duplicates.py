"""Drop texts that are nearly the same: an article posted on two blogs, a tweet with one word mended.

MinHash with locality-sensitive hashing (rensa) finds candidates: first over the words of all texts, a coarse
sieve but a fast one, then over the pairs of neighbouring words of the few that are left. The Jaccard similarity
with a candidate is computed exactly, over those pairs, so that nothing is dropped that is less alike than the
setting says. Two texts have more of their words in common than of their pairs: a word that was changed is in two.
That does not hold where few words come again and again, as in lyrics and logs: such texts skip the sieve.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, islice
from math import ceil, log
from operator import add

from rensa import RMinHash, RMinHashLSH  # type: ignore[import-untyped]  # compiled, ships no types

from jonabot.corpus.collecting import Collection, Entry, as_written
from jonabot.corpus.folding import fold

LEAST_BYTES = 140
"""Of UTF-8, some 25 words: what was once the longest tweet. In shorter texts, a changed word changes much."""
_ROWS = 5
"""Of a band: with fewer, texts that are nothing alike become candidates."""
_MOST_BANDS = 64
"""Of so many rows; a lower threshold, which would need more, gets bands of a row less."""
_MISSED = 0.01
"""The chance, at most, that a pair just as alike as the threshold is not found; more alike, far less."""
_SEED = 42
_CANDIDATES = 50
"""How many look-alikes are compared at most: a machine's thousand reports differ in a number each."""
_LONGEST_WORD = 20
"""Characters; where "words" are longer on average, the script writes no spaces."""
_SAMPLE = 64
"""Words that show whether a text may have a small vocabulary; one of less than twice as many is not asked."""
_OFTEN = 4
"""How often a word comes in a text of a small vocabulary, on average."""


def drop_near_duplicates(collection: Collection, entries: Sequence[Entry], threshold: float) -> list[Entry]:
    """The entries, in the order given, without those that are at least `threshold` (0.5 to 1) like one that was
    written earlier; they are dropped as `near-duplicate`. At 1 nothing is dropped: equal texts are gone already.
    """
    if threshold >= 1:
        return list(entries)
    originals = _Originals(collection, threshold)
    dropped = set()
    for entry in sorted(_with_look_alikes(collection, entries, threshold), key=as_written):
        if originals.has_one_like(entry):
            collection.drop(entry, "near-duplicate")
            dropped.add(entry.offset)
    return [entry for entry in entries if entry.offset not in dropped]


def _with_look_alikes(collection: Collection, entries: Iterable[Entry], threshold: float) -> Iterable[Entry]:
    """Those that may be like another, before or after it.

    With all texts in it, the index of the second look would take more than twice the memory of this table.
    """
    compared = [entry for entry in entries if entry.length >= LEAST_BYTES]
    unsure: list[int] = []
    tokens = _first_look(map(collection.text, compared), unsure)
    index = _empty_index(threshold)
    minhashes = RMinHash.digest_matrix_from_token_sets(tokens, index.get_num_perm(), _SEED)
    flags = index.query_duplicate_flags_matrix_one_shot(minhashes)
    for place in unsure:
        flags[place] = True
    return compress(compared, flags)


class _Originals:
    """The texts that were like none before them."""

    def __init__(self, collection: Collection, threshold: float) -> None:
        self._collection = collection
        self._threshold = threshold
        self._index = _empty_index(threshold)
        self._entries: list[Entry] = []

    def has_one_like(self, entry: Entry) -> bool:
        """Whether an earlier text is like this one; if not, this one is an original too."""
        pairs = self._pairs(entry)
        minhash = RMinHash(self._index.get_num_perm(), _SEED)
        minhash.update(pairs)
        candidates = self._index.query(minhash)
        if candidates and self._is_like_one_of(pairs, sorted(candidates)[:_CANDIDATES]):
            return True
        self._index.insert(len(self._entries), minhash)
        self._entries.append(entry)
        return False

    def _is_like_one_of(self, pairs: frozenset[str], candidates: Sequence[int]) -> bool:
        others = (self._pairs(self._entries[candidate]) for candidate in candidates)
        return any(_jaccard(pairs, other) >= self._threshold for other in others)

    def _pairs(self, entry: Entry) -> frozenset[str]:
        return _pairs(_words(self._collection.text(entry)))


def _empty_index(threshold: float) -> RMinHashLSH:
    """With as few bands as find all but `_MISSED` of the pairs at the threshold."""
    rows = _ROWS if _bands(threshold, _ROWS) <= _MOST_BANDS else _ROWS - 1
    bands = _bands(threshold, rows)
    return RMinHashLSH(threshold, bands * rows, bands)


def _bands(threshold: float, rows: int) -> int:
    return ceil(log(_MISSED) / log(1 - threshold**rows))


def _first_look(texts: Iterable[str], unsure: list[int]) -> Iterator[Iterable[str]]:
    """The words of each text; into `unsure` goes its place where they do not tell enough."""
    for place, words in enumerate(map(_words, texts)):
        if isinstance(words, str):
            yield _pairs(words)
            continue
        if len(words) >= 2 * _SAMPLE and _has_small_vocabulary(words):
            unsure.append(place)
        yield words


def _has_small_vocabulary(words: list[str]) -> bool:
    """Whether each word comes more than `_OFTEN` times, on average. Words are only counted where more than a
    quarter of a sample came before in it: to count all takes two thirds of the time of the whole first look.
    """
    sample = words[:: len(words) // _SAMPLE]
    return len(set(sample)) * 4 < len(sample) * 3 and len(set(words)) * _OFTEN < len(words)


def _words(text: str) -> list[str] | str:
    """Folded; of a script that writes no spaces the characters, which are the text itself."""
    folded = fold(text)
    words = folded.split()
    return words if len(words) * _LONGEST_WORD >= len(folded) else folded


def _pairs(words: Sequence[str]) -> frozenset[str]:
    """Of a single word, that word."""
    return frozenset(map(add, words, islice(words, 1, None))) or frozenset(words)


def _jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    common = len(one & other)
    return common / (len(one) + len(other) - common)

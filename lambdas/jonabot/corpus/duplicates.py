"""Drop what is there twice: two exports of one account, one text posted again and again.

Small corpora are memorised, and a text that stands in them twice is memorised first. The training
side is judged before the held-out side, so that nothing is held out that is also trained on.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import TypeVar

from jonabot.corpus.collecting import Collection, Entry, as_written
from jonabot.corpus.overlaps import drop_contained, members

T = TypeVar("T")

_ONE_ITEM: frozenset[str] = frozenset()


def drop_duplicates(collection: Collection) -> list[Entry]:
    """The entries without duplicates, nearly in the order in which they were collected.

    Of several versions of one document (same id, same time: two exports of a blog) the longest stays;
    the others are `superseded-version`. Ids of undated documents may be mere numbers, so they tell
    nothing. What stands whole in another thread, as one that grew between two exports, is
    `superseded-version` as well (`overlaps.py`). Of equal texts the first stays; the others are `duplicate`.
    """
    entries = drop_contained(collection, list(_longest_versions(collection)))
    there_twice = _there_twice(map(attrgetter("fingerprint"), entries))
    kept = [entry for entry in entries if entry.fingerprint not in there_twice]
    seen: set[bytes] = set()
    copies = (entry for entry in entries if entry.fingerprint in there_twice)
    for entry in sorted(copies, key=lambda entry: (as_written(entry), collection.line(entry))):
        if entry.fingerprint in seen:
            collection.drop(entry, "duplicate")
        else:
            seen.add(entry.fingerprint)
            kept.append(entry)
    return kept


def _longest_versions(collection: Collection) -> Iterator[Entry]:
    there_twice = _there_twice(map(attrgetter("id"), collection.entries))
    by_id: dict[tuple[str, str | bytes, frozenset[str]], list[Entry]] = defaultdict(list)
    for entry in collection.entries:
        if entry.id in there_twice:
            made_of = members(collection, entry) if entry.items > 1 else _ONE_ITEM
            by_id[entry.id, entry.created or entry.fingerprint, made_of].append(entry)
        else:
            yield entry
    for entries in by_id.values():
        for versions in _documents(collection, entries):
            yield _longest(collection, versions)


def _there_twice(values: Iterable[T]) -> set[T]:
    """Those that come more than once: few, so that asking for one is quick."""
    return {value for value, times in Counter(values).items() if times > 1}


def _documents(collection: Collection, entries: Sequence[Entry]) -> Iterable[Sequence[Entry]]:
    """The versions of each document among the entries of one id. Usually it is one document's, but a post that
    some plugin or person copied has kept it: then one archive has it under two titles, and titles tell them apart.
    """
    by_title: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_title[collection.read(entry).title].append(entry)
    in_archives = {entry.source for entry in entries}
    in_archives_by_title = {(title, entry.source) for title, versions in by_title.items() for entry in versions}
    return [entries] if len(in_archives_by_title) == len(in_archives) else by_title.values()


def _longest(collection: Collection, versions: Iterable[Entry]) -> Entry:
    line = collection.line  # not the name of its archive decides between two of the same place
    longest, *others = sorted(versions, key=lambda one: (-one.items, -one.length, as_written(one), line(one)))
    for other in others:
        collection.drop(other, "duplicate" if other.fingerprint == longest.fingerprint else "superseded-version")
    return longest

"""Drop what is there twice: two exports of one account, one text posted again and again.

Small corpora are memorised, and a text that stands in them twice is memorised first. The training
side is judged before the held-out side, so that nothing is held out that is also trained on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from jonabot.corpus.collecting import Collection, Entry


def drop_duplicates(collection: Collection) -> list[Entry]:
    """The entries without duplicates: the training side first, each side as it was written.

    Of several versions of one document (same id, same time: two exports of a blog, a thread that
    grew between two exports) the longest stays; the others are `superseded-version`. Ids of undated
    documents may be mere numbers, so they tell nothing. Of equal texts the first stays; the others
    are `duplicate`.
    """
    kept = []
    seen: set[bytes] = set()
    for entry in sorted(_longest_versions(collection)):
        if entry.fingerprint in seen:
            collection.drop(entry, "duplicate")
        else:
            seen.add(entry.fingerprint)
            kept.append(entry)
    return kept


def _longest_versions(collection: Collection) -> Iterator[Entry]:
    once: dict[tuple[str, str | bytes], Entry] = {}
    again: dict[tuple[str, str | bytes], list[Entry]] = {}
    for entry in collection.entries:
        document = entry.id, entry.created or entry.fingerprint
        first = once.setdefault(document, entry)
        if first is not entry:
            again.setdefault(document, [first]).append(entry)
    yield from (entry for document, entry in once.items() if document not in again)
    for entries in again.values():
        for versions in _documents(collection, entries):
            yield _longest(collection, versions)


def _documents(collection: Collection, entries: Sequence[Entry]) -> Iterable[Sequence[Entry]]:
    """The versions of each document among the entries of one id. Usually it is one document's, but a post that
    some plugin or person copied has kept it: then one archive has it under two titles, and titles tell them apart.
    """
    by_title: dict[str, list[Entry]] = {}
    for entry in entries:
        by_title.setdefault(collection.read(entry).title, []).append(entry)
    of_each_archive = Counter(source for versions in by_title.values() for source in {one.source for one in versions})
    return by_title.values() if max(of_each_archive.values()) > 1 else [entries]


def _longest(collection: Collection, versions: Iterable[Entry]) -> Entry:
    longest, *others = sorted(versions, key=lambda version: (-version.items, -version.length, version))
    for other in others:
        collection.drop(other, "duplicate" if other.fingerprint == longest.fingerprint else "superseded-version")
    return longest

"""Drop what is there twice: two exports of one account, one text posted again and again.

Small corpora are memorised, and a text that stands in them twice is memorised first. The training
side is judged before the held-out side, so that nothing is held out that is also trained on.
"""

from __future__ import annotations

from collections.abc import Iterable

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


def _longest_versions(collection: Collection) -> Iterable[Entry]:
    longest: dict[tuple[str, str | bytes], Entry] = {}
    for entry in collection.entries:
        document = entry.id, entry.created or entry.fingerprint
        other = longest.setdefault(document, entry)
        if other is not entry:
            kept, dropped = sorted((entry, other), key=lambda version: (-version.items, -version.length, version))
            longest[document] = kept
            collection.drop(dropped, "duplicate" if kept.fingerprint == dropped.fingerprint else "superseded-version")
    return longest.values()

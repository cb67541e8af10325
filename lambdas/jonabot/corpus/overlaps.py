"""Drop what stands whole in a thread of another export.

An old export holds the tweets 1, 2 and 3 as a thread; when 1 was deleted, a new one holds 2 and 3 under another
id, or 3 alone; a thread that grew between two exports is in one as it was. Threads that share tweets of which each
has others (1-2-3 and 2-3-4) both stay, whole: then what they share is there twice, but no tweet is lost.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

import msgspec

from jonabot.corpus.collecting import Collection, Entry


class _Holder(msgspec.Struct, frozen=True):
    """A document and the ids of what it is made of."""

    entry: Entry
    members: frozenset[str]


def drop_contained(collection: Collection, entries: list[Entry]) -> list[Entry]:
    """The entries without those whose members all stand in another one, which are `superseded-version`.

    What is left of documents that share members is trained on if one of them was: nothing that was once
    trained on is held out in another document.
    """
    if len(collection.accounts) < 2:  # noqa: PLR2004  # one export holds an item once
        return entries
    holders = list(_holders(collection, entries))
    trained_on = {holder.entry.offset for holder in _trained_on(holders)}
    contained = {holder.entry.offset: holder.entry for holder in _contained(holders)}
    for entry in contained.values():
        collection.drop(entry, "superseded-version")
    return [
        msgspec.structs.replace(entry, held_out=False) if entry.offset in trained_on else entry
        for entry in entries
        if entry.offset not in contained
    ]


def members(collection: Collection, entry: Entry) -> frozenset[str]:
    """The ids of the several items that an entry is made of."""
    return frozenset(collection.read(entry).members)


def _holders(collection: Collection, entries: Sequence[Entry]) -> Iterator[_Holder]:
    """The few that share a member with another one."""
    threads = [_Holder(entry, members(collection, entry)) for entry in entries if entry.items > 1]
    times = Counter(chain.from_iterable(thread.members for thread in threads))
    for entry in entries:
        if entry.items == 1 and entry.id in times:
            times[entry.id] += 1
            yield _Holder(entry, frozenset({entry.id}))
    for thread in threads:
        if any(times[member] > 1 for member in thread.members):
            yield thread


def _contained(holders: Sequence[_Holder]) -> Iterator[_Holder]:
    by_member: dict[str, list[_Holder]] = {}
    for holder in holders:
        for member in holder.members:
            by_member.setdefault(member, []).append(holder)
    for holder in holders:
        others = by_member[next(iter(holder.members))]
        if any(holder.members < other.members for other in others):
            yield holder


def _trained_on(holders: Sequence[_Holder]) -> Iterator[_Holder]:
    """Those held out by their id that share a member with one that is trained on, or with one of these."""
    trained_on = set(chain.from_iterable(holder.members for holder in holders if not holder.entry.held_out))
    held_out = [holder for holder in holders if holder.entry.held_out]
    while found := [holder for holder in held_out if not trained_on.isdisjoint(holder.members)]:
        held_out = [holder for holder in held_out if trained_on.isdisjoint(holder.members)]
        trained_on.update(chain.from_iterable(holder.members for holder in found))
        yield from found

"""Reads an X archive: the whole zip, or a bare tweets.js, tweet.js, note-tweet.js or Grailbird month."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from itertools import chain
from typing import BinaryIO

from jonabot.archives.x.collection import Collection
from jonabot.archives.x.layouts import Layout, Part, find_layouts
from jonabot.archives.x.others import Others
from jonabot.archives.x.signature import LONGEST_HEAD, Holds, read_signature
from jonabot.archives.x.where import Where
from jonabot.archives.x.workbench import workbench
from jonabot.archives.zip_members import ZipMembers, is_zip
from jonabot.documents import Document, Expected, Item, Notice
from jonabot.errors import IncompleteArchive, UnrecognisedExport
from jonabot.settings import XRules

_RECORDS: dict[Holds, str] = {"circle": "private tweets", "notes": "long posts", "tweets": "tweets"}
_CIRCLES_SINCE = "2022"
"""Tweets for a circle came in 2022, long posts in 2023."""
_ALONE = (
    "It is a list without the rest of its archive: long posts may be cut short or be there twice, and what was for a"
    " circle only cannot be told from what was for everyone. Drop the whole zip instead, as X made it."
)


def read_x_archive(stream: BinaryIO, name: str, rules: XRules) -> Iterator[Item]:
    """Every tweet of an archive as a document or a dropped item; `stream` is seekable.

    Of a zip only the directory and the lists of the author's posts are read, whatever its size;
    memory does not grow with the archive. Documents come last, threads after single tweets.

    Raises (while iterating):
        UnrecognisedExport: neither a zip with tweets nor a list of tweets.
        DamagedArchive, HostileArchive: see zip_members.py and lists.py.
        IncompleteArchive: the archive's manifest promises lists or tweets that are not there.

    """
    stream.seek(0)
    head = stream.read(LONGEST_HEAD)
    if not is_zip(head):
        yield from _read_bare(stream, head, name, rules)
        return
    others = Others()
    members = ZipMembers(stream, name, others.is_needed)
    layouts = find_layouts(members)
    if not layouts:
        raise UnrecognisedExport(name, "the zip holds no tweets.", "Drop the zip as X made it.")
    yield from map(Notice, others.notices())
    counts = [part.expected for layout in layouts for part in layout.parts if part.holds == "tweets"]
    if None not in counts:
        yield Expected(sum(count or 0 for count in counts))
    for layout in layouts:
        yield from _read_layout(members, layout, name, rules)


def _read_bare(stream: BinaryIO, head: bytes, name: str, rules: XRules) -> Iterator[Item]:
    signature = read_signature(head)
    stream.seek(0)
    with workbench() as bench:
        collection = Collection(bench, rules)
        read = collection.read_lone_notes if signature and signature.kind == "notes" else collection.read_tweets
        yield from _doubted(chain(read(stream, Where(name)), collection.finish()))


def _doubted(items: Iterator[Item]) -> Iterator[Item]:
    """The items of a list that is alone, with a word on what is not known of recent ones."""
    for item in items:
        yield item
        if isinstance(item, Document) and item.created >= _CIRCLES_SINCE:
            yield Notice(_ALONE)
            yield from items


def _read_layout(members: ZipMembers, layout: Layout, name: str, rules: XRules) -> Iterator[Item]:
    yield from map(Notice, layout.notices)
    is_alone = all(part.holds == "tweets" and part.expected is None for part in layout.parts)
    items = _read_parts(members, layout, name, rules)
    yield from _doubted(items) if is_alone else items


def _read_parts(members: ZipMembers, layout: Layout, name: str, rules: XRules) -> Iterator[Item]:
    read: dict[Part, int] = {}
    with workbench() as bench:
        collection = Collection(bench, rules)
        for part in layout.parts:
            read[part] = yield from _read_part(members, part, collection, name)
        _check(read, name)
        yield from collection.finish()


def _read_part(members: ZipMembers, part: Part, collection: Collection, name: str) -> Generator[Item, None, int]:
    if part.member is None:
        return 0
    readers = {"circle": collection.read_circle, "notes": collection.read_notes, "tweets": collection.read_tweets}
    with members.open(part.member) as stream:
        return (yield from readers[part.holds](stream, Where(name, part.member)))


def _check(read: dict[Part, int], name: str) -> None:
    """Every list must hold what the manifest says; the error names all that do not."""
    for holds, what in _RECORDS.items():
        parts = {part: count for part, count in read.items() if part.holds == holds}
        short = [_shortfall(part, count) for part, count in parts.items() if part.expected not in {None, count}]
        short += [f"{part.file} is missing" for part in parts if part.member is None and part.expected is None]
        if short:
            reason = ", ".join(short)
            if expected := sum(part.expected or 0 for part in parts):
                reason += f": read {sum(parts.values()):,} of {expected:,} expected {what}"
            raise IncompleteArchive(name, f"{reason}.", "Download the archive again and drop the whole zip.")


def _shortfall(part: Part, count: int) -> str:
    if part.member is None:
        return f"{part.file} is missing"
    return f"{part.file} holds {count:,} of {part.expected:,} {_RECORDS[part.holds]}"

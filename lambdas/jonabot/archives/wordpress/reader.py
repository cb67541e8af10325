"""A WordPress export in, its items out: one XML file, or a zip of several as WordPress.com gives it."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import BinaryIO

from jonabot.archives.wordpress.authors import Authors
from jonabot.archives.wordpress.damage import Damage
from jonabot.archives.wordpress.identities import Identities
from jonabot.archives.wordpress.items import Blog, read_blog, read_item
from jonabot.archives.wordpress.parts import Channel, Cut, RawItem, Total
from jonabot.archives.wordpress.rules import judge
from jonabot.archives.wordpress.sanitising import sanitise
from jonabot.archives.wordpress.strangers import refuse_stranger
from jonabot.archives.zip_members import ZipMembers, is_zip
from jonabot.documents import Document, Dropped, Expected, Item, Notice
from jonabot.errors import DamagedArchive, UnrecognisedExport
from jonabot.settings import WordPressRules

_BLOCK = 256 << 10
_SIGNATURE = 8


def read_wordpress_export(stream: BinaryIO, name: str, rules: WordPressRules) -> Iterator[Item]:
    """Every item of the export, as a `Document` or a `Dropped`; at the end how many `<item>` it has.

    `stream` is read from its beginning, once; it must be seekable.

    Raises:
        UnrecognisedExport: it is no WordPress export.
        DamagedArchive: it is empty, or a zip that is broken, locked or without XML.
        HostileArchive: it declares a document type or an entity, or is a zip bomb.

    """
    stream.seek(0)
    is_zipped = is_zip(stream.read(_SIGNATURE))
    stream.seek(0)
    authors = Authors(name, rules.authors)
    read = _read_zip if is_zipped else _read_file
    expected = yield from read(stream, name, rules, authors)
    yield from authors.notices()
    yield Expected(expected)


def _read_zip(stream: BinaryIO, name: str, rules: WordPressRules, authors: Authors) -> Generator[Item, None, int]:
    """The items of the XML files in a zip, in the order of the numbers in their names."""
    members = ZipMembers(stream, name, lambda member: member.lower().endswith(".xml"))
    if not members.names:
        raise DamagedArchive(name, "the zip holds no XML file.", "Drop the zip that WordPress.com gives, or its files.")
    items = 0
    strangers: list[UnrecognisedExport] = []
    for member in sorted(members.names):
        try:
            refuse_stranger(members, member, name)
            with members.open(member) as file:
                items += yield from _read_file(file, f"{name}: {member}", rules, authors)
        except UnrecognisedExport as error:  # always before the first item
            strangers.append(error)
    if len(strangers) == len(members.names):
        raise strangers[0]
    for stranger in strangers:
        yield Notice(f"{stranger.name}: {stranger.reason} It was left out.")
    return items


def _read_file(stream: BinaryIO, name: str, rules: WordPressRules, authors: Authors) -> Generator[Item, None, int]:
    """The items of one file; returns how many `<item>` it has."""
    damage = Damage(name)
    blog = _Blog(rules, authors, damage)
    items = 0
    for part in sanitise(iter(lambda: stream.read(_BLOCK), b""), name):
        match part:
            case RawItem():
                yield blog.read(part)
            case Channel():
                blog = _Blog(rules, authors, damage, part)
            case Cut():
                damage.cut(part)
            case Total():
                damage.end(part)
                items = part.items
    yield from damage.notices()
    return items


class _Blog:
    """One document of a file while its items are read."""

    def __init__(self, rules: WordPressRules, authors: Authors, damage: Damage, channel: Channel | None = None) -> None:
        self._rules = rules
        self._authors = authors
        self._damage = damage
        self._about = read_blog(channel.markup) if channel else Blog()
        self._identities = Identities()

    def read(self, raw: RawItem) -> Document | Dropped:
        item = None if raw.is_oversized else read_item(self._damage.clean(raw), self._about)
        if item is None:
            rule = "too-large" if raw.is_oversized else "damaged" if raw.is_whole else "truncated"
            self._damage.lose(rule, raw)
            return Dropped(f"wordpress/item-{raw.number}", rule)
        became = judge(item, self._about, self._rules)
        if isinstance(became, Document):
            self._authors.take(item.author)
            return self._identities.distinct(became, item.post_id)
        if became.rule == "other-author":
            self._authors.refuse(item.author)
        return became

"""A WordPress export in, its items out: one XML file, or a zip of several as WordPress.com gives it."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import BinaryIO

from jonabot.archives.wordpress.damage import Damage
from jonabot.archives.wordpress.items import Blog, read_blog, read_item
from jonabot.archives.wordpress.parts import Channel, Cut, RawItem, Total
from jonabot.archives.wordpress.rules import judge
from jonabot.archives.wordpress.sanitising import sanitise
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
    expected = yield from _read_zip(stream, name, rules) if is_zipped else _read_file(stream, name, rules)
    yield Expected(expected)


def _read_zip(stream: BinaryIO, name: str, rules: WordPressRules) -> Generator[Item, None, int]:
    """The items of the XML files in a zip, in the order of the numbers in their names."""
    members = ZipMembers(stream, name, lambda member: member.lower().endswith(".xml"))
    if not members.names:
        raise DamagedArchive(name, "the zip holds no XML file.", "Drop the zip that WordPress.com gives, or its files.")
    items = 0
    unrecognised: list[UnrecognisedExport] = []
    for member in sorted(members.names):
        try:
            with members.open(member) as file:
                items += yield from _read_file(file, f"{name}: {member}", rules)
        except UnrecognisedExport as error:  # always before the first item
            unrecognised.append(error)
    if len(unrecognised) == len(members.names):
        raise unrecognised[0]
    for member_error in unrecognised:
        yield Notice(f"{member_error.name}: {member_error.reason} It was left out.")
    return items


def _read_file(stream: BinaryIO, name: str, rules: WordPressRules) -> Generator[Item, None, int]:
    """The items of one file; returns how many `<item>` it has."""
    damage = Damage(name)
    blog = Blog()
    items = 0
    for part in sanitise(iter(lambda: stream.read(_BLOCK), b""), name):
        match part:
            case RawItem():
                yield _read_raw_item(part, blog, rules, damage)
            case Channel():
                blog = read_blog(part.markup)
            case Cut():
                damage.cut(part)
            case Total():
                damage.end(part)
                items = part.items
    yield from damage.notices()
    return items


def _read_raw_item(raw: RawItem, blog: Blog, rules: WordPressRules, damage: Damage) -> Document | Dropped:
    item = None if raw.is_oversized else read_item(raw, blog)
    if item is not None:
        return judge(item, blog, rules)
    rule = "too-large" if raw.is_oversized else "damaged" if raw.is_whole else "truncated"
    damage.lose(rule, raw)
    return Dropped(f"wordpress/item-{raw.number}", rule)

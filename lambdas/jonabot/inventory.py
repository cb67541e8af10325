"""What was dropped: every file under `exports/`, recognised by its content."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256

import msgspec

from jonabot.archives.archive import Archive
from jonabot.archives.detect import detect
from jonabot.documents import ArchiveKind
from jonabot.errors import ArchiveError, NothingToTrain, UnreadableExports
from jonabot.layout import EXPORTS
from jonabot.settings import ArchiveRules
from jonabot.storage import Storage, StoredObject

PARSER_VERSION = 4
"""Raise it whenever a parser gives other documents for the same file: old ones are then parsed anew."""

_AT_ONCE = 16
_LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


class Inventory(msgspec.Struct, frozen=True):
    """What one run works on."""

    run: str
    archives: tuple[Archive, ...]
    """In order of their keys; the same file under two names is here once."""
    warnings: tuple[str, ...] = ()


def take_inventory(storage: Storage, run: str, rules: ArchiveRules) -> Inventory:
    """Recognise every file that was dropped; of each only the beginning or the directory is read.

    Raises:
        NothingToTrain: nothing was dropped.
        UnreadableExports: naming every file that cannot be used, and why.

    """
    objects, copies = _distinct(_exports(storage))
    if not objects:
        raise NothingToTrain(f"{EXPORTS} is empty. Drop an X archive or a WordPress export there.")
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        found = list(pool.map(lambda item: _recognise(storage, item, rules), objects))
    bad = {error.name: error for error in found if isinstance(error, ArchiveError)}
    if bad:
        raise UnreadableExports(bad, len(objects))
    return Inventory(run, tuple(archive for archive in found if isinstance(archive, Archive)), copies)


def newest(storage: Storage) -> StoredObject | None:
    """The object dropped last, by time and then by key; None where nothing was dropped."""
    return max(_exports(storage), key=lambda item: (item.modified, item.key), default=None)


def _exports(storage: Storage) -> list[StoredObject]:
    """What was dropped, without the markers of folders and what file managers leave behind."""
    return [item for item in storage.list(EXPORTS) if not _is_litter(item.key)]


def _is_litter(key: str) -> bool:
    file = key.rpartition("/")[2]
    return not file or file in _LITTER or file.startswith("._")


def _distinct(objects: Iterable[StoredObject]) -> tuple[list[StoredObject], tuple[str, ...]]:
    """Each content once, and a word on every copy: its writing must not count twice."""
    first: dict[tuple[str, int], StoredObject] = {}
    copies = []
    for item in objects:
        original = first.setdefault((item.etag, item.size), item)
        if original is not item:
            copies.append(f"{_name(item)} is the same file as {_name(original)} and was left out.")
    return list(first.values()), tuple(copies)


def _recognise(storage: Storage, item: StoredObject, rules: ArchiveRules) -> Archive | ArchiveError:
    try:
        with storage.open(item.key) as stream:
            kind = detect(stream, _name(item))
    except ArchiveError as error:
        return error
    return Archive(item.key, _name(item), kind, item.size, item.etag, _digest(item, kind, rules))


def _digest(item: StoredObject, kind: ArchiveKind, rules: ArchiveRules) -> str:
    its_rules = rules.x if kind == "x-archive" else rules.wordpress
    return sha256(msgspec.json.encode((item.etag, item.size, PARSER_VERSION, kind, its_rules))).hexdigest()


def _name(item: StoredObject) -> str:
    return item.key.removeprefix(EXPORTS)

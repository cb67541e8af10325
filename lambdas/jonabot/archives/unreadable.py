"""Bad archives of a run: each is put down by the map, and all are named at once before money is spent."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from jonabot.archives.archive import Archive
from jonabot.archives.parse import parse_archive
from jonabot.errors import ArchiveError, UnreadableExports
from jonabot.layout import unreadable_key, unreadable_prefix
from jonabot.settings import ArchiveRules
from jonabot.storage import Storage


def parse_or_note_why(storage: Storage, run: str, archive: Archive, rules: ArchiveRules) -> bool:
    """Parse one archive. If it cannot be used, leave a note of the reason and give False."""
    try:
        parse_archive(storage, archive, rules)
    except ArchiveError as error:
        storage.write(unreadable_key(run, archive.digest), msgspec.json.encode(f"{type(error).__name__}: {error}"))
        return False
    return True


def refuse_unreadable(storage: Storage, run: str, archives: Iterable[Archive]) -> None:
    """Stop the run if the map left a note on any of its archives.

    Raises:
        UnreadableExports: naming every bad archive, what is wrong with it and what to do.

    """
    found = {stored.key for stored in storage.list(unreadable_prefix(run))}
    notes = {archive.name: unreadable_key(run, archive.digest) for archive in archives}
    bad = {name: msgspec.json.decode(storage.read(key), type=str) for name, key in notes.items() if key in found}
    if bad:
        raise UnreadableExports(bad, len(notes))

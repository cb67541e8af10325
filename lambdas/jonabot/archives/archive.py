"""One dropped file, as the inventory lists it and the readers take it."""

from __future__ import annotations

import msgspec

from jonabot.documents import ArchiveKind


class Archive(msgspec.Struct, frozen=True):
    """A file that was recognised by its content."""

    key: str
    name: str
    """The key without `exports/`."""
    kind: ArchiveKind
    size: int
    """In bytes."""
    etag: str
    digest: str
    """The key of the parse cache, hexadecimal: changes with the content, the parser or its rules."""

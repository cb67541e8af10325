"""Where files lie: the one way in which every room reads and writes.

On AWS it is the bucket (aws/s3.py); for `jonabot prepare` and the unit tests it is a folder. Both
behave alike, so that the same code makes the same bytes in both places.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from hashlib import md5
from os import SEEK_END
from pathlib import Path
from typing import BinaryIO, Protocol

import msgspec

from jonabot.errors import JonabotError

BLOCK = 1 << 20
_UNFINISHED = ".unfinished"
WHOLLY_READ = 64 << 20
"""In bytes. An archive with media has 50 GB, of which only the tweets are read."""


class ObjectChanged(JonabotError):
    """The object was replaced since it was listed, or while it was read."""


class StoredObject(msgspec.Struct, frozen=True):
    """One object as a listing gives it."""

    key: str
    size: int
    """In bytes."""
    etag: str
    """Changes whenever the content does; not a digest of it for multipart uploads."""
    modified: datetime
    """In UTC, to the second."""


class Storage(Protocol):
    """A flat store of named byte strings."""

    def list(self, prefix: str) -> Iterator[StoredObject]:
        """Every object under `prefix`, in order of key."""
        ...

    def exists(self, key: str) -> bool: ...

    def open(self, key: str, etag: str = "") -> AbstractContextManager[BinaryIO]:
        """A seekable stream that reads only what is asked for (ranged GETs on S3), all of it from one
        content: that of `etag`, or whatever lies there now.

        Raises:
            FileNotFoundError: there is no such object.
            ObjectChanged: another content lies there, or will before the last read.

        """
        ...

    def create(self, key: str) -> AbstractContextManager[BinaryIO]:
        """A stream to write to. The object appears, whole, when the block ends without an
        exception; otherwise nothing appears.
        """
        ...

    def read(self, key: str) -> bytes:
        """A small object, whole. Raises FileNotFoundError."""
        ...

    def write(self, key: str, body: bytes, content_type: str = "application/json") -> None:
        """A small object, whole."""
        ...


class FolderStorage:
    """A storage in a folder of this machine."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def list(self, prefix: str) -> Iterator[StoredObject]:
        files = (path for path in self._folder.rglob("*") if path.is_file() and path.suffix != _UNFINISHED)
        keys = (path.relative_to(self._folder).as_posix() for path in files)
        for key in sorted(key for key in keys if key.startswith(prefix)):
            state = (self._folder / key).stat()
            modified = datetime.fromtimestamp(int(state.st_mtime), UTC)
            yield StoredObject(key, state.st_size, self._etag(key), modified)

    def exists(self, key: str) -> bool:
        return (self._folder / key).is_file()

    @contextmanager
    def open(self, key: str, etag: str = "") -> Iterator[BinaryIO]:
        if etag and self._etag(key) != etag:
            raise ObjectChanged(f"{key} was replaced.")
        with (self._folder / key).open("rb") as stream:
            yield stream

    @contextmanager
    def create(self, key: str) -> Iterator[BinaryIO]:
        path = self._folder / key
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_name(path.name + _UNFINISHED)
        try:
            with unfinished.open("wb") as stream:
                yield stream
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)

    def read(self, key: str) -> bytes:
        return (self._folder / key).read_bytes()

    def write(self, key: str, body: bytes, content_type: str = "") -> None:
        del content_type  # a folder keeps none
        with self.create(key) as stream:
            stream.write(body)

    def _etag(self, key: str) -> str:
        """A digest of what a small file holds; a large one is known by its size, its time and its end."""
        path = self._folder / key
        size = path.stat().st_size
        digest = md5(usedforsecurity=False)
        with path.open("rb") as stream:
            if size > WHOLLY_READ:
                digest.update(f"{size} {path.stat().st_mtime_ns}".encode())
                stream.seek(-BLOCK, SEEK_END)
            while block := stream.read(BLOCK):
                digest.update(block)
        return digest.hexdigest()

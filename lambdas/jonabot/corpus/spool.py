"""A temporary file in which the documents wait while only small entries about them are in memory.

To be read it is mapped, at half the time of asking the system for every document. Then it counts to
the process's memory, but those pages are the file's own: the system takes them back when it needs to.
"""

from __future__ import annotations

from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Self

import msgspec

from jonabot.documents import Document

_DECODER = msgspec.json.Decoder(Document)


class _Text(msgspec.Struct, gc=False):
    text: str


_TEXT_DECODER = msgspec.json.Decoder(_Text)


class Spool:
    """Documents by their place in a local file; written first, then read in any order."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("w+b", buffering=1 << 20)
        self._documents: mmap | bytes = b""
        self._end = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._documents = b""
        self._file.close()

    def write(self, document: bytes) -> tuple[int, int]:
        """Keep a document (its JSON) and give its offset and size."""
        offset = self._end
        self._end += self._file.write(document)
        return offset, len(document)

    def finish(self) -> None:
        """Make everything written readable."""
        self._file.flush()
        if self._end:  # an empty file cannot be mapped
            self._documents = mmap(self._file.fileno(), 0, access=ACCESS_READ)

    def read(self, offset: int, size: int) -> Document:
        """The document at a place that `write` gave."""
        return _DECODER.decode(self._documents[offset : offset + size])

    def read_line(self, offset: int, size: int) -> bytes:
        """The document as it was written."""
        return self._documents[offset : offset + size]

    def read_text(self, offset: int, size: int) -> str:
        """Only the text of it."""
        return _TEXT_DECODER.decode(self._documents[offset : offset + size]).text

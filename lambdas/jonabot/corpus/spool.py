"""A temporary file in which the documents wait while only small entries about them are in memory."""

from __future__ import annotations

import os
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
        self._number = self._file.fileno()
        self._end = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def write(self, document: bytes) -> tuple[int, int]:
        """Keep a document (its JSON) and give its offset and size."""
        offset = self._end
        self._end += self._file.write(document)
        return offset, len(document)

    def finish(self) -> None:
        """Make everything written readable."""
        self._file.flush()

    def read(self, offset: int, size: int) -> Document:
        """The document at a place that `write` gave."""
        return _DECODER.decode(os.pread(self._number, size, offset))

    def read_text(self, offset: int, size: int) -> str:
        """Only the text of it."""
        return _TEXT_DECODER.decode(os.pread(self._number, size, offset)).text

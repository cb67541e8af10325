"""The part of a stream that is being read."""

from __future__ import annotations

import re
from typing import BinaryIO

BLOCK = 1 << 18
"""In bytes: what is read at once. Larger blocks fall out of the processor's cache and are slower."""


class Buffer:
    """Bytes of a stream from `at` on; what lies before it is let go with the next block."""

    def __init__(self, stream: BinaryIO) -> None:
        self.data = b""
        self.at = 0
        self._stream = stream

    @property
    def unread(self) -> int:
        """How many bytes lie ready."""
        return len(self.data) - self.at

    def more(self) -> bool:
        """Read another block; False at the end of the stream."""
        block = self._stream.read(BLOCK)
        if block:
            self.data = self.data[self.at :] + block
            self.at = 0
        return bool(block)

    def peek(self, size: int) -> bytes:
        """The next bytes, fewer at the end of the stream."""
        while self.unread < size and self.more():
            pass
        return self.data[self.at : self.at + size]

    def skip(self, pattern: re.Pattern[bytes]) -> None:
        """Pass everything that matches; the pattern must match the empty string."""
        while True:
            match = pattern.match(self.data, self.at)
            self.at = match.end() if match else self.at
            if self.unread or not self.more():
                return

"""A stretch of a stream that moves forward, always with enough in sight to decide what a byte means."""

from __future__ import annotations

from collections.abc import Iterable

SIGHT = 8 << 10
"""In bytes: no mark, with what must follow it, is longer. What a byte means depends on the next
`SIGHT` bytes only, and so never on how the stream was cut into blocks."""

STEP = 128 << 10
"""In bytes: how much is read at least, however small the blocks are."""


class Window:
    """`data` holds the bytes in sight; `at` is where the reader is in it."""

    def __init__(self, blocks: Iterable[bytes], *, sight: int = SIGHT, step: int = STEP) -> None:
        self._blocks = iter(blocks)
        self._sight = sight
        self._step = step
        self.data = b""
        self.at = 0
        self.has_end = False
        """The end of the stream is in sight."""
        self._behind = 0

    @property
    def position(self) -> int:
        """Where in the stream the reader is."""
        return self._behind + self.at

    @property
    def sure(self) -> int:
        """A mark that begins before this place is seen whole."""
        return len(self.data) if self.has_end else len(self.data) - self._sight

    def look(self, ahead: int = 0) -> bool:
        """Bring at least `ahead` bytes into sight, unless the stream ends before, and enough for any mark
        in any case; False at the end of the stream.
        """
        ahead = max(ahead, 2 * self._sight)
        if len(self.data) - self.at < ahead and not self.has_end:
            self._read(ahead + self._step)
        return self.at < len(self.data)

    def take(self, end: int) -> bytes:
        """The bytes up to `end`, which are behind the reader from now on."""
        taken = self.data[self.at : end]
        self.at = max(self.at, end)
        return taken

    def _read(self, goal: int) -> None:
        parts = [self.data[self.at :]]
        size = len(parts[0])
        while size < goal and not self.has_end:
            block = next(self._blocks, None)
            if block is None:
                self.has_end = True
            else:
                parts.append(block)
                size += len(block)
        self._behind += self.at
        self.data = b"".join(parts)
        self.at = 0

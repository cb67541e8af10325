"""A set of ids in constant memory."""

from __future__ import annotations

from zlib import crc32

_BYTES = 1 << 20


class Sketch:
    """A Bloom filter with one hash: it may say yes to an id that was never added, never no to one
    that was. A million ids make one in eight answers wrong, which costs time and nothing else.
    """

    def __init__(self) -> None:
        self._bits = bytearray(_BYTES)

    def add(self, key: str) -> None:
        place = crc32(key.encode("utf-8", "replace"))
        self._bits[(place >> 3) % _BYTES] |= 1 << (place & 7)

    def __contains__(self, key: str) -> bool:
        place = crc32(key.encode("utf-8", "replace"))
        return bool(self._bits[(place >> 3) % _BYTES] >> (place & 7) & 1)

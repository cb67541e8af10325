"""What a deflated member of a zip holds, inflated by ISA-L: the same bytes in half of zlib's time."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import BinaryIO, cast

from isal import isal_zlib

BROKEN = (zipfile.BadZipFile, cast("type[Exception]", isal_zlib.error), EOFError)
"""What reading raises where the member is damaged."""

_PACKED_BLOCK = 1 << 16


class Inflated(io.RawIOBase):
    """A stream of the bytes that were deflated into `packed`; at its end they must have this CRC-32.

    Memory: a packed block and what is asked for at once, however far a bomb would inflate.
    """

    def __init__(self, packed: BinaryIO, checksum: int) -> None:
        super().__init__()
        self._packed = packed
        self._expected = checksum
        self._checksum = 0
        self._at = 0
        self._inflating = isal_zlib.decompressobj(-zlib.MAX_WBITS)

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def read(self, size: int = -1) -> bytes:
        """The next `size` bytes, fewer only at the end. Raises one of `BROKEN`."""
        if size < 0:
            return self.readall()
        pieces = []
        while size and not self._inflating.eof:
            packed = self._inflating.unconsumed_tail or self._packed.read(_PACKED_BLOCK)
            data = self._inflating.decompress(packed, size)  # of nothing, too: ISA-L holds back up to eight bytes
            if not packed and not data and not self._inflating.eof:
                raise EOFError
            self._checksum = isal_zlib.crc32(data, self._checksum)
            size -= len(data)
            pieces.append(data)
        inflated = b"".join(pieces)
        self._at += len(inflated)
        if self._inflating.eof and self._checksum != self._expected:
            raise zipfile.BadZipFile("bad CRC-32")
        return inflated

    def close(self) -> None:
        self._packed.close()
        super().close()

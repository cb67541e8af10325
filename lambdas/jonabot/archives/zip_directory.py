"""A zip's directory, read as a stream, so that 100,000 pictures cost no memory.

zipfile keeps an object for every member: 1 GB for the directory of a large archive's media. Here
the directory is read piece by piece and only the entries that are wanted are kept; zipfile then
opens a view of the file whose directory holds nothing else. Everything but that, from Zip64
offsets to checksums, stays zipfile's work. The zips that macOS makes are mended on the way: beyond
4 GB it writes offsets without their upper half instead of Zip64.

Layout: APPNOTE.TXT 6.3.10, sections 4.3.12 (directory), 4.3.14 to 4.3.16 (its end).
"""

from __future__ import annotations

import io
import struct
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_ENTRY = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_END_ZIP64 = struct.Struct("<4sQ2H2I4Q")
_LOCATOR = struct.Struct("<4sIQI")
_HEADER_SIZE = 30
_OFFSET_FIELD = struct.Struct("<HHQ")
_WRAP = 1 << 32
_LONGEST_COMMENT = 65_535
_BLOCK = 1 << 18
_NO_16_BITS = 0xFFFF
_NO_32_BITS = 0xFFFF_FFFF
"""From here on a number stands in the Zip64 record."""
_UTF_8 = 0x800


class BrokenDirectory(Exception):
    """The end of the file is not the end of a zip: it is cut short or overwritten."""


class _Directory(NamedTuple):
    start: int
    """Where the directory lies in the file."""
    size: int
    offset: int
    """Where the zip says it lies: less than `start` if something was put before the zip."""

    @property
    def is_wrapped(self) -> bool:
        """Whether offsets lack their upper half."""
        return self.start > self.offset and (self.start - self.offset) % _WRAP == 0


def view_of(stream: BinaryIO, wanted: Callable[[str], bool]) -> BinaryIO:
    """The same zip, as far as the members that `wanted` asks for; it is asked about every name.

    Raises:
        BrokenDirectory: there is no directory, or it ends early.

    """
    directory = _find(stream)
    entries = [entry for name, entry in _entries(stream, directory) if wanted(name)]
    if directory.is_wrapped:
        entries = [_unwrap(stream, entry, directory.start) for entry in entries]
        directory = directory._replace(offset=directory.start)
    return _View(stream, directory.start, b"".join(entries) + _end(entries, directory))  # type: ignore[return-value] # as BinaryIO as io.BytesIO


def _find(stream: BinaryIO) -> _Directory:
    size = stream.seek(0, io.SEEK_END)
    tail_start = max(0, size - _LONGEST_COMMENT - _END.size - _LOCATOR.size - _END_ZIP64.size)
    stream.seek(tail_start)
    tail = stream.read(size - tail_start)
    at = _find_end(tail)
    _, _, _, _, _, length, offset, _ = _END.unpack_from(tail, at)
    end = tail_start + at
    if at >= _LOCATOR.size and tail[at - _LOCATOR.size :].startswith(b"PK\x06\x07"):
        end, length, offset = _find_zip64(stream, tail_start + at - _LOCATOR.size)
    if length > end or offset > end - length:
        raise BrokenDirectory("its table of contents lies outside the file")
    return _Directory(end - length, length, offset)


def _find_end(tail: bytes) -> int:
    """Where the closing record begins: its comment, which may hold anything, reaches to the end of the file."""
    at = last = tail.rfind(b"PK\x05\x06", 0, len(tail) - _END.size + 4)
    while at >= 0:
        if at + _END.size + _END.unpack_from(tail, at)[-1] == len(tail):
            return at
        at = tail.rfind(b"PK\x05\x06", 0, at)
    if last < 0:
        raise BrokenDirectory("its table of contents is missing")
    return last  # something was put behind the zip


def _find_zip64(stream: BinaryIO, locator_at: int) -> tuple[int, int, int]:
    end = locator_at - _END_ZIP64.size  # as zipfile does: without the extensible data that nobody writes
    if end < 0:
        raise BrokenDirectory("its Zip64 record is missing")
    stream.seek(end)
    record = stream.read(_END_ZIP64.size)
    if len(record) < _END_ZIP64.size or not record.startswith(b"PK\x06\x06"):
        raise BrokenDirectory("its Zip64 record is missing")
    *_, length, offset = _END_ZIP64.unpack(record)
    return end, length, offset


def _entries(stream: BinaryIO, directory: _Directory) -> Iterator[tuple[str, bytes]]:
    """Every member's name and its directory entry, byte for byte."""
    stream.seek(directory.start)
    unread = directory.size
    buffer = b""
    at = 0
    while unread or at < len(buffer):
        if unread and len(buffer) - at < _ENTRY.size + 3 * 65_535:
            block = stream.read(min(_BLOCK, unread))
            unread = unread - len(block) if block else 0
            buffer, at = buffer[at:] + block, 0
        if len(buffer) - at < _ENTRY.size or buffer[at : at + 4] != b"PK\x01\x02":
            raise BrokenDirectory("its table of contents is damaged")
        fields = _ENTRY.unpack_from(buffer, at)
        name_at = at + _ENTRY.size
        end = name_at + sum(fields[10:13])
        if end > len(buffer):
            raise BrokenDirectory("its table of contents ends early")
        name = buffer[name_at : name_at + fields[10]].decode("utf-8" if fields[3] & _UTF_8 else "cp437", "replace")
        yield name, buffer[at:end]
        at = end


def _unwrap(stream: BinaryIO, entry: bytes, end: int) -> bytes:
    """The entry with the whole offset of its member, found by its name, in a Zip64 field (APPNOTE 4.5.3)."""
    fields = [*_ENTRY.unpack_from(entry)]
    name_end = _ENTRY.size + fields[10]
    name = entry[_ENTRY.size : name_end]
    for offset in range(fields[-1], end, _WRAP):
        stream.seek(offset)
        header = stream.read(_HEADER_SIZE + len(name))
        if header.startswith(b"PK\x03\x04") and header.endswith(name):
            fields[11] += _OFFSET_FIELD.size
            fields[-1] = _NO_32_BITS
            extra = _OFFSET_FIELD.pack(1, 8, offset)
            return _ENTRY.pack(*fields) + name + extra + entry[name_end:]
    return entry


def _end(entries: list[bytes], directory: _Directory) -> bytes:
    """The closing records of a directory that holds only `entries`."""
    count, length, offset = len(entries), sum(map(len, entries)), directory.offset
    zip64 = b""
    if max(length, offset) >= _NO_32_BITS or count >= _NO_16_BITS:
        zip64 = _END_ZIP64.pack(b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, length, offset)
        zip64 += _LOCATOR.pack(b"PK\x06\x07", 0, offset + length, 1)
    counts = (min(count, _NO_16_BITS), min(count, _NO_16_BITS))
    return zip64 + _END.pack(b"PK\x05\x06", 0, 0, *counts, min(length, _NO_32_BITS), min(offset, _NO_32_BITS), 0)


class _View(io.RawIOBase):
    """`stream` up to `start`, then `tail`."""

    def __init__(self, stream: BinaryIO, start: int, tail: bytes) -> None:
        super().__init__()
        self._stream = stream
        self._start = start
        self._tail = tail
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._start + len(self._tail)}[whence]
        self._at = max(0, base + offset)
        return self._at

    def read(self, size: int = -1) -> bytes:
        if size < 0:
            return self.readall()
        if self._at < self._start:
            self._stream.seek(self._at)
            data = self._stream.read(min(size, self._start - self._at))
        else:
            data = self._tail[self._at - self._start :][:size]
        self._at += len(data)
        return data

    def readinto(self, target: WriteableBuffer) -> int:
        room = memoryview(target)
        data = self.read(len(room))
        room[: len(data)] = data
        return len(data)

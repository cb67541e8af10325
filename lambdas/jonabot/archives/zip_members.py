"""The members of a zip that nobody vouches for, inflated as they are read.

Only the directory and the members that are opened are read, whatever the size of the zip. Nothing
is ever written to a disk, so a path that climbs could do no harm: it is refused because no export
has one.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from typing import TYPE_CHECKING, BinaryIO, cast

from jonabot.archives import inflated
from jonabot.archives.zip_directory import BrokenDirectory, view_of
from jonabot.errors import DamagedArchive, HostileArchive

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

INFLATED_LIMIT = 16 << 30
"""In bytes, over all members of one zip: some nine million tweets."""
RATIO_LIMIT = 300
"""Inflated bytes a byte. Tweets have 10 to 20, the same tweet over and over 170, a bomb 1,000."""
RATIO_MATTERS_FROM = 64 << 20
"""In bytes: a small bomb is harmless."""

_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN = (*inflated.BROKEN, struct.error, NotImplementedError, OverflowError, ValueError)
_AGAIN = "Download the export again and drop the whole file."


def is_zip(head: bytes) -> bool:
    """Whether a file that begins so is a zip, by APPNOTE's signatures: a member, an empty zip, a split one."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"))


class ZipMembers:
    """The members whose names are `wanted`; a name is given with forward slashes.

    What a Mac adds when it zips (`__MACOSX/`, `._name`) is left out, as are folders.

    Raises:
        DamagedArchive: the zip is cut short, split or broken.
        HostileArchive: a member's path climbs.

    """

    def __init__(self, stream: BinaryIO, name: str, wanted: Callable[[str], bool]) -> None:
        self._name = name
        self._size = stream.seek(0, io.SEEK_END)
        self._inflated = 0

        def is_wanted(member: str) -> bool:
            path = member.replace("\\", "/")
            if ".." in path and ".." in path.split("/"):
                raise HostileArchive(name, "a path inside the zip climbs out of it.", "No export has one: drop yours.")
            return not _is_packaging(path) and wanted(path)

        try:
            self._zip = zipfile.ZipFile(view_of(stream, is_wanted))
        except (BrokenDirectory, *_BROKEN) as error:
            raise DamagedArchive(name, f"the zip cannot be opened: {_reason(error)}.", _AGAIN) from None
        self._members = {info.filename.replace("\\", "/"): info for info in self._zip.infolist()}

    @property
    def names(self) -> list[str]:
        """In the order of the zip's directory."""
        return list(self._members)

    @contextmanager
    def open(self, member: str) -> Iterator[BinaryIO]:
        """A stream of the member's bytes.

        Raises:
            KeyError: there is no such member.
            DamagedArchive: it is locked, packed in a rare way, or its checksum is wrong (while reading).
            HostileArchive: it inflates beyond all measure (while reading).

        """
        info = self._members[member]
        if info.flag_bits & _ENCRYPTED:
            raise DamagedArchive(
                self._name, f"{member} is locked with a password.", "Unlock the zip and drop it again."
            )
        if info.compress_type not in _METHODS:
            remedy = "Zip it again with ordinary (deflate) compression."
            raise DamagedArchive(self._name, f"{member} is packed in a way that few programs can read.", remedy)
        try:
            source = self._open(info)
        except _BROKEN as error:
            raise self._damaged(member, error) from None
        with source, cast("BinaryIO", _Member(self, info, source)) as stream:
            yield stream

    def _open(self, info: zipfile.ZipInfo) -> BinaryIO:
        if info.compress_type == zipfile.ZIP_STORED:
            return cast("BinaryIO", self._zip.open(info))
        packed = copy(info)  # zipfile looks at the member's header and gives its bytes as they lie in the zip
        packed.compress_type, packed.file_size = zipfile.ZIP_STORED, info.compress_size
        del packed.CRC
        return cast("BinaryIO", inflated.Inflated(cast("BinaryIO", self._zip.open(packed)), info.CRC))

    def head(self, member: str, size: int) -> bytes:
        """The first `size` bytes of a member, or all of it. Raises as `open` does."""
        with self.open(member) as stream:
            return stream.read(size)

    def inflate(self, info: zipfile.ZipInfo, source: BinaryIO, size: int) -> bytes:
        """The next bytes of a member, within the limits of the zip."""
        try:
            data = source.read(size)
        except _BROKEN as error:
            raise self._damaged(info.filename, error) from None
        self._inflated += len(data)
        packed = min(info.compress_size, self._size)  # the directory may lie
        is_bomb = source.tell() > max(RATIO_MATTERS_FROM, RATIO_LIMIT * packed)
        if is_bomb or self._inflated > INFLATED_LIMIT:
            reason = f"{info.filename} inflates to more than {self._inflated >> 20:,} MB: it is a zip bomb."
            raise HostileArchive(self._name, reason, "Drop the export as you downloaded it.")
        return data

    def _damaged(self, member: str, error: Exception) -> DamagedArchive:
        return DamagedArchive(self._name, f"{member} cannot be read: {_reason(error)}.", _AGAIN)


class _Member(io.RawIOBase):
    """One member as a stream that keeps to the limits of its zip."""

    def __init__(self, members: ZipMembers, info: zipfile.ZipInfo, source: BinaryIO) -> None:
        super().__init__()
        self._members = members
        self._info = info
        self._source = source

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self.readall() if size < 0 else self._members.inflate(self._info, self._source, size)

    def readinto(self, target: WriteableBuffer) -> int:
        room = memoryview(target)
        data = self.read(len(room))
        room[: len(data)] = data
        return len(data)


def _is_packaging(path: str) -> bool:
    folder, _, file = path.rpartition("/")
    return not file or file.startswith("._") or "__MACOSX" in folder.split("/")


def _reason(error: Exception) -> str:
    """What a library says of a broken zip names no content; its own words are kept, lower-cased."""
    text = str(error).rstrip(".") or "it ends early"
    return text[:1].lower() + text[1:]

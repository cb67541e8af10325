from __future__ import annotations

import io
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from jonabot.archives import zip_directory
from jonabot.archives.zip_directory import BrokenDirectory, view_of

MEMBERS = {"data/a.js": b"alpha " * 100, "data/ü.js": b"umlaut", "media/1.jpg": b"\xff" * 5000, "data/b.js": b"beta"}


def make(members: dict[str, bytes] = MEMBERS, comment: bytes = b"") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
        archive.comment = comment
    return stream.getvalue()


def is_script(name: str) -> bool:
    return name.endswith(".js")


def contents(archive: bytes, wanted: Callable[[str], bool] = is_script) -> dict[str, bytes]:
    with zipfile.ZipFile(view_of(io.BytesIO(archive), wanted)) as members:
        return {name: members.read(name) for name in members.namelist()}


JS = {name: content for name, content in MEMBERS.items() if name.endswith(".js")}


def test_the_view_holds_what_is_wanted_and_nothing_else() -> None:
    assert contents(make()) == JS


def test_the_view_may_be_empty() -> None:
    assert contents(make(), lambda _: False) == {}


def test_every_name_is_asked_about() -> None:
    names: list[str] = []

    def ask(name: str) -> bool:
        names.append(name)
        return False

    view_of(io.BytesIO(make()), ask)
    assert names == list(MEMBERS)


@pytest.mark.parametrize("comment", [b"", b"hello", b"PK\x05\x06" * 3, b"c" * 65_535])
def test_a_comment_at_the_end_is_no_obstacle(comment: bytes) -> None:
    assert contents(make(comment=comment)) == JS


def test_something_behind_the_zip_is_no_obstacle() -> None:
    assert contents(make() + b"\r\n") == JS


def test_something_in_front_of_the_zip_is_no_obstacle() -> None:
    archive = make()
    assert contents(b"#!/bin/sh\n" * 1000 + archive) == JS


@pytest.mark.parametrize("block", [300, 301, 4096])
def test_it_does_not_matter_where_a_block_of_the_directory_ends(monkeypatch: pytest.MonkeyPatch, block: int) -> None:
    monkeypatch.setattr(zip_directory, "_BLOCK", block)
    members = {f"data/{number}.js": str(number).encode() for number in range(500)}
    assert contents(make(members)) == members


def without_upper_half(archive: bytes, hole: int) -> BinaryIO:
    """The zip as macOS writes it beyond 4 GB: offsets modulo 2**32, no Zip64. `hole` bytes are put after
    the first member.
    """
    at = archive.index(b"PK\x01\x02")
    directory = bytearray(archive[at:])
    first = archive.index(b"PK\x03\x04", 4)
    entry = 0
    while directory[entry : entry + 4] == b"PK\x01\x02":
        (offset,) = struct.unpack_from("<I", directory, entry + 42)
        struct.pack_into("<I", directory, entry + 42, (offset + (hole if offset else 0)) % (1 << 32))
        entry += 46 + sum(struct.unpack_from("<3H", directory, entry + 28))
    struct.pack_into("<I", directory, entry + 16, (at + hole) % (1 << 32))
    return io.BufferedReader(Holed(archive[:first], hole, archive[first:at] + bytes(directory)))


class Holed(io.RawIOBase):
    """A file with a hole of zeros in the middle."""

    def __init__(self, head: bytes, hole: int, tail: bytes) -> None:
        self.head, self.hole, self.tail, self.at = head, hole, tail, 0

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.at

    def seek(self, offset: int, whence: int = 0) -> int:
        self.at = offset + (0, self.at, len(self.head) + self.hole + len(self.tail))[whence]
        return self.at

    def readinto(self, target: Any) -> int:
        start = len(self.head) + self.hole
        if self.at >= start:
            data = self.tail[self.at - start :][: len(target)]
        elif self.at < len(self.head):
            data = self.head[self.at :][: len(target)]
        else:
            data = bytes(min(len(target), start - self.at))
        target[: len(data)] = data
        self.at += len(data)
        return len(data)


@pytest.mark.parametrize("hole", [(1 << 32) - 100, 1 << 32, 5 << 30, (50 << 30) + 12_345])
def test_a_zip_of_macos_beyond_4_gb_is_mended(hole: int) -> None:
    with zipfile.ZipFile(view_of(without_upper_half(make(), hole), is_script)) as members:
        assert {name: members.read(name) for name in members.namelist()} == JS


def test_a_zip_cut_at_any_place_is_refused() -> None:
    archive = make()
    for cut in range(len(archive) - 1):
        with pytest.raises(BrokenDirectory):
            view_of(io.BytesIO(archive[:cut]), lambda _: True)


@pytest.mark.parametrize("at", [0, 28, 30, 46])
def test_a_directory_that_is_overwritten_is_refused(at: int) -> None:
    archive = bytearray(make())
    begin = archive.index(b"PK\x01\x02") + at
    archive[begin : begin + 4] = b"\xff\xff\xff\xff"
    with pytest.raises((BrokenDirectory, zipfile.BadZipFile)):
        contents(bytes(archive), lambda _: True)


MEASURE = """
import sys, tracemalloc, zipfile
from jonabot.archives.zip_directory import view_of
with open(sys.argv[1], "rb") as stream:
    tracemalloc.start()
    with zipfile.ZipFile(view_of(stream, lambda name: name.endswith(".js"))) as members:
        assert members.namelist() == ["data/tweets.js"]
print(tracemalloc.get_traced_memory()[1])
"""


def test_many_thousands_of_pictures_cost_no_memory(tmp_path: Path) -> None:
    """Measured in a process of its own: other tests leave threads behind, whose memory would count."""
    entry = struct.Struct("<4s6H3I5H2I")
    names = [*(f"data/tweets_media/{number:019}-Abcdefghijklmno.jpg" for number in range(30_000)), "data/tweets.js"]
    directory = b"".join(
        entry.pack(b"PK\x01\x02", 20, 20, 0, 0, 0, 0, 0, 0, 0, len(name), 0, 0, 0, 0, 0, 0) + name.encode()
        for name in names
    )
    archive = tmp_path / "archive.zip"
    archive.write_bytes(directory + struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 0, 0, len(directory), 0, 0))
    measured = subprocess.run([sys.executable, "-c", MEASURE, archive], capture_output=True, text=True, check=True)
    assert int(measured.stdout) < 1_500_000

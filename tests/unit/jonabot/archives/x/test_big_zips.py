"""What a zip costs that is far bigger than the tweets in it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., Any]
MakeBytes = Callable[..., bytes]
MakeFiles = Callable[[int], dict[str, bytes]]
MakeTweet = Callable[..., dict[str, Any]]


@pytest.fixture
def files(x_list: MakeBytes, x_manifest: MakeBytes, tweet: MakeTweet) -> Callable[[int], dict[str, bytes]]:
    """The members of an archive with so many tweets."""

    def make(count: int) -> dict[str, bytes]:
        tweets = [tweet(f"Remark {number}") for number in range(count)]
        return {"data/manifest.js": x_manifest({"data/tweets.js": count}), "data/tweets.js": x_list(tweets)}

    return make


class Counting(io.BytesIO):
    """A stream that knows which bytes were read."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.ranges: list[tuple[int, int]] = []

    def read(self, size: int | None = -1) -> bytes:
        begin = self.tell()
        data = super().read(size)
        self.ranges.append((begin, begin + len(data)))
        return data

    def touched(self) -> int:
        return sum(end - begin for begin, end in self.ranges)


def test_only_the_directory_and_the_lists_of_a_big_zip_are_read(read: Read, files: MakeFiles) -> None:
    lists = files(200)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(50):
            archive.writestr(f"data/tweets_media/{number}.mp4", b"\x00" * 100_000)
        archive.writestr("data/direct-messages.js", b"window.YTD.direct_messages.part0 = [" + b" " * 100_000)
        for name, content in lists.items():
            archive.writestr(name, content)
    counting = Counting(stream.getvalue())
    assert read(counting).counts.expected == 200
    assert counting.touched() < len(lists["data/tweets.js"]) + 100_000
    private = stream.getvalue().index(b"window.YTD.direct_messages") + 1_000
    assert not any(begin <= private < end for begin, end in counting.ranges)


class Sparse(io.RawIOBase):
    """A zip that has 50 GB of zeros before its members, as a folder of films would be."""

    hole = 50 << 30

    def __init__(self, tail: bytes) -> None:
        self.tail, self.at, self.touched = tail, 0, 0

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.at

    def seek(self, offset: int, whence: int = 0) -> int:
        self.at = offset + (0, self.at, self.hole + len(self.tail))[whence]
        return self.at

    def read(self, size: int | None = -1) -> bytes:
        size = self.hole + len(self.tail) - self.at if size is None or size < 0 else size
        assert size < 1 << 20, "far too much is asked for at once"
        begin = self.at - self.hole
        data = self.tail[begin : begin + size] if begin >= 0 else b"PK\x03\x04".ljust(size, b"\x00")[:size]
        self.at += len(data)
        self.touched += len(data)
        return data


class Written(io.BytesIO):
    """Where zipfile writes what comes after the hole."""

    def tell(self) -> int:
        return super().tell() + Sparse.hole

    def seek(self, offset: int, whence: int = 0) -> int:
        return super().seek(offset - (Sparse.hole if whence == 0 else 0), whence) + Sparse.hole


def test_an_archive_of_50_gb_costs_what_its_tweets_cost(read: Read, files: MakeFiles) -> None:
    lists = files(500)
    written = Written()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in lists.items():
            archive.writestr(name, content)
    sparse = Sparse(written.getvalue())
    assert b"PK\x06\x06" in sparse.tail, "beyond 4 GB a zip needs Zip64"
    assert read(sparse).counts.kept == 500
    assert sparse.touched < len(lists["data/tweets.js"]) + 200_000

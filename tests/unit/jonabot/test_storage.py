from __future__ import annotations

import os
from datetime import UTC, datetime
from hashlib import md5
from pathlib import Path

import pytest

from jonabot.storage import FolderStorage


@pytest.fixture
def storage(tmp_path: Path) -> FolderStorage:
    return FolderStorage(tmp_path)


def test_what_is_written_is_read(storage: FolderStorage) -> None:
    storage.write("runs/a/plan.json", b"{}")
    assert storage.read("runs/a/plan.json") == b"{}"
    assert storage.exists("runs/a/plan.json")


def test_a_listing_is_in_order_of_key_and_below_its_prefix(storage: FolderStorage) -> None:
    for key in ("exports/b", "exports/a/z", "exports/a.js", "exportsx/a", "runs/a"):
        storage.write(key, b"x")
    assert [item.key for item in storage.list("exports/")] == ["exports/a.js", "exports/a/z", "exports/b"]
    assert list(storage.list("nothing/")) == []


def test_a_listing_tells_size_content_and_time(storage: FolderStorage, tmp_path: Path) -> None:
    storage.write("exports/a", b"four")
    os.utime(tmp_path / "exports/a", (1_700_000_000, 1_700_000_000))
    (item,) = storage.list("exports/")
    assert (item.size, item.etag) == (4, md5(b"four").hexdigest())
    assert item.modified == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


def test_the_etag_follows_the_content(storage: FolderStorage) -> None:
    storage.write("a", b"one")
    (before,) = storage.list("a")
    storage.write("a", b"two")
    (after,) = storage.list("a")
    assert before.etag != after.etag


@pytest.mark.parametrize("key", ["missing", "folder"])
def test_what_is_not_there_is_not_found(storage: FolderStorage, key: str) -> None:
    storage.write("folder/a", b"x")
    assert not storage.exists(key)
    with pytest.raises(OSError, match=key):
        storage.read(key)
    with pytest.raises(OSError, match=key), storage.open(key):
        pass


def test_a_stream_is_read_from_any_place(storage: FolderStorage) -> None:
    storage.write("a", b"0123456789")
    with storage.open("a") as stream:
        stream.seek(-3, 2)
        assert stream.read() == b"789"
        stream.seek(2)
        assert stream.read(2) == b"23"


def test_an_object_appears_whole_when_its_block_ends(storage: FolderStorage) -> None:
    with storage.create("documents/a") as stream:
        stream.write(b"one")
        assert not storage.exists("documents/a")
        assert list(storage.list("documents/a")) == []
        stream.write(b"two")
    assert storage.read("documents/a") == b"onetwo"


def test_nothing_appears_of_a_block_that_fails(storage: FolderStorage, tmp_path: Path) -> None:
    storage.write("documents/a", b"old")

    def fail() -> None:
        with storage.create("documents/a") as stream:
            stream.write(b"new")
            raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        fail()
    assert storage.read("documents/a") == b"old"
    assert [path.name for path in (tmp_path / "documents").iterdir()] == ["a"]

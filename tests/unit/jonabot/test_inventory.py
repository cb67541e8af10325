from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from jonabot import inventory
from jonabot.errors import NothingToTrain, UnreadableExports
from jonabot.inventory import Inventory, newest, take_inventory
from jonabot.settings import ArchiveRules, WordPressRules, XRules
from jonabot.storage import FolderStorage, StoredObject

RULES = ArchiveRules(
    XRules("strip", (), (), 20, "thread"),
    WordPressRules(("post",), ("publish",), 20, "", ()),
)
TWEETS = b'window.YTD.tweets.part0 = [{"tweet": {"id_str": "%d", "full_text": "a"}}]'
MANIFEST = (
    b'window.__THAR_CONFIG = {"archiveInfo": {"isPartialArchive": false}, '
    b'"dataTypes": {"tweets": {"files": [{"fileName": "data/tweets.js", "count": "1"}]}}}'
)
WXR = b'<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel/></rss>'
TAKE_INVENTORY = Path(__file__).with_name("take_inventory_in_a_process.py")


@pytest.fixture
def storage(tmp_path: Path) -> FolderStorage:
    return FolderStorage(tmp_path)


@pytest.fixture
def drop(storage: FolderStorage, tmp_path: Path) -> Callable[..., None]:
    """Puts a file into exports/ at a second of the minute."""

    def run(name: str, content: bytes, second: int = 0) -> None:
        storage.write(f"exports/{name}", content)
        time = datetime(2026, 1, 1, 0, 0, second, tzinfo=UTC).timestamp()
        os.utime(tmp_path / "exports" / name, (time, time))

    return run


def digests(storage: FolderStorage, rules: ArchiveRules = RULES) -> dict[str, str]:
    return {archive.name: archive.digest for archive in take_inventory(storage, "run", rules).archives}


def test_every_drop_is_recognised_by_its_content(storage: FolderStorage, drop: Callable[..., None]) -> None:
    drop("b/blog.txt", WXR)
    drop("a.xml", TWEETS % 1)
    taken = take_inventory(storage, "run-7", RULES)
    assert taken.run == "run-7"
    assert [(one.key, one.name, one.kind, one.size) for one in taken.archives] == [
        ("exports/a.xml", "a.xml", "x-archive", len(TWEETS % 1)),
        ("exports/b/blog.txt", "b/blog.txt", "wordpress-export", len(WXR)),
    ]
    assert taken.warnings == ()


def test_an_inventory_travels_as_json(storage: FolderStorage, drop: Callable[..., None]) -> None:
    drop("a.js", TWEETS % 1)
    taken = take_inventory(storage, "run", RULES)
    assert msgspec.json.decode(msgspec.json.encode(taken), type=Inventory) == taken


def test_every_bad_file_is_named_at_once_with_reason_and_remedy(
    storage: FolderStorage, drop: Callable[..., None]
) -> None:
    drop("good.js", TWEETS % 1)
    drop("photo.xml", b"\xff\xd8\xff\xe0")
    drop("half.zip", b"PK\x03\x04" + bytes(100))
    drop("empty.js", b"")
    with pytest.raises(UnreadableExports) as caught:
        take_inventory(storage, "run", RULES)
    first, *lines = str(caught.value).splitlines()
    assert first == "3 of 4 exports cannot be used:"
    assert lines[0].startswith("- empty.js: it is empty. Drop an X archive")
    assert lines[1].startswith("- half.zip: the zip cannot be opened")
    assert lines[2].startswith("- photo.xml: it is a JPEG picture. Drop an X archive")


def test_no_drops_at_all_is_said_plainly(storage: FolderStorage) -> None:
    with pytest.raises(NothingToTrain, match="exports/ is empty"):
        take_inventory(storage, "run", RULES)


def test_folder_markers_and_litter_are_no_drops(
    storage: FolderStorage, drop: Callable[..., None], tmp_path: Path
) -> None:
    class WithMarkers(FolderStorage):
        def list(self, prefix: str) -> Iterator[StoredObject]:
            for item in super().list(prefix):
                yield item
                yield msgspec.structs.replace(item, key="exports/folder/", size=0)

    drop("a.js", TWEETS % 1)
    drop(".DS_Store", b"\x00\x00\x00\x01Bud1")
    drop("._a.js", b"\x00\x05\x16\x07")
    assert [one.name for one in take_inventory(WithMarkers(tmp_path), "run", RULES).archives] == ["a.js"]


def test_the_same_file_under_two_names_counts_once_and_is_spoken_of(
    storage: FolderStorage, drop: Callable[..., None]
) -> None:
    drop("a.js", TWEETS % 1)
    drop("copy of a.js", TWEETS % 1)
    drop("other.js", TWEETS % 2)
    taken = take_inventory(storage, "run", RULES)
    assert [one.name for one in taken.archives] == ["a.js", "other.js"]
    assert taken.warnings == ("copy of a.js is the same file as a.js and was left out.",)


def test_the_digest_follows_the_content_and_not_the_name(
    storage: FolderStorage, drop: Callable[..., None], tmp_path: Path
) -> None:
    drop("a.js", TWEETS % 1)
    before = digests(storage)["a.js"]
    (tmp_path / "exports/a.js").rename(tmp_path / "exports/b.js")
    assert digests(storage)["b.js"] == before
    drop("b.js", TWEETS % 2)
    assert digests(storage)["b.js"] != before


def test_the_digest_follows_the_rules_of_its_kind_only(storage: FolderStorage, drop: Callable[..., None]) -> None:
    drop("a.js", TWEETS % 1)
    drop("b.xml", WXR)
    before = digests(storage)
    changed = digests(storage, msgspec.structs.replace(RULES, x=XRules("drop", (), (), 20, "thread")))
    assert changed["a.js"] != before["a.js"]
    assert changed["b.xml"] == before["b.xml"]


def test_the_digest_follows_the_version_of_the_parser(
    storage: FolderStorage, drop: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    drop("a.js", TWEETS % 1)
    before = digests(storage)
    monkeypatch.setattr(inventory, "PARSER_VERSION", inventory.PARSER_VERSION + 1)
    assert digests(storage) != before


def test_a_thousand_archives_are_recognised(storage: FolderStorage, drop: Callable[..., None]) -> None:
    for number in range(1000):
        drop(f"{number:04}.js", TWEETS % number)
    assert len(take_inventory(storage, "run", RULES).archives) == 1000


def test_the_newest_drop_is_the_last_by_time_and_then_by_key(storage: FolderStorage, drop: Callable[..., None]) -> None:
    assert newest(storage) is None
    drop("b.js", TWEETS % 1, second=5)
    drop("c.js", TWEETS % 2, second=5)
    drop("a.js", TWEETS % 3, second=4)
    drop(".DS_Store", b"", second=9)
    last = newest(storage)
    assert last
    assert last.key == "exports/c.js"


@pytest.mark.parametrize("attempt", range(4))
def test_a_function_that_has_just_started_takes_many_archives_at_once(
    storage: FolderStorage, drop: Callable[..., None], tmp_path: Path, attempt: int
) -> None:
    """Half of such processes crashed before: docs/decisions/decoders-before-threads.md."""
    for number in range(16):
        drop(f"{number}.zip", _x_zip(TWEETS % number))
    command = [sys.executable, str(TAKE_INVENTORY), str(tmp_path), msgspec.json.encode(RULES).decode()]
    taken = subprocess.run(command, capture_output=True, check=False, text=True, timeout=60)
    assert (taken.returncode, taken.stdout) == (0, "16"), taken.stderr


def _x_zip(tweets: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("data/manifest.js", MANIFEST)
        archive.writestr("data/tweets.js", tweets)
    return stream.getvalue()

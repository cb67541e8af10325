"""The last drop wins: of runs started together, one works and the others step aside."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from jonabot.drops import Drop, is_superseded
from jonabot.storage import FolderStorage

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


@pytest.fixture
def storage(tmp_path: Path) -> FolderStorage:
    return FolderStorage(tmp_path)


def put(folder: FolderStorage, root: Path, key: str, second: int) -> Drop:
    folder.write(key, b"an export")
    time = NOON.timestamp() + second
    os.utime(root / key, (time, time))
    return Drop(key, datetime.fromtimestamp(time, UTC))


def test_the_newest_drop_runs_and_the_older_steps_aside(storage: FolderStorage, tmp_path: Path) -> None:
    older, newer = put(storage, tmp_path, "exports/b.zip", 0), put(storage, tmp_path, "exports/a.xml", 5)
    assert is_superseded(storage, older)
    assert not is_superseded(storage, newer)


def test_of_two_drops_in_one_second_exactly_one_runs(storage: FolderStorage, tmp_path: Path) -> None:
    drops = [put(storage, tmp_path, f"exports/{name}", 0) for name in ("a.zip", "b.zip", "c.zip")]
    assert [is_superseded(storage, drop) for drop in drops] == [True, True, False]


def test_a_late_event_does_not_make_its_drop_newer(storage: FolderStorage, tmp_path: Path) -> None:
    put(storage, tmp_path, "exports/a.zip", 0)
    put(storage, tmp_path, "exports/b.zip", 10)
    late = Drop("exports/a.zip", datetime.fromtimestamp(NOON.timestamp() + 60, UTC))
    assert is_superseded(storage, late)


def test_a_drop_that_was_deleted_again_supersedes_nothing(storage: FolderStorage, tmp_path: Path) -> None:
    kept = put(storage, tmp_path, "exports/a.zip", 0)
    gone = put(storage, tmp_path, "exports/b.zip", 5)
    (tmp_path / gone.key).unlink()
    assert not is_superseded(storage, kept)
    assert not is_superseded(storage, gone), "its run works on what is left, if nothing newer came"


def test_a_folder_marker_is_no_drop(storage: FolderStorage, tmp_path: Path) -> None:
    drop = put(storage, tmp_path, "exports/a.zip", 0)
    put(storage, tmp_path, "exports/.DS_Store", 5)
    assert not is_superseded(storage, drop)

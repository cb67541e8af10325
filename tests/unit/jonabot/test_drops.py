"""The last drop wins: of runs started together, one works and the others step aside."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


def test_what_was_dropped_during_a_long_upload_does_not_supersede_it(storage: FolderStorage, tmp_path: Path) -> None:
    began = put(storage, tmp_path, "exports/archive.zip", 0)  # S3 lists it under the time at which it began
    meanwhile = put(storage, tmp_path, "exports/blog.xml", 600)
    finished = Drop(began.key, datetime.fromtimestamp(NOON.timestamp() + 1800, UTC))
    assert not is_superseded(storage, finished), "the run of the blog has not seen the archive"
    assert not is_superseded(storage, meanwhile), "it cannot know: the archive looks older"


def test_an_upload_that_was_finished_before_the_next_drop_steps_aside(storage: FolderStorage, tmp_path: Path) -> None:
    began = put(storage, tmp_path, "exports/archive.zip", 0)
    put(storage, tmp_path, "exports/blog.xml", 600)
    assert is_superseded(storage, Drop(began.key, datetime.fromtimestamp(NOON.timestamp() + 300, UTC)))


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=6))
def test_whatever_the_order_somebody_works_on_everything(uploads: list[tuple[int, int]]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        storage = FolderStorage(folder)
        begun = [put(storage, folder, f"exports/{number}.zip", began) for number, (began, _) in enumerate(uploads)]
        drops = [
            Drop(drop.key, drop.time + timedelta(seconds=took)) for drop, (_, took) in zip(begun, uploads, strict=True)
        ]
        last = max(drops, key=lambda drop: (drop.time, drop.key))
        assert not is_superseded(storage, last), "it is the only run that has seen every file"


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

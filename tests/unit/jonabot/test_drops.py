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

SETTLE = timedelta(minutes=3)
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
    assert is_superseded(storage, older, SETTLE)
    assert not is_superseded(storage, newer, SETTLE)


def test_of_two_drops_in_one_second_exactly_one_runs(storage: FolderStorage, tmp_path: Path) -> None:
    drops = [put(storage, tmp_path, f"exports/{name}", 0) for name in ("a.zip", "b.zip", "c.zip")]
    assert [is_superseded(storage, drop, SETTLE) for drop in drops] == [True, True, False]


def test_what_was_dropped_during_a_long_upload_does_not_supersede_it(storage: FolderStorage, tmp_path: Path) -> None:
    began = put(storage, tmp_path, "exports/archive.zip", 0)  # S3 lists it under the time at which it began
    meanwhile = put(storage, tmp_path, "exports/blog.xml", 600)
    finished = Drop(began.key, datetime.fromtimestamp(NOON.timestamp() + 1800, UTC))
    assert not is_superseded(storage, finished, SETTLE), "the run of the blog has not seen the archive"
    assert not is_superseded(storage, meanwhile, SETTLE), "it cannot know: the archive looks older"


def test_a_late_event_does_not_make_its_drop_newer(storage: FolderStorage, tmp_path: Path) -> None:
    put(storage, tmp_path, "exports/a.zip", 0)
    put(storage, tmp_path, "exports/b.zip", 10)
    late = Drop("exports/a.zip", datetime.fromtimestamp(NOON.timestamp() + 60, UTC))
    assert is_superseded(storage, late, SETTLE)


def test_of_two_long_uploads_after_each_other_one_runs(storage: FolderStorage, tmp_path: Path) -> None:
    began = put(storage, tmp_path, "exports/archive.zip", 0), put(storage, tmp_path, "exports/second.zip", 600)
    finished = [Drop(drop.key, drop.time + timedelta(seconds=601)) for drop in began]
    assert [is_superseded(storage, drop, SETTLE) for drop in finished] == [True, False]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=6), st.integers(0, 9))
def test_whatever_the_order_a_run_works_that_has_seen_every_file(uploads: list[tuple[int, int]], wait: int) -> None:
    settle = timedelta(seconds=wait)
    with TemporaryDirectory() as name:
        folder = Path(name)
        storage = FolderStorage(folder)
        begun = [put(storage, folder, f"exports/{number}.zip", began) for number, (began, _) in enumerate(uploads)]
        drops = [
            Drop(drop.key, drop.time + timedelta(seconds=took)) for drop, (_, took) in zip(begun, uploads, strict=True)
        ]
        everything_is_there = max(drop.time for drop in drops)
        working = [drop for drop in drops if not is_superseded(storage, drop, settle)]
        assert any(drop.time + settle >= everything_is_there for drop in working)

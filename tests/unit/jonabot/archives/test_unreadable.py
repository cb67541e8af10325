"""One bad archive keeps no other from being parsed, and stops the run before money is spent."""

from __future__ import annotations

from pathlib import Path

import pytest

from jonabot.archives.archive import Archive
from jonabot.archives.unreadable import parse_or_note_why, refuse_unreadable
from jonabot.errors import UnreadableExports
from jonabot.inventory import take_inventory
from jonabot.settings import ArchiveRules
from jonabot.storage import FolderStorage

WHOLE = b'window.YTD.tweets.part0 = [{"tweet": {"id_str": "%d", "full_text": "Tea first.", "created_at": ""}}]'


@pytest.fixture
def storage(tmp_path: Path) -> FolderStorage:
    return FolderStorage(tmp_path)


def dropped(storage: FolderStorage, rules: ArchiveRules, **files: bytes) -> tuple[Archive, ...]:
    for name, content in files.items():
        storage.write(f"exports/{name}.js", content)
    return take_inventory(storage, "run", rules).archives


def test_what_is_wrong_is_noted_and_said_when_all_were_tried(
    storage: FolderStorage, archive_rules: ArchiveRules
) -> None:
    archives = dropped(storage, archive_rules, whole=WHOLE % 1, short=WHOLE[:-8], torn=WHOLE[:-4])
    readable = {archive.name: parse_or_note_why(storage, "run", archive, archive_rules) for archive in archives}
    assert readable == {"short.js": False, "torn.js": False, "whole.js": True}
    with pytest.raises(UnreadableExports) as caught:
        refuse_unreadable(storage, "run", archives)
    first, *lines = str(caught.value).splitlines()
    assert first == "2 of 3 exports cannot be used:"
    assert [line.split(" ", 3)[:3] for line in lines] == [
        ["-", "DamagedArchive:", "short.js:"],
        ["-", "DamagedArchive:", "torn.js:"],
    ]


def test_whole_archives_let_the_run_go_on(storage: FolderStorage, archive_rules: ArchiveRules) -> None:
    archives = dropped(storage, archive_rules, one=WHOLE % 1, other=WHOLE % 2)
    assert all(parse_or_note_why(storage, "run", archive, archive_rules) for archive in archives)
    refuse_unreadable(storage, "run", archives)


def test_a_note_of_another_run_stops_nobody(storage: FolderStorage, archive_rules: ArchiveRules) -> None:
    (archive,) = dropped(storage, archive_rules, torn=WHOLE[:-4])
    assert not parse_or_note_why(storage, "an earlier run", archive, archive_rules)
    refuse_unreadable(storage, "run", [archive])

"""A command that cannot keep its result says so before the work, not after."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.output import NotWritable, refuse_unwritable


def test_a_folder_that_is_there_or_can_be_made_is_fine_and_nothing_is_made(tmp_path: Path) -> None:
    refuse_unwritable(tmp_path)
    refuse_unwritable(tmp_path / "new" / "deeper")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("out", ["file", "file/below"])
def test_a_file_in_the_way_is_named(tmp_path: Path, out: str) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(NotWritable, match="file is a file"):
        refuse_unwritable(tmp_path / out)


def test_a_folder_that_may_not_be_written_to_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cli.output.os.access", lambda *_: False)  # root may write everywhere
    with pytest.raises(NotWritable, match="you may not write to"):
        refuse_unwritable(tmp_path / "out")

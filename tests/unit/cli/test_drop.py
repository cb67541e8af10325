from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from rich.console import Console

from cli.drop import PART_BYTES, keys_of, put_exports


class Bucket:
    """Notes what was uploaded, and how."""

    def __init__(self) -> None:
        self.uploaded: dict[str, int] = {}
        self.part_bytes: set[int] = set()

    def upload_file(self, file: str, bucket: str, key: str, *, Callback: Any, Config: Any) -> None:  # noqa: N803
        assert bucket == "bucket"
        size = Path(file).stat().st_size
        Callback(size)
        self.uploaded[key] = size
        self.part_bytes.add(Config.multipart_chunksize)


def made(folder: Path, *names: str) -> list[Path]:
    files = [folder / name for name in names]
    for number, file in enumerate(files, start=1):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x" * number)
    return files


def test_every_file_goes_under_exports_and_is_said_to_have_gone(tmp_path: Path) -> None:
    bucket, console = Bucket(), Console(file=io.StringIO(), width=120)
    assert put_exports(bucket, "bucket", made(tmp_path, "a.zip", "b.xml"), console) == 2
    assert bucket.uploaded == {"exports/a.zip": 1, "exports/b.xml": 2}
    assert isinstance(console.file, io.StringIO)
    assert "Dropped a.zip (1 bytes) into exports/" in console.file.getvalue()


def test_large_files_are_sent_in_parts_of_which_ten_thousand_hold_any_archive(tmp_path: Path) -> None:
    bucket = Bucket()
    put_exports(bucket, "bucket", made(tmp_path, "a.zip"), Console(file=io.StringIO()))
    assert bucket.part_bytes == {PART_BYTES}
    assert PART_BYTES * 10_000 > 100 * 2**30


def test_two_exports_of_one_name_do_not_replace_each_other(tmp_path: Path) -> None:
    files = made(tmp_path, "old/export.xml", "new/export.xml", "newer/export.xml")
    assert [key for _, key in keys_of(files)] == ["exports/export.xml", "exports/2/export.xml", "exports/3/export.xml"]


def test_one_file_named_twice_is_dropped_once(tmp_path: Path) -> None:
    (file,) = made(tmp_path, "a.zip")
    assert [key for _, key in keys_of([file, tmp_path / "." / "a.zip"])] == ["exports/a.zip"]

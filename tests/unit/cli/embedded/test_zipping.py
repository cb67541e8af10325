from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

from cli.embedded.zipping import write_zip


def zipped(folder: Path) -> bytes:
    stream = io.BytesIO()
    write_zip(folder, stream)
    return stream.getvalue()


def make(folder: Path) -> Path:
    (folder / "package" / "empty").mkdir(parents=True)
    (folder / "package" / "module.py").write_text("x = 1\n")
    (folder / "run").write_text("#!/bin/sh\n")
    (folder / "run").chmod(0o755)
    return folder


def test_every_file_is_in_it_under_its_own_name(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(zipped(make(tmp_path)))) as archive:
        assert archive.namelist() == ["package/module.py", "run"]
        assert archive.read("package/module.py") == b"x = 1\n"


def test_a_file_that_may_be_run_still_may(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(zipped(make(tmp_path)))) as archive:
        assert archive.getinfo("run").external_attr >> 16 & 0o111
        assert not archive.getinfo("package/module.py").external_attr >> 16 & 0o111


def test_the_same_files_make_the_same_bytes_whenever_they_were_written(tmp_path: Path) -> None:
    first, second = make(tmp_path / "a"), make(tmp_path / "b")
    os.utime(second / "run", (0, 0))
    assert zipped(first) == zipped(second)

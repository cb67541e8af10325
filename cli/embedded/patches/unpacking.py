"""Lambda: every function shares one unpacked copy of a zip.

Ministack unpacks code and layers anew for each worker. With one layer for all functions of the
app that is the larger part of a cold start, and of the disk that a run takes.
"""

from __future__ import annotations

import hashlib
import os
import threading
import zipfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from ministack.core import lambda_runtime

from cli.embedded.patches.patching import private

_lock = threading.Lock()


def patch_unpacking(folder: Path) -> None:
    """Patch the unpacking of this process. `folder` will hold the copies."""
    folder.mkdir()

    class SharedZipFile(zipfile.ZipFile):
        def namelist(self) -> list[str]:
            """Nothing to look at: ministack resolves every path twice, for each worker, which takes longer than all
            else of a cold start. `extractall` lets no entry out of its folder.
            """
            return []

        def extractall(self, path: Any = None, members: Any = None, pwd: Any = None) -> None:
            del members, pwd
            own_zip = Path(os.fsdecode(self.filename or ""))
            for entry in _unpacked(own_zip, folder).iterdir():
                (Path(path) / entry.name).symlink_to(entry)
            own_zip.unlink()  # the worker wrote it to be unpacked, and would keep it

    private(lambda_runtime, "zipfile")
    lambda_runtime.zipfile = SimpleNamespace(
        ZipFile=SharedZipFile,
        BadZipFile=zipfile.BadZipFile,
        LargeFileError=zipfile.LargeZipFile,  # a slip in ministack: the standard library has no such name
    )


def _unpacked(archive: Path, folder: Path) -> Path:
    with archive.open("rb") as stream:
        copy = folder / hashlib.file_digest(stream, "sha256").hexdigest()
    with _lock:
        if not copy.exists():
            unfinished = copy.with_suffix(".unfinished")
            with zipfile.ZipFile(archive) as opened:
                opened.extractall(unfinished)
            unfinished.rename(copy)
    return copy

"""A folder as a zip that depends on its content only, as the CDK CLI makes them."""

from __future__ import annotations

import stat
import zipfile
from pathlib import Path
from typing import BinaryIO

# The zip format's oldest date: a file's own would change the archive at every checkout.
_DATE = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_FAST = 1


def write_zip(folder: Path, stream: BinaryIO) -> None:
    """Write every file under `folder` to `stream`, in order of name, with its permissions."""
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=_FAST) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(folder).as_posix(), _DATE)
            entry.create_system = _UNIX
            entry.external_attr = (stat.S_IFREG | stat.S_IMODE(path.stat().st_mode)) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            with path.open("rb") as source, archive.open(entry, "w") as target:
                while block := source.read(1 << 20):
                    target.write(block)

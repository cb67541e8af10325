"""Putting exports into the bucket, where each starts a run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from boto3.s3.transfer import TransferConfig
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

from jonabot.layout import EXPORTS

PART_BYTES = 16 << 20
"""An upload in more than 10,000 parts is refused: this is enough for 160 GB. A part that fails is sent again."""
PARTS_AT_ONCE = 8
_IN_PARTS = TransferConfig(
    multipart_threshold=PART_BYTES, multipart_chunksize=PART_BYTES, max_concurrency=PARTS_AT_ONCE
)


def put_exports(s3: Any, bucket: str, files: Sequence[Path], console: Console) -> int:
    """Upload the files under `exports/`, in parts where they are large, with a progress bar each. Returns
    how many there were, which is how many runs will begin.

    Files of one name from different folders do not replace each other: later ones get a folder of
    their own.
    """
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, TimeRemainingColumn(), console=console, transient=True) as progress:
        keys = list(keys_of(files))
        for file, key in keys:
            task = progress.add_task(file.name, total=file.stat().st_size)
            s3.upload_file(
                str(file),
                bucket,
                key,
                Callback=lambda sent, task=task: progress.advance(task, sent),
                Config=_IN_PARTS,
            )
            progress.console.print(f"Dropped {file.name} ({file.stat().st_size:,} bytes) into {EXPORTS}")
    return len(keys)


def keys_of(files: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    """Where each file goes; the same file twice goes there once."""
    taken: set[str] = set()
    for file in dict.fromkeys(path.resolve() for path in files):
        key, number = f"{EXPORTS}{file.name}", 1
        while key in taken:
            number += 1
            key = f"{EXPORTS}{number}/{file.name}"
        taken.add(key)
        yield file, key

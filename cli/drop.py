"""Putting exports into the bucket, where each starts a run."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

from jonabot.layout import EXPORTS


def put_exports(s3: Any, bucket: str, files: Sequence[Path], console: Console) -> None:
    """Upload the files under `exports/`, in parts where they are large, with a progress bar each."""
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        for file in files:
            task = progress.add_task(file.name, total=file.stat().st_size)
            s3.upload_file(
                str(file),
                bucket,
                f"{EXPORTS}{file.name}",
                Callback=lambda sent, task=task: progress.advance(task, sent),
            )
    for file in files:
        console.print(f"Dropped {file.name} ({file.stat().st_size:,} bytes) into {EXPORTS}")

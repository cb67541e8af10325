"""`jonabot prepare`: exports to a training set on this machine, by the code that runs on AWS."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Annotated, BinaryIO

import msgspec
import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from cli.configuration import configured_settings
from cli.drop import keys_of
from cli.output import refuse_unwritable
from jonabot.archives.parse import parse_archive
from jonabot.corpus.assembling import RecordTarget, assemble_training_set
from jonabot.corpus.manifest import Manifest
from jonabot.inventory import take_inventory
from jonabot.layout import EXPORTS, MANIFEST_FILE, TRAINING_FILE, VALIDATION_FILE
from jonabot.settings import RecordFormat, RunSettings
from jonabot.storage import FolderStorage
from jonabot.training.base_models import base_models
from jonabot.training.hyperparameters import batch_size

RUN = "prepare"
_NO_LIMIT = 10**9


class Format(StrEnum):
    """What a record looks like (lambdas/jonabot/corpus/formats.py)."""

    PRETRAINING = "pretraining"
    CONVERSATION = "conversation"
    PROMPT_COMPLETION = "prompt-completion"
    TEXT = "text"


def prepare_command(
    files: Annotated[
        list[Path],
        typer.Argument(exists=True, dir_okay=False, readable=True, help="X archives and WordPress exports."),
    ],
    out: Annotated[Path, typer.Option(file_okay=False, help="Where training.jsonl and manifest.json go.")],
    record_format: Annotated[Format, typer.Option("--format", help="What a record looks like.")] = Format.PRETRAINING,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the manifest instead of a table.")] = False,
) -> None:
    """Make a training set from exports on this machine: no AWS, no cost."""
    settings = msgspec.convert(configured_settings().for_lambdas(), RunSettings)
    manifest = prepare(files, out, settings=settings, record_format=record_format.value, console=Console(stderr=True))
    if as_json:
        typer.echo((out / MANIFEST_FILE).read_text())
    else:
        show_summary(manifest, out, Console())


def prepare(
    files: Sequence[Path], out: Path, *, settings: RunSettings, record_format: RecordFormat, console: Console
) -> Manifest:
    """Make the training set of these exports and put it into `out`: training.jsonl, validation.jsonl
    (unless too few records are held out) and manifest.json. `console` shows the progress.

    Raises:
        NotWritable: `out` cannot be made, or not be written to.
        JonabotError: an export cannot be used, or nothing in it may be trained on.

    """
    refuse_unwritable(out)
    with TemporaryDirectory(prefix="jonabot-") as folder, _progress(console) as progress:
        storage = _WatchedStorage(Path(folder), progress)
        _drop(files, Path(folder))
        inventory = take_inventory(storage, RUN, settings.archives)
        for archive in inventory.archives:
            parse_archive(storage, archive, settings.archives)
        progress.add_task("Assembling the training set", total=None)
        manifest = assemble_training_set(
            storage,
            inventory.archives,
            settings.corpus,
            record_target(record_format, settings),
            msgspec.to_builtins(settings),
            pack=settings.archives.x.pack,
            warnings=inventory.warnings,
        )
        _copy(Path(folder) / manifest.prefix, out)
    return manifest


def record_target(record_format: RecordFormat, settings: RunSettings) -> RecordTarget:
    """The limits of the base model that would be trained on such records: the one of the settings, else
    the first that takes them. Records for a training of one's own have no limit but the settings'.
    """
    takers = [
        (name, model, customization)
        for name, model in base_models().items()
        for customization in model.methods.values()
        if customization.record_format == record_format
    ]
    chosen = [taker for taker in takers if taker[0] == settings.training.base_model]
    if not takers:
        return RecordTarget(record_format, 1, _NO_LIMIT, _NO_LIMIT, validation=True)
    _, model, customization = (chosen or takers)[0]
    return RecordTarget(
        record_format,
        customization.records.minimum,
        customization.records.maximum,
        customization.longest_record(batch_size(model, settings.training.hyperparameters)),
        customization.validation,
    )


def show_summary(manifest: Manifest, out: Path, console: Console) -> None:
    """What was read, kept and dropped, by source, and what came of it."""
    table = Table("Source", "Kind", "Read", "Kept", "Dropped", show_lines=True)
    table.columns[0].overflow = "fold"
    for column in table.columns[2:4]:
        column.justify = "right"
    for source in manifest.sources:
        dropped = "\n".join(f"{items:,} {rule}" for rule, items in source.dropped.items())
        table.add_row(escape(source.name), source.kind, f"{source.read:,}", f"{source.kept:,}", dropped)
    console.print(table)
    records = "record" if manifest.records.training == 1 else "records"
    held_out = f" and {manifest.records.validation:,} to validate" if manifest.records.validation else ""
    console.print(
        f"{manifest.records.training:,} {manifest.format} {records}{held_out}, {manifest.characters:,} characters, "
        f"about {manifest.estimated_tokens:,} tokens, in {escape(str(out))}",
        highlight=False,
    )
    if manifest.scrubbed:
        scrubbed = ", ".join(f"{number:,} {kind}" for kind, number in manifest.scrubbed.items())
        console.print(f"Private data replaced: {scrubbed}", highlight=False)
    for warning in manifest.warnings:
        console.print(f"[yellow]Note:[/] {escape(warning)}", highlight=False)


def _drop(files: Sequence[Path], folder: Path) -> None:
    """Put the exports where a drop would put them, without copying them."""
    for file, key in keys_of(files):
        place = folder / key
        place.parent.mkdir(parents=True, exist_ok=True)
        place.symlink_to(file)


def _copy(training_set: Path, out: Path) -> None:
    """Copy the files; the manifest last, so that where it is, the others are."""
    out.mkdir(parents=True, exist_ok=True)
    for name in (MANIFEST_FILE, TRAINING_FILE, VALIDATION_FILE):
        (out / name).unlink(missing_ok=True)  # of an earlier set
    for name in (TRAINING_FILE, VALIDATION_FILE, MANIFEST_FILE):
        if (training_set / name).is_file():
            copyfile(training_set / name, out / name)


def _progress(console: Console) -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)


class _WatchedStorage(FolderStorage):
    """A folder that shows how far each export is read."""

    def __init__(self, folder: Path, progress: Progress) -> None:
        super().__init__(folder)
        self._progress = progress

    @contextmanager
    def open(self, key: str, etag: str = "") -> Iterator[BinaryIO]:
        with super().open(key, etag) as stream:
            if not key.startswith(EXPORTS):
                yield stream
                return
            size = stream.seek(0, 2)
            stream.seek(0)
            task = self._progress.add_task(key.removeprefix(EXPORTS), total=size)
            with self._progress.wrap_file(stream, total=size, task_id=task) as watched:
                yield watched
            self._progress.remove_task(task)

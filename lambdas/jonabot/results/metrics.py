"""What a job tells of its own learning: the CSV files that Bedrock writes next to the model.

    <output prefix>/model-customization-job-<job id>/
        training_artifacts/step_wise_training_metrics.csv
        validation_artifacts/post_fine_tuning_validation/[validation/]validation_metrics.csv

The paths differ from model to model, so the files are found by listing and by their names, and the
columns by their headers (step_number, epoch_number, training_loss or validation_loss, perplexity).
"""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator
from io import TextIOWrapper

import msgspec

from jonabot.storage import Storage, StoredObject

TRAINING_FILE = "step_wise_training_metrics.csv"
VALIDATION_FILE = "validation_metrics.csv"


class Point(msgspec.Struct, frozen=True):
    """One row of a metrics file."""

    step: int
    epoch: float
    loss: float | None
    """In nats a token; None where the job wrote NaN or infinity, which JSON cannot hold."""
    perplexity: float | None
    """As written, or e to the loss."""


class Metrics(msgspec.Struct, frozen=True):
    """All rows, in order of steps."""

    training: tuple[Point, ...] = ()
    validation: tuple[Point, ...] = ()


def read_metrics(storage: Storage, output_uri: str, job_arn: str) -> Metrics:
    """The metrics of one job, from the folder it wrote to; empty where it wrote none."""
    prefix = key_of(output_uri)
    job_id = job_arn.rpartition("/")[2]
    written = [found for found in storage.list(prefix) if f"job-{job_id}/" in found.key]
    return Metrics(
        training=_points(storage, written, TRAINING_FILE, "training_loss"),
        validation=_points(storage, written, VALIDATION_FILE, "validation_loss"),
    )


def key_of(uri: str) -> str:
    """`jobs/run-1/` of `s3://bucket/jobs/run-1/`."""
    return uri.removeprefix("s3://").partition("/")[2]


def _points(storage: Storage, written: list[StoredObject], name: str, loss: str) -> tuple[Point, ...]:
    matching = [found for found in written if found.key.rpartition("/")[2] == name]
    if not matching:
        return ()
    newest = max(matching, key=lambda found: (found.modified, found.key))
    return tuple(sorted(_rows(storage, newest.key, loss), key=lambda point: point.step))


def _rows(storage: Storage, key: str, loss: str) -> Iterator[Point]:
    with storage.open(key) as stream, TextIOWrapper(stream, "utf-8-sig", newline="") as text:
        rows = csv.reader(text)
        columns = {name.strip().lower(): at for at, name in enumerate(next(rows, []))}
        if loss not in columns:
            return
        for number, row in enumerate(rows, start=1):
            written = _cell(row, columns, loss)
            if written:
                yield _point(row, columns, number, _finite(written))


def _point(row: list[str], columns: dict[str, int], number: int, loss: float | None) -> Point:
    step = _finite(_cell(row, columns, "step_number"))
    perplexity = _cell(row, columns, "perplexity")
    return Point(
        step=number if step is None else int(step),
        epoch=_finite(_cell(row, columns, "epoch_number")) or 0.0,
        loss=loss,
        perplexity=_finite(perplexity) if perplexity else _exp(loss),
    )


def _cell(row: list[str], columns: dict[str, int], name: str) -> str:
    """The text under a header; empty where the row or the file has none."""
    at = columns.get(name, len(row))
    return row[at].strip() if at < len(row) else ""


def _finite(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _exp(loss: float | None) -> float | None:
    try:
        return None if loss is None else math.exp(loss)
    except OverflowError:
        return None

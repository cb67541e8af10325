"""The files that a job leaves under its output prefix, laid out as Bedrock lays them out.

<output prefix>/model-customization-job-<identifier>/
  input_status/<training|validation>/manifest.report.csv
  training_artifacts/step_wise_training_metrics.csv
  validation_artifacts/post_fine_tuning_validation/validation/validation_metrics.csv
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Sequence

from cli.embedded.bedrock.customization.validation import FileReport
from cli.embedded.bedrock.job import Job
from cli.embedded.bedrock.language.training import Step
from cli.embedded.bedrock.objects import ObjectStore

_LARGEST_EXPONENT = 709.0
"""Of e, as a 64-bit number."""


def write_manifest(objects: ObjectStore, job: Job, report: FileReport, kind: str) -> None:
    """How many records of a data file were accepted. `kind` is training or validation."""
    total = report.accepted + report.rejected
    _write_table(
        objects,
        f"{folder(job)}/input_status/{kind}/manifest.report.csv",
        (
            "fileName",
            "totalProcessedRecordCount",
            "acceptedRecordCount",
            "partiallyAcceptedRecordCount",
            "rejectedRecordCount",
        ),
        [(report.name, total, report.accepted, 0, report.rejected)],
    )


def write_metrics(objects: ObjectStore, job: Job, steps: Sequence[Step]) -> None:
    """The loss of every step, and the validation loss of every epoch if there is validation data."""
    _write_table(
        objects,
        f"{folder(job)}/training_artifacts/step_wise_training_metrics.csv",
        ("step_number", "epoch_number", "training_loss", "perplexity"),
        [(step.number, step.epoch, step.loss, perplexity(step.loss)) for step in steps],
    )
    validated = [(step, step.validation_loss) for step in steps if step.validation_loss is not None]
    if validated:
        _write_table(
            objects,
            f"{folder(job)}/validation_artifacts/post_fine_tuning_validation/validation/validation_metrics.csv",
            ("step_number", "epoch_number", "validation_loss", "perplexity"),
            [(step.number, step.epoch, loss, perplexity(loss)) for step, loss in validated],
        )


def perplexity(loss: float) -> float:
    """The exponential of the loss, as large as a number can be."""
    return math.exp(min(loss, _LARGEST_EXPONENT))


def folder(job: Job) -> str:
    """Where a job writes, without a slash at the end."""
    return f"{job.order.output_uri.rstrip('/')}/model-customization-job-{job.identifier}"


def _write_table(objects: ObjectStore, uri: str, names: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(names)
    writer.writerows(rows)
    objects.write(uri, table.getvalue().encode())

"""The files of a finished job."""

from __future__ import annotations

import csv
import io
import math
from typing import Any

from cli.embedded.bedrock.customization.outputs import perplexity

VALIDATION = "s3://bucket/training-sets/abc/validation.jsonl"


def rows(text: str) -> list[dict[str, float]]:
    return [{name: float(value) for name, value in row.items()} for row in csv.DictReader(io.StringIO(text))]


def test_the_files_lie_where_bedrock_puts_them(world: Any, conversations: list[Any]) -> None:
    world.put(VALIDATION, conversations[:3])
    job = world.run_job(validationDataConfig={"validators": [{"s3Uri": VALIDATION}]})
    folder = f"s3://bucket/jobs/run-1/model-customization-job-{job['jobArn'][-12:]}"
    assert {uri.removeprefix(folder) for uri in world.objects.objects if uri.startswith(folder)} == {
        "/input_status/training/manifest.report.csv",
        "/input_status/validation/manifest.report.csv",
        "/training_artifacts/step_wise_training_metrics.csv",
        "/validation_artifacts/post_fine_tuning_validation/validation/validation_metrics.csv",
    }


def test_every_step_has_its_loss_and_the_loss_falls(world: Any) -> None:
    job = world.run_job(hyperParameters={"epochCount": "4"})
    text = world.written("step_wise_training_metrics.csv")
    assert text.splitlines()[0] == "step_number,epoch_number,training_loss,perplexity"
    steps = rows(text)
    assert [step["step_number"] for step in steps] == list(range(1, len(steps) + 1))
    assert {step["epoch_number"] for step in steps} == {1, 2, 3, 4}
    losses = [step["training_loss"] for step in steps]
    assert sum(losses[-10:]) < 0.8 * sum(losses[:10])
    assert losses[-1] == job["trainingMetrics"]["trainingLoss"] or math.isclose(
        losses[-1], job["trainingMetrics"]["trainingLoss"], rel_tol=1e-6
    )
    assert all(math.isclose(step["perplexity"], math.exp(step["training_loss"])) for step in steps)


def test_every_epoch_has_a_validation_loss(world: Any, conversations: list[Any]) -> None:
    world.put(VALIDATION, conversations[:3])
    world.run_job(validationDataConfig={"validators": [{"s3Uri": VALIDATION}]}, hyperParameters={"epochCount": "3"})
    text = world.written("validation_metrics.csv")
    assert text.splitlines()[0] == "step_number,epoch_number,validation_loss,perplexity"
    assert [row["epoch_number"] for row in rows(text)] == [1, 2, 3]


def test_a_perplexity_is_always_a_number() -> None:
    assert perplexity(0) == 1
    assert math.isfinite(perplexity(1e9))

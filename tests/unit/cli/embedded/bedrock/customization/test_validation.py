"""What fails a job in its first phase, and how it says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TRAINING = "s3://bucket/training-sets/abc/training.jsonl"
VALIDATION = "s3://bucket/training-sets/abc/validation.jsonl"
WITH_VALIDATION = {"validators": [{"s3Uri": VALIDATION}]}
LITE = "amazon.titan-text-lite-v1:0:4k"
EXPRESS = "amazon.titan-text-express-v1:0:8k"


def failure(world: Any, **changes: Any) -> str:
    job = world.run_job(**changes)
    assert job["status"] == "Failed"
    assert job["statusDetails"]["validationDetails"]["status"] == "Failed"
    assert job["statusDetails"]["trainingDetails"]["status"] == "NotStarted"
    message: str = job["failureMessage"]
    return message


def pretrain(world: Any, **changes: Any) -> str:
    return failure(world, **({"baseModelIdentifier": EXPRESS, "customizationType": "CONTINUED_PRE_TRAINING"} | changes))


def test_a_wrong_record_is_named_by_its_line(world: Any, conversations: list[Any]) -> None:
    world.put(TRAINING, [*conversations, {"input": "text"}, {"input": "text"}])
    message = failure(world)
    assert message.startswith("Input data at training-sets/abc/training.jsonl must follow")
    assert message.endswith("(line 13 of training.jsonl)")


def test_a_wrong_record_of_the_validation_file_is_found_too(world: Any, conversations: list[Any]) -> None:
    world.put(VALIDATION, [conversations[0], {"prompt": "a", "completion": "b"}])
    assert failure(world, validationDataConfig=WITH_VALIDATION).endswith("(line 2 of validation.jsonl)")


def test_an_empty_line_is_no_record(pretraining: Any) -> None:
    pretraining.objects.objects[TRAINING] = b'{"input": "a"}\n\n{"input": "b"}\n'
    assert pretrain(pretraining) == (
        "Unable to parse Amazon S3 file: training.jsonl. Data files must conform to JSONL format."
        " (line 2 of training.jsonl)"
    )


def test_every_line_is_counted_in_the_manifest(pretraining: Any) -> None:
    pretraining.objects.objects[TRAINING] = b'{"input": "a"}\nx\n{"input": "b"}\ny\n{"input": "c"}'
    pretrain(pretraining)
    assert pretraining.written("manifest.report.csv").splitlines() == [
        "fileName,totalProcessedRecordCount,acceptedRecordCount,partiallyAcceptedRecordCount,rejectedRecordCount",
        "training.jsonl,5,3,0,2",
    ]


@pytest.mark.parametrize(
    ("model", "batch_size", "limit"), [(EXPRESS, 1, 4096), (EXPRESS, 2, 2048), (LITE, 2, 4096), (LITE, 3, 2048)]
)
def test_a_record_that_is_too_long_fails_the_job(pretraining: Any, model: str, batch_size: int, limit: int) -> None:
    changes = {"baseModelIdentifier": model, "hyperParameters": {"batchSize": str(batch_size)}}
    pretraining.put(TRAINING, [{"input": "a" * 4 * (limit + 1)}])
    message = pretrain(pretraining, **changes)
    assert message.startswith(f"Maximum input token count {limit + 1} exceeds limit of {limit}")


def test_four_thousand_characters_of_chinese_are_too_long(pretraining: Any) -> None:
    pretraining.put(TRAINING, [{"input": "\u6c34" * 4000}])
    assert "Maximum input token count 8000 exceeds limit of 4096" in pretrain(pretraining)


def test_too_few_records_fail_the_job(world: Any, conversations: list[Any]) -> None:
    world.put(TRAINING, conversations[:4])
    world.put(VALIDATION, conversations[:3])
    message = failure(world, validationDataConfig=WITH_VALIDATION)
    assert message == "Number of samples 7 out of bounds between 8 and 20000 for amazon.nova-micro-v1:0:128k"


def test_training_and_validation_records_count_together(world: Any, conversations: list[Any]) -> None:
    world.put(TRAINING, conversations[:4])
    world.put(VALIDATION, conversations[:4])
    assert world.run_job(validationDataConfig=WITH_VALIDATION)["status"] == "Completed"


def test_too_many_records_fail_the_job(world: Any, conversations: list[Any]) -> None:
    world.put(TRAINING, conversations[:1] * 20_001)
    assert "Number of samples 20001 out of bounds" in failure(world)


def test_an_empty_file_fails_the_job(world: Any) -> None:
    world.objects.objects[TRAINING] = b""
    assert "Number of samples 0 out of bounds" in failure(world)


def test_a_file_that_goes_missing_fails_the_job(make_world: Callable[..., Any]) -> None:
    world = make_world(phase_seconds=0.05)
    arn = world.bedrock.create_model_customization_job(**world.job())["jobArn"]
    del world.objects.objects[TRAINING]
    job = world.wait(arn)
    assert "Could not validate GetObject permissions to access Amazon S3 bucket: bucket" in job["failureMessage"]


def test_prompts_and_completions_are_the_format_of_fine_tuning_titan(pretraining: Any) -> None:
    pretraining.put(TRAINING, [{"prompt": "a", "completion": "b"}] * 10)
    changes = {"baseModelIdentifier": EXPRESS, "customizationType": "FINE_TUNING"}
    assert pretraining.run_job(**changes)["status"] == "Completed"
    assert "must follow" in pretrain(pretraining)

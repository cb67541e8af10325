"""What CreateModelCustomizationJob refuses, and in which words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from botocore.exceptions import ClientError

from cli.embedded.bedrock.catalog import load_catalog
from cli.embedded.bedrock.control.orders import WRITE_CHECK
from cli.embedded.bedrock.errors import ValidationException

ROLE = "arn:aws:iam::000000000000:role/Bedrock"
LLAMA = "meta.llama3-1-8b-instruct-v1:0:128k"
NOVA_2 = "amazon.nova-2-lite-v1:0:256k"
EXPRESS = "amazon.titan-text-express-v1:0:8k"
TRAINING = "s3://bucket/training-sets/abc/training.jsonl"


def refusal(world: Any, **changes: Any) -> tuple[str, str]:
    """The error's name and message."""
    with pytest.raises(ClientError) as raised:
        world.bedrock.create_model_customization_job(**world.job(**changes))
    error = raised.value.response["Error"]
    return error["Code"], error["Message"]


def test_an_order_is_taken_with_the_defaults_of_its_base_model(world: Any) -> None:
    job = world.run_job(hyperParameters={"epochCount": "1"})
    assert job["hyperParameters"] == {"epochCount": "1", "learningRate": "1e-05", "learningRateWarmupSteps": "10"}
    assert f"s3://bucket/jobs/run-1/{WRITE_CHECK}" in world.objects.objects


@pytest.mark.parametrize("identifier", ["amazon.titan-text-express-v1:0:8k", "amazon.unknown-v1", LLAMA])
def test_a_model_that_the_region_does_not_have_is_invalid(world: Any, identifier: str) -> None:
    assert refusal(world, baseModelIdentifier=identifier) == (
        "ValidationException",
        "The provided model identifier is invalid.",
    )


def test_continued_pre_training_of_nova_is_refused(world: Any) -> None:
    code, message = refusal(world, customizationType="CONTINUED_PRE_TRAINING")
    assert code == "ValidationException"
    assert "CONTINUED_PRE_TRAINING" in message


def test_the_id_for_inference_is_no_id_for_a_job(world: Any) -> None:
    code, message = refusal(world, baseModelIdentifier="amazon.nova-micro-v1:0")
    assert (code, "does not support customization" in message) == ("ValidationException", True)


@pytest.mark.parametrize(
    ("lifecycle", "message"),
    [
        ({"status": "LEGACY"}, "This Model is marked by provider as Legacy"),
        ({"status": "LEGACY", "endOfLifeTime": "2025-01-01T00:00:00Z"}, "reached the end of its life"),
        ({"status": "LEGACY", "endOfLifeTime": "2999-01-01T00:00:00Z"}, "This Model is marked by provider as Legacy"),
    ],
)
def test_a_legacy_model_takes_no_new_job(
    make_world: Callable[..., Any], tmp_path: Path, lifecycle: dict[str, str], message: str
) -> None:
    models = [msgspec.structs.replace(m, model_lifecycle=lifecycle) for m in load_catalog("2024", "us-east-1")]
    path = tmp_path / "catalog.json"
    path.write_bytes(msgspec.json.encode({"source": "test", "models": models}))
    world = make_world(catalog=str(path))
    code, told = refusal(world, baseModelIdentifier=EXPRESS)
    assert code == "ResourceNotFoundException"
    assert message in told


@pytest.mark.parametrize(
    ("parameters", "complaint"),
    [
        ({"epochCount": "6"}, "epochCount must be between 1 and 5, got 6"),
        ({"epochCount": "1.5"}, "epochCount must be of type integer"),
        ({"learningRate": "much"}, "learningRate must be of type number"),
        ({"learningRate": "nan"}, "learningRate must be between"),
        ({"learningRate": "0.1"}, "learningRate must be between 1e-06 and 0.0001"),
        ({"batchSize": "1"}, "Invalid hyperparameters: batchSize. Supported: epochCount, learningRate"),
    ],
)
def test_a_hyperparameter_out_of_bounds_is_refused(world: Any, parameters: dict[str, str], complaint: str) -> None:
    code, message = refusal(world, hyperParameters=parameters)
    assert code == "ValidationException"
    assert complaint in message


def test_a_second_job_of_a_name_is_a_conflict_for_ever(world: Any) -> None:
    world.run_job(jobName="once")
    assert refusal(world, jobName="once") == ("ConflictException", "The provided job name is currently in use.")


def test_the_conflict_may_come_as_a_validation_error_as_third_parties_recorded_it(
    make_world: Callable[..., Any],
) -> None:
    world = make_world(name_in_use=ValidationException)
    world.run_job(jobName="once")
    assert refusal(world, jobName="once") == ("ValidationException", "The provided job name is currently in use.")


def test_a_second_model_of_a_name_is_a_conflict(world: Any) -> None:
    world.run_job(customModelName="model")
    assert refusal(world, customModelName="model")[0] == "ConflictException"


def test_the_same_token_again_gives_the_same_job_without_an_error(world: Any) -> None:
    request = world.job(clientRequestToken="token-1")
    first = world.bedrock.create_model_customization_job(**request)["jobArn"]
    assert world.bedrock.create_model_customization_job(**request)["jobArn"] == first
    other = world.job(clientRequestToken="token-1", jobName="another")
    assert world.bedrock.create_model_customization_job(**other)["jobArn"] == first
    assert len(world.account.jobs) == 1


@pytest.mark.parametrize("role", ["arn:aws:iam::000000000000:role/Unknown", "arn:aws:iam::000000000000:role/Untrusted"])
def test_a_role_that_bedrock_cannot_assume_is_refused(world: Any, role: str) -> None:
    world.roles.policies["arn:aws:iam::000000000000:role/Untrusted"] = {"Statement": []}
    code, message = refusal(world, roleArn=role)
    assert (code, message[:37]) == ("ValidationException", "Could not assume provided IAM role. P")


def test_a_training_file_that_is_not_there_is_refused(world: Any) -> None:
    code, message = refusal(world, trainingDataConfig={"s3Uri": "s3://bucket/training-sets/no.jsonl"})
    assert code == "ValidationException"
    assert message == (
        "Could not validate GetObject permissions to access Amazon S3 bucket: bucket at key training-sets/no.jsonl"
    )


def test_a_validation_file_that_is_not_there_is_refused(world: Any) -> None:
    uri = "s3://bucket/training-sets/no.jsonl"
    assert "training-sets/no.jsonl" in refusal(world, validationDataConfig={"validators": [{"s3Uri": uri}]})[1]


def test_a_role_that_may_not_read_or_write_is_refused(world: Any) -> None:
    world.roles.forbidden = {("s3:GetObject", TRAINING)}
    assert "GetObject permissions" in refusal(world)[1]
    world.roles.forbidden = {("s3:PutObject", f"s3://bucket/jobs/run-1/{WRITE_CHECK}")}
    assert refusal(world)[1] == (
        "Amazon S3 perms missing (PutObject): Could not validate PutObject permissions to access S3 bucket: bucket"
        f" at key jobs/run-1/{WRITE_CHECK}"
    )


@pytest.mark.parametrize("uri", ["s3://bucket/training-sets/", "s3://bucket"])
def test_a_folder_is_no_training_file(world: Any, uri: str) -> None:
    assert "Uri should be a file, not a directory" in refusal(world, trainingDataConfig={"s3Uri": uri})[1]


def test_nova_2_takes_no_validation_set(world: Any) -> None:
    code, message = refusal(
        world, baseModelIdentifier=NOVA_2, validationDataConfig={"validators": [{"s3Uri": TRAINING}]}
    )
    assert (code, message) == ("ValidationException", "Invalid input error: Nova 2.0 doesn't support validation set")


def test_a_third_job_at_a_time_is_over_the_quota(world: Any) -> None:
    for _ in range(2):
        arn = world.bedrock.create_model_customization_job(**world.job())["jobArn"]
        world.wait(arn)
        world.account.jobs[arn].status = "InProgress"
    assert refusal(world)[0] == "ServiceQuotaExceededException"


def test_more_than_fifty_tags_are_too_many(world: Any) -> None:
    tags = [{"key": f"key-{number}", "value": ""} for number in range(51)]
    assert refusal(world, jobTags=tags)[0] == "TooManyTagsException"
    assert refusal(world, customModelTags=tags)[0] == "TooManyTagsException"
    assert not world.account.jobs


def test_a_tuned_model_may_be_tuned_further(world: Any) -> None:
    first = world.run_job()
    second = world.run_job(baseModelIdentifier=first["outputModelArn"])
    assert second["status"] == "Completed"
    assert second["baseModelArn"] == first["baseModelArn"]
    unknown = first["outputModelArn"][:-12] + "abcdefghijkl"
    assert refusal(world, baseModelIdentifier=unknown)[0] == "ResourceNotFoundException"

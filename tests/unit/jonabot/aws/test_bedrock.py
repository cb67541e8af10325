from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from botocore.stub import Stubber

from jonabot.aws.bedrock import BedrockCustomization
from jonabot.training.bedrock import JobRequest, JobStep, JobSummary, Offer
from jonabot.training.errors import BedrockBusy, NameTaken, NotInBedrock, RoleNotReady

START = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
LATER = datetime(2026, 11, 1, 12, 4, tzinfo=UTC)
REGION = "arn:aws:bedrock:us-east-1"
JOB = f"{REGION}:123456789012:model-customization-job/amazon.nova-micro-v1:0:128k/abcdefghijkl"
MODEL = f"{REGION}:123456789012:custom-model/amazon.nova-micro-v1:0:128k/abcdefghijkl"
BASE = f"{REGION}::foundation-model/amazon.nova-micro-v1:0:128k"
ROLE = "arn:aws:iam::123456789012:role/bedrock"


@pytest.fixture
def service(stub: Callable[[str], tuple[Any, Stubber]]) -> tuple[BedrockCustomization, Stubber]:
    client, stubber = stub("bedrock")
    return BedrockCustomization(client), stubber


def _request(**changes: Any) -> JobRequest:
    fields = {
        "name": "jonabot-a",
        "model_name": "jonabot-a",
        "token": "token",
        "base_model": "amazon.nova-micro-v1:0:128k",
        "method": "fine-tuning",
        "hyperparameters": {"epochCount": "2"},
        "training_uri": "s3://bucket/training-sets/ab/training.jsonl",
        "output_uri": "s3://bucket/jobs/run-1/",
        "role_arn": ROLE,
        "tags": {"stack": "Jonabot"},
    }
    return JobRequest(**(fields | changes))


def _sent(**changes: Any) -> dict[str, Any]:
    tags = [{"key": "stack", "value": "Jonabot"}]
    return {
        "jobName": "jonabot-a",
        "customModelName": "jonabot-a",
        "clientRequestToken": "token",
        "baseModelIdentifier": "amazon.nova-micro-v1:0:128k",
        "customizationType": "FINE_TUNING",
        "hyperParameters": {"epochCount": "2"},
        "trainingDataConfig": {"s3Uri": "s3://bucket/training-sets/ab/training.jsonl"},
        "outputDataConfig": {"s3Uri": "s3://bucket/jobs/run-1/"},
        "roleArn": ROLE,
        "jobTags": tags,
        "customModelTags": tags,
    } | changes


def test_only_models_that_can_be_customized_are_offered(service: tuple[BedrockCustomization, Stubber]) -> None:
    bedrock, stubber = service
    legacy = {"status": "LEGACY", "legacyTime": START, "endOfLifeTime": LATER}
    titan = "amazon.titan-text-express-v1:0:8k"
    summaries = [
        {"modelArn": BASE, "modelId": "amazon.nova-micro-v1:0", "inferenceTypesSupported": ["ON_DEMAND"]},
        {"modelArn": BASE, "modelId": "amazon.nova-micro-v1:0:128k", "customizationsSupported": ["FINE_TUNING"]},
        {"modelArn": BASE, "modelId": "a.teacher-v1:0", "customizationsSupported": ["DISTILLATION"]},
        {
            "modelArn": BASE,
            "modelId": titan,
            "customizationsSupported": ["FINE_TUNING", "CONTINUED_PRE_TRAINING"],
            "modelLifecycle": legacy,
        },
    ]
    stubber.add_response("list_foundation_models", {"modelSummaries": summaries}, {})
    assert list(bedrock.offers()) == [
        Offer("amazon.nova-micro-v1:0:128k", ("fine-tuning",)),
        Offer(titan, ("continued-pretraining", "fine-tuning"), True, "2026-11-01", "2026-11-01"),
    ]


def test_jobs_are_listed_page_by_page(service: tuple[BedrockCustomization, Stubber]) -> None:
    bedrock, stubber = service
    job = {
        "jobArn": JOB,
        "baseModelArn": BASE,
        "jobName": "jonabot-a",
        "status": "Completed",
        "creationTime": START,
        "customModelArn": MODEL,
    }
    running = job | {"jobName": "jonabot-b", "status": "InProgress"}
    del running["customModelArn"]
    operation = "list_model_customization_jobs"
    first = {"modelCustomizationJobSummaries": [job], "nextToken": "more"}
    stubber.add_response(operation, first, {"nameContains": "jonabot"})
    rest = {"modelCustomizationJobSummaries": [running]}
    stubber.add_response(operation, rest, {"nameContains": "jonabot", "nextToken": "more"})
    assert list(bedrock.jobs("jonabot")) == [
        JobSummary(JOB, "jonabot-a", "Completed", MODEL),
        JobSummary(JOB, "jonabot-b", "InProgress"),
    ]


def test_a_job_is_described_with_its_steps(service: tuple[BedrockCustomization, Stubber]) -> None:
    bedrock, stubber = service
    answer = {
        "jobArn": JOB,
        "jobName": "jonabot-a",
        "outputModelName": "jonabot-a",
        "roleArn": ROLE,
        "creationTime": START.astimezone(timezone(timedelta(hours=2))),
        "baseModelArn": BASE,
        "status": "InProgress",
        "statusDetails": {
            "validationDetails": {"status": "Completed", "creationTime": START, "lastModifiedTime": LATER},
            "dataProcessingDetails": {"status": "InProgress", "creationTime": LATER},
            "trainingDetails": {"status": "NotStarted"},
        },
        "trainingDataConfig": {"s3Uri": "s3://bucket/t.jsonl"},
        "validationDataConfig": {"validators": []},
        "outputDataConfig": {"s3Uri": "s3://bucket/jobs/run-1/"},
    }
    stubber.add_response("get_model_customization_job", answer, {"jobIdentifier": "jonabot-a"})
    job = bedrock.job("jonabot-a")
    assert job.created.tzinfo is UTC
    assert (job.arn, job.status, job.output_uri, job.created) == (JOB, "InProgress", "s3://bucket/jobs/run-1/", START)
    assert job.steps == (
        JobStep("validation", "Completed", LATER),
        JobStep("data processing", "InProgress", LATER),
        JobStep("training", "NotStarted"),
    )


def test_a_job_is_created_exactly_as_asked(service: tuple[BedrockCustomization, Stubber]) -> None:
    bedrock, stubber = service
    stubber.add_response("create_model_customization_job", {"jobArn": JOB}, _sent())
    assert bedrock.create_job(_request()) == JOB


def test_a_job_with_a_validation_set_names_it(service: tuple[BedrockCustomization, Stubber]) -> None:
    bedrock, stubber = service
    uri = "s3://bucket/training-sets/ab/validation.jsonl"
    sent = _sent(validationDataConfig={"validators": [{"s3Uri": uri}]}, customizationType="CONTINUED_PRE_TRAINING")
    stubber.add_response("create_model_customization_job", {"jobArn": JOB}, sent)
    assert bedrock.create_job(_request(validation_uri=uri, method="continued-pretraining")) == JOB


@pytest.mark.parametrize(
    ("code", "message", "named"),
    [
        ("ConflictException", "A job of this name exists", NameTaken),
        ("ValidationException", "The provided job name is currently in use", NameTaken),
        ("ValidationException", "Could not assume provided IAM role", RoleNotReady),
        ("ServiceQuotaExceededException", "Too many jobs", BedrockBusy),
        ("ThrottlingException", "Slow down", BedrockBusy),
    ],
)
def test_what_bedrock_refuses_is_named(
    service: tuple[BedrockCustomization, Stubber], code: str, message: str, named: type[Exception]
) -> None:
    bedrock, stubber = service
    stubber.add_client_error("create_model_customization_job", code, message)
    with pytest.raises(named, match=message):
        bedrock.create_job(_request())


def test_stopping_a_job_that_has_ended_is_no_error(service: tuple[BedrockCustomization, Stubber]) -> None:
    bedrock, stubber = service
    stubber.add_response("stop_model_customization_job", {}, {"jobIdentifier": JOB})
    bedrock.stop_job(JOB)
    stubber.add_client_error("stop_model_customization_job", "ConflictException", "has ended")
    bedrock.stop_job(JOB)
    stubber.add_client_error("stop_model_customization_job", "ResourceNotFoundException", "no such job")
    with pytest.raises(NotInBedrock):
        bedrock.stop_job(JOB)


def test_a_deleted_model_does_not_exist(service: tuple[BedrockCustomization, Stubber]) -> None:
    bedrock, stubber = service
    found = {"modelArn": MODEL, "modelName": "jonabot-a", "creationTime": START}
    stubber.add_response("get_custom_model", found, {"modelIdentifier": MODEL})
    assert bedrock.model_exists(MODEL)
    stubber.add_client_error("get_custom_model", "ResourceNotFoundException", "gone")
    assert not bedrock.model_exists(MODEL)


def test_a_model_that_cannot_be_looked_up_is_not_taken_for_deleted(
    service: tuple[BedrockCustomization, Stubber],
) -> None:
    bedrock, stubber = service
    stubber.add_client_error("get_custom_model", "ThrottlingException", "slow down")
    with pytest.raises(BedrockBusy):
        bedrock.model_exists(MODEL)

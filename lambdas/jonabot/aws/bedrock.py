"""The Protocol `Bedrock` of training/bedrock.py, on the real service."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec
from botocore.exceptions import ClientError

from jonabot.aws.bedrock_errors import bedrock_errors, error_code
from jonabot.training.bedrock import (
    CustomizationMethod,
    JobDescription,
    JobRequest,
    JobStep,
    JobSummary,
    Offer,
)
from jonabot.training.errors import NotInBedrock

if TYPE_CHECKING:
    from mypy_boto3_bedrock import BedrockClient
    from mypy_boto3_bedrock.literals import CustomizationTypeType
    from mypy_boto3_bedrock.type_defs import TagTypeDef

CUSTOMIZATION_TYPES: dict[CustomizationMethod, CustomizationTypeType] = {
    "continued-pretraining": "CONTINUED_PRE_TRAINING",
    "fine-tuning": "FINE_TUNING",
}
STEPS = {
    "validationDetails": "validation",
    "dataProcessingDetails": "data processing",
    "trainingDetails": "training",
}


class BedrockCustomization:
    """Customization jobs and custom models of one Region."""

    def __init__(self, client: BedrockClient) -> None:
        self._client = client

    def offers(self) -> Iterator[Offer]:
        # Unfiltered: the filter byCustomizationType may leave LEGACY models out, and their dates are wanted.
        with bedrock_errors():
            summaries = self._client.list_foundation_models()["modelSummaries"]
        for summary in summaries:
            supported = summary.get("customizationsSupported", [])
            methods = tuple(method for method, name in CUSTOMIZATION_TYPES.items() if name in supported)
            if methods:
                yield _offer(summary["modelId"], methods, summary.get("modelLifecycle", {}))

    def jobs(self, name_contains: str) -> Iterator[JobSummary]:
        pages = self._client.get_paginator("list_model_customization_jobs").paginate(nameContains=name_contains)
        with bedrock_errors():
            for page in pages:
                for job in page.get("modelCustomizationJobSummaries", []):
                    yield JobSummary(job["jobArn"], job["jobName"], job["status"], job.get("customModelArn", ""))

    def job(self, identifier: str) -> JobDescription:
        with bedrock_errors():
            job = self._client.get_model_customization_job(jobIdentifier=identifier)
        details: Mapping[str, Any] = job.get("statusDetails", {})
        return JobDescription(
            arn=job["jobArn"],
            name=job["jobName"],
            model_name=job["outputModelName"],
            status=job["status"],
            created=job["creationTime"].astimezone(UTC),
            output_uri=job["outputDataConfig"]["s3Uri"],
            changed=_utc(job.get("lastModifiedTime")),
            ended=_utc(job.get("endTime")),
            steps=tuple(_step(name, details[member]) for member, name in STEPS.items() if member in details),
            model_arn=job.get("outputModelArn", ""),
            failure=job.get("failureMessage", ""),
        )

    def create_job(self, request: JobRequest) -> str:
        tags: list[TagTypeDef] = [{"key": key, "value": value} for key, value in request.tags.items()]
        validation: dict[str, Any] = {}
        if request.validation_uri:
            validation["validationDataConfig"] = {"validators": [{"s3Uri": request.validation_uri}]}
        with bedrock_errors():
            answer = self._client.create_model_customization_job(
                jobName=request.name,
                customModelName=request.model_name,
                roleArn=request.role_arn,
                clientRequestToken=request.token,
                baseModelIdentifier=request.base_model,
                customizationType=CUSTOMIZATION_TYPES[request.method],
                hyperParameters=request.hyperparameters,
                trainingDataConfig={"s3Uri": request.training_uri},
                outputDataConfig={"s3Uri": request.output_uri},
                jobTags=tags,
                customModelTags=tags,
                **validation,
            )
        return answer["jobArn"]

    def stop_job(self, identifier: str) -> None:
        with bedrock_errors():
            try:
                self._client.stop_model_customization_job(jobIdentifier=identifier)
            except ClientError as error:
                if error_code(error) != "ConflictException":  # it has ended, or is being stopped
                    raise

    def model_exists(self, arn: str) -> bool:
        try:
            with bedrock_errors():
                self._client.get_custom_model(modelIdentifier=arn)
        except NotInBedrock:
            return False
        return True


def _offer(model_id: str, methods: tuple[CustomizationMethod, ...], lifecycle: Mapping[str, Any]) -> Offer:
    return Offer(
        id=model_id,
        methods=methods,
        legacy=lifecycle.get("status") == "LEGACY",
        legacy_since=_date(lifecycle.get("legacyTime")),
        end_of_life=_date(lifecycle.get("endOfLifeTime")),
    )


def _step(name: str, details: Mapping[str, Any]) -> JobStep:
    changed = _utc(details.get("lastModifiedTime") or details.get("creationTime"))
    return msgspec.convert({"name": name, "status": details.get("status", "NotStarted"), "changed": changed}, JobStep)


def _date(time: datetime | None) -> str:
    return time.astimezone(UTC).date().isoformat() if time else ""


def _utc(time: datetime | None) -> datetime | None:
    """In place of the time zone of the machine, which botocore gives."""
    return time.astimezone(UTC) if time else None

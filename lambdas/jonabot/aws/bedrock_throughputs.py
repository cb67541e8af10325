"""The Protocol `Throughputs` of throughput/throughputs.py, on the real service."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from jonabot.aws.bedrock_errors import QUOTA, bedrock_errors, error_code
from jonabot.tags import ENDS_TAG, STACK_TAG
from jonabot.throughput.errors import NoModelUnits, ThroughputHeld
from jonabot.throughput.throughputs import Throughput, ThroughputRequest, TunedModel
from jonabot.training.errors import NotInBedrock
from jonabot.training.failures import explained

if TYPE_CHECKING:
    from mypy_boto3_bedrock import BedrockClient


class BedrockThroughputs:
    """Provisioned throughput of one Region: paid by the hour until it is deleted."""

    def __init__(self, client: BedrockClient) -> None:
        self._client = client

    def find(self, identifier: str) -> Throughput | None:
        try:
            with bedrock_errors():
                found = self._client.get_provisioned_model_throughput(provisionedModelId=identifier)
                return _throughput(found, self._tags(found["provisionedModelArn"]))
        except NotInBedrock:
            return None

    def of_stack(self, stack: str) -> Iterator[Throughput]:
        with bedrock_errors():
            for page in self._client.get_paginator("list_provisioned_model_throughputs").paginate():
                for found in page["provisionedModelSummaries"]:
                    tags = self._tags(found["provisionedModelArn"])
                    if tags.get(STACK_TAG) == stack:
                        yield _throughput(found, tags)

    def model(self, arn: str) -> TunedModel | None:
        try:
            with bedrock_errors():
                base = self._client.get_custom_model(modelIdentifier=arn)["baseModelArn"]
        except NotInBedrock:
            return None
        with bedrock_errors():
            details = self._client.get_foundation_model(modelIdentifier=base)["modelDetails"]
        lifecycle: Mapping[str, Any] = details.get("modelLifecycle", {})
        ends: datetime | None = lifecycle.get("endOfLifeTime")
        return TunedModel(
            arn=arn,
            base_model=_last(base),
            legacy=lifecycle.get("status") == "LEGACY",
            end_of_life=ends.astimezone(UTC).date().isoformat() if ends else "",
        )

    def create(self, request: ThroughputRequest) -> str:
        commitment: dict[str, Any] = {"commitmentDuration": request.commitment} if request.commitment else {}
        with bedrock_errors():
            try:
                answer = self._client.create_provisioned_model_throughput(
                    provisionedModelName=request.name,
                    clientRequestToken=request.token,
                    modelId=request.model_arn,
                    modelUnits=request.model_units,
                    tags=[{"key": key, "value": value} for key, value in request.tags.items()],
                    **commitment,
                )
            except ClientError as error:
                if error_code(error) == QUOTA:
                    raise NoModelUnits(explained(error.response["Error"].get("Message", ""))) from error
                raise
        return answer["provisionedModelArn"]

    def serve(self, arn: str, model_arn: str) -> None:
        with bedrock_errors():
            self._client.update_provisioned_model_throughput(provisionedModelId=arn, desiredModelId=model_arn)

    def set_end(self, arn: str, ends: datetime) -> None:
        tag = {"key": ENDS_TAG, "value": ends.isoformat(timespec="seconds")}
        with bedrock_errors():
            self._client.tag_resource(resourceARN=arn, tags=[tag])  # type: ignore[list-item]  # a TagTypeDef

    def delete(self, arn: str) -> None:
        try:
            with bedrock_errors():
                try:
                    self._client.delete_provisioned_model_throughput(provisionedModelId=arn)
                except ClientError as error:
                    if error_code(error) == "ConflictException":
                        raise ThroughputHeld(explained(error.response["Error"].get("Message", ""))) from error
                    raise
        except NotInBedrock:
            return

    def _tags(self, arn: str) -> dict[str, str]:
        """Of a throughput; none of one that went away a moment ago."""
        try:
            answer = self._client.list_tags_for_resource(resourceARN=arn)
        except ClientError as error:
            if error_code(error) == "ResourceNotFoundException":
                return {}
            raise
        return {tag["key"]: tag["value"] for tag in answer.get("tags", [])}


def _throughput(found: Mapping[str, Any], tags: Mapping[str, str]) -> Throughput:
    """What Get and List say alike."""
    committed: datetime | None = found.get("commitmentExpirationTime")
    return Throughput(
        arn=found["provisionedModelArn"],
        name=found["provisionedModelName"],
        model_arn=found["modelArn"],
        desired_model_arn=found["desiredModelArn"],
        base_model=_last(found["foundationModelArn"]),
        model_units=found["modelUnits"],
        status=found["status"],
        created=found["creationTime"].astimezone(UTC),
        commitment=found.get("commitmentDuration", ""),
        committed_until=committed.astimezone(UTC) if committed else None,
        ends=_moment(tags.get(ENDS_TAG, "")),
        failure=found.get("failureMessage", ""),
    )


def _last(arn: str) -> str:
    """The id at the end of a foundation model's ARN."""
    return arn.rpartition("/")[2]


def _moment(text: str) -> datetime | None:
    """None for a tag that is not there, or that somebody has made unreadable."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)

"""The Protocol `Belongings` of teardown/belongings.py, on the real service."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from jonabot.aws.bedrock_errors import bedrock_errors, error_code
from jonabot.aws.bedrock_throughputs import BedrockThroughputs
from jonabot.report.numbers import usd
from jonabot.tags import STACK_TAG
from jonabot.teardown.belongings import Belonging, Kind, StillHeld
from jonabot.throughput.price import priced_per_hour
from jonabot.throughput.removing import why_held
from jonabot.training.base_models import base_models
from jonabot.training.errors import NotInBedrock
from jonabot.training.failures import explained
from jonabot.training.names import stack_prefix

if TYPE_CHECKING:
    from mypy_boto3_bedrock import BedrockClient

RUNNING = frozenset({"InProgress", "Stopping"})


class BedrockBelongings:
    """What one stack has made in one Region: their names start alike, and their tag says it."""

    def __init__(self, client: BedrockClient, stack: str) -> None:
        self._client = client
        self._stack = stack

    def of_kind(self, kind: Kind) -> Iterator[Belonging]:
        with bedrock_errors():
            match kind:
                case "job":
                    yield from self._jobs()
                case "deployment":
                    yield from self._deployments()
                case "throughput":
                    yield from self._throughputs()
                case "model":
                    yield from self._models()

    def is_there(self, belonging: Belonging) -> bool:
        arn = belonging.arn
        try:
            with bedrock_errors():
                match belonging.kind:
                    case "job":
                        return self._client.get_model_customization_job(jobIdentifier=arn)["status"] in RUNNING
                    case "deployment":
                        self._client.get_custom_model_deployment(customModelDeploymentIdentifier=arn)
                    case "throughput":
                        self._client.get_provisioned_model_throughput(provisionedModelId=arn)
                    case "model":
                        self._client.get_custom_model(modelIdentifier=arn)
        except NotInBedrock:
            return False
        return True

    def delete(self, belonging: Belonging) -> None:
        try:
            with bedrock_errors():
                try:
                    self._delete(belonging)
                except ClientError as error:
                    if error_code(error) == "ConflictException" and belonging.kind != "job":
                        raise StillHeld(explained(error.response["Error"].get("Message", ""))) from error
                    if error_code(error) != "ConflictException":  # a job that has ended or is being stopped
                        raise
        except NotInBedrock:
            return

    def _delete(self, belonging: Belonging) -> None:
        arn = belonging.arn
        match belonging.kind:
            case "job":
                self._client.stop_model_customization_job(jobIdentifier=arn)
            case "deployment":
                self._client.delete_custom_model_deployment(customModelDeploymentIdentifier=arn)
            case "throughput":
                self._client.delete_provisioned_model_throughput(provisionedModelId=arn)
            case "model":
                self._client.delete_custom_model(modelIdentifier=arn)

    def _jobs(self) -> Iterator[Belonging]:
        for job in self._listed("list_model_customization_jobs", "modelCustomizationJobSummaries"):
            if job["status"] in RUNNING and self._is_ours(job["jobArn"]):
                costs = "the tokens that it has read until it is stopped"
                yield Belonging("job", job["jobName"], job["jobArn"], job["status"], costs)

    def _deployments(self) -> Iterator[Belonging]:
        for found in self._listed("list_custom_model_deployments", "modelDeploymentSummaries"):
            arn = found["customModelDeploymentArn"]
            if self._is_ours(arn):
                costs = "nothing while nobody asks"
                yield Belonging("deployment", found["customModelDeploymentName"], arn, found["status"], costs)

    def _throughputs(self) -> Iterator[Belonging]:
        for found in BedrockThroughputs(self._client).of_stack(self._stack):
            costs = priced_per_hour(found)
            yield Belonging("throughput", found.name, found.arn, found.status, costs, why_held(found))

    def _models(self) -> Iterator[Belonging]:
        for found in self._listed("list_custom_models", "modelSummaries"):
            if self._is_ours(found["modelArn"]):
                base = base_models().get(found["baseModelArn"].rpartition("/")[2])
                costs = f"{usd(base.price.storage_usd_per_month if base else None)} a month"
                status = found.get("modelStatus", "Active")
                yield Belonging("model", found["modelName"], found["modelArn"], status, costs)

    def _listed(self, operation: Any, member: str) -> Iterator[Mapping[str, Any]]:
        for page in self._client.get_paginator(operation).paginate(nameContains=stack_prefix(self._stack)):
            yield from page.get(member, [])

    def _is_ours(self, arn: str) -> bool:
        try:
            tags = self._client.list_tags_for_resource(resourceARN=arn).get("tags", [])
        except ClientError as error:
            if error_code(error) == "ResourceNotFoundException":  # it went away a moment ago
                return False
            raise
        return {"key": STACK_TAG, "value": self._stack} in tags

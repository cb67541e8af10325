"""The Protocol `Deployments` of results/deployments.py, on the real service."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from jonabot.aws.bedrock_errors import QUOTA, bedrock_errors, error_code
from jonabot.results.deployments import HostedModel, NoRoomForDeployment
from jonabot.training.errors import NotInBedrock
from jonabot.training.failures import explained

if TYPE_CHECKING:
    from mypy_boto3_bedrock import BedrockClient


class BedrockDeployments:
    """Custom model deployments of one Region: hosted by the token, nothing to pay while idle."""

    def __init__(self, client: BedrockClient) -> None:
        self._client = client

    def find(self, name: str) -> HostedModel | None:
        try:
            with bedrock_errors():
                found = self._client.get_custom_model_deployment(customModelDeploymentIdentifier=name)
        except NotInBedrock:
            return None
        update = found.get("updateDetails")
        return HostedModel(
            arn=found["customModelDeploymentArn"],
            name=found["modelDeploymentName"],
            model_arn=found["modelArn"],
            status=found["status"],
            created=found["createdAt"].astimezone(UTC),
            updating_to=update["modelArn"] if update else "",
            update_status=update["updateStatus"] if update else "",
            failure=found.get("failureMessage", ""),
        )

    def all(self) -> Iterator[HostedModel]:
        with bedrock_errors():
            for page in self._client.get_paginator("list_custom_model_deployments").paginate():
                for found in page.get("modelDeploymentSummaries", []):
                    yield HostedModel(
                        arn=found["customModelDeploymentArn"],
                        name=found["customModelDeploymentName"],
                        model_arn=found["modelArn"],
                        status=found["status"],
                        created=found["createdAt"].astimezone(UTC),
                    )

    def create(self, name: str, model_arn: str, token: str, tags: Mapping[str, str]) -> str:
        with bedrock_errors():
            try:
                answer = self._client.create_custom_model_deployment(
                    modelDeploymentName=name,
                    modelArn=model_arn,
                    clientRequestToken=token,
                    tags=[{"key": key, "value": value} for key, value in tags.items()],
                )
            except ClientError as error:
                if error_code(error) == QUOTA:
                    raise NoRoomForDeployment(explained(error.response["Error"].get("Message", ""))) from error
                raise
        return answer["customModelDeploymentArn"]

    def update(self, arn: str, model_arn: str) -> None:
        with bedrock_errors():
            self._client.update_custom_model_deployment(customModelDeploymentIdentifier=arn, modelArn=model_arn)

    def delete(self, arn: str) -> None:
        with bedrock_errors():
            self._client.delete_custom_model_deployment(customModelDeploymentIdentifier=arn)

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from botocore.stub import Stubber

from jonabot.aws.bedrock_deployments import BedrockDeployments
from jonabot.results.deployments import NoRoomForDeployment
from jonabot.training.errors import BedrockBusy

START = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
ARN = "arn:aws:bedrock:us-east-1:123456789012:custom-model-deployment/abcdefghijkl"
MODEL = "arn:aws:bedrock:us-east-1:123456789012:custom-model/amazon.nova-micro-v1:0:128k/abcdefghijkl"
NEXT = MODEL.replace("abcdefghijkl", "bcdefghijklm")


@pytest.fixture
def service(stub: Callable[[str], tuple[Any, Stubber]]) -> tuple[BedrockDeployments, Stubber]:
    client, stubber = stub("bedrock")
    return BedrockDeployments(client), stubber


def test_a_deployment_is_found_by_name_with_its_update(service: tuple[BedrockDeployments, Stubber]) -> None:
    deployments, stubber = service
    answer = {
        "customModelDeploymentArn": ARN,
        "modelDeploymentName": "jonabot",
        "modelArn": MODEL,
        "createdAt": START,
        "status": "Active",
        "updateDetails": {"modelArn": NEXT, "updateStatus": "Updating"},
    }
    asked = {"customModelDeploymentIdentifier": "jonabot"}
    stubber.add_response("get_custom_model_deployment", answer, asked)
    found = deployments.find("jonabot")
    assert found
    assert (found.arn, found.status, found.update_status, found.updating_to) == (ARN, "Active", "Updating", NEXT)


def test_a_deployment_that_does_not_exist_is_none(service: tuple[BedrockDeployments, Stubber]) -> None:
    deployments, stubber = service
    stubber.add_client_error("get_custom_model_deployment", "ResourceNotFoundException", "none")
    assert deployments.find("jonabot") is None


def test_all_deployments_are_listed(service: tuple[BedrockDeployments, Stubber]) -> None:
    deployments, stubber = service
    summary = {
        "customModelDeploymentArn": ARN,
        "customModelDeploymentName": "jonabot",
        "modelArn": MODEL,
        "createdAt": START,
        "status": "Active",
    }
    first = {"modelDeploymentSummaries": [summary], "nextToken": "more"}
    stubber.add_response("list_custom_model_deployments", first, {})
    stubber.add_response(
        "list_custom_model_deployments", {"modelDeploymentSummaries": [summary]}, {"nextToken": "more"}
    )
    assert [found.name for found in deployments.all()] == ["jonabot", "jonabot"]


def test_a_deployment_is_created_with_a_token(service: tuple[BedrockDeployments, Stubber]) -> None:
    deployments, stubber = service
    asked = {
        "modelDeploymentName": "jonabot",
        "modelArn": MODEL,
        "clientRequestToken": "token",
        "tags": [{"key": "stack", "value": "Jonabot"}],
    }
    stubber.add_response("create_custom_model_deployment", {"customModelDeploymentArn": ARN}, asked)
    assert deployments.create("jonabot", MODEL, "token", {"stack": "Jonabot"}) == ARN


def test_a_full_quota_is_told_from_a_busy_service(service: tuple[BedrockDeployments, Stubber]) -> None:
    deployments, stubber = service
    stubber.add_client_error("create_custom_model_deployment", "ServiceQuotaExceededException", "10 deployments")
    with pytest.raises(NoRoomForDeployment, match="10 deployments"):
        deployments.create("jonabot", MODEL, "token", {})
    stubber.add_client_error("create_custom_model_deployment", "ThrottlingException", "slow down")
    with pytest.raises(BedrockBusy):
        deployments.create("jonabot", MODEL, "token", {})


def test_a_deployment_is_updated_and_deleted(service: tuple[BedrockDeployments, Stubber]) -> None:
    deployments, stubber = service
    asked = {"customModelDeploymentIdentifier": ARN, "modelArn": NEXT}
    stubber.add_response("update_custom_model_deployment", {"customModelDeploymentArn": ARN}, asked)
    deployments.update(ARN, NEXT)
    stubber.add_response("delete_custom_model_deployment", {}, {"customModelDeploymentIdentifier": ARN})
    deployments.delete(ARN)

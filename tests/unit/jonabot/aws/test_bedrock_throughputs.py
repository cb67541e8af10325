from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from botocore.stub import Stubber

from jonabot.aws.bedrock_throughputs import BedrockThroughputs
from jonabot.throughput.errors import NoModelUnits, ThroughputHeld
from jonabot.throughput.throughputs import ThroughputRequest, TunedModel
from jonabot.training.errors import BedrockBusy

START = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
ARN = "arn:aws:bedrock:us-east-1:123456789012:provisioned-model/abcdefghijkl"
BASE = "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-micro-v1:0:128k"
MODEL = "arn:aws:bedrock:us-east-1:123456789012:custom-model/amazon.nova-micro-v1:0:128k/abcdefghijkl"
FOUND = {
    "provisionedModelName": "jonabot-1",
    "provisionedModelArn": ARN,
    "modelArn": MODEL,
    "desiredModelArn": MODEL,
    "foundationModelArn": BASE,
    "modelUnits": 1,
    "desiredModelUnits": 1,
    "status": "InService",
    "creationTime": START,
    "lastModifiedTime": START,
}
REQUEST = ThroughputRequest("jonabot-1", "token", MODEL, 1, "", {"jonabot:stack": "Jonabot"})

Service = tuple[BedrockThroughputs, Stubber]


@pytest.fixture
def service(stub: Callable[[str], tuple[Any, Stubber]]) -> Service:
    client, stubber = stub("bedrock")
    return BedrockThroughputs(client), stubber


def tagged(stubber: Stubber, stack: str, ends: str) -> None:
    tags = [{"key": "jonabot:stack", "value": stack}, {"key": "jonabot:ends", "value": ends}]
    stubber.add_response("list_tags_for_resource", {"tags": tags}, {"resourceARN": ARN})


def test_it_is_found_with_its_base_model_and_the_end_in_its_tag(service: Service) -> None:
    throughputs, stubber = service
    stubber.add_response("get_provisioned_model_throughput", FOUND, {"provisionedModelId": "jonabot-1"})
    tagged(stubber, "Jonabot", "2026-11-02T12:00:00+00:00")
    found = throughputs.find("jonabot-1")
    assert found
    assert (found.arn, found.base_model) == (ARN, "amazon.nova-micro-v1:0:128k")
    assert found.ends == datetime(2026, 11, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize("ends", ["", "never", "2026-13-01"])
def test_an_end_that_somebody_made_unreadable_is_no_end(service: Service, ends: str) -> None:
    throughputs, stubber = service
    stubber.add_response("get_provisioned_model_throughput", FOUND)
    tagged(stubber, "Jonabot", ends)
    found = throughputs.find(ARN)
    assert found
    assert found.ends is None


def test_one_that_does_not_exist_is_none(service: Service) -> None:
    throughputs, stubber = service
    stubber.add_client_error("get_provisioned_model_throughput", "ResourceNotFoundException", "none")
    assert throughputs.find(ARN) is None


def test_only_those_with_the_stacks_tag_are_listed(service: Service) -> None:
    throughputs, stubber = service
    stubber.add_response("list_provisioned_model_throughputs", {"provisionedModelSummaries": [FOUND, FOUND]})
    tagged(stubber, "Somebody", "")
    tagged(stubber, "Jonabot", "")
    assert len(list(throughputs.of_stack("Jonabot"))) == 1


def test_a_model_is_described_with_the_lifecycle_of_its_base(service: Service) -> None:
    throughputs, stubber = service
    model = {"modelArn": MODEL, "modelName": "m", "creationTime": START, "baseModelArn": BASE}
    stubber.add_response("get_custom_model", model, {"modelIdentifier": MODEL})
    lifecycle = {"status": "LEGACY", "endOfLifeTime": datetime(2026, 12, 31, tzinfo=UTC)}
    details = {"modelArn": BASE, "modelId": "amazon.nova-micro-v1:0:128k", "modelLifecycle": lifecycle}
    stubber.add_response("get_foundation_model", {"modelDetails": details}, {"modelIdentifier": BASE})
    expected = TunedModel(MODEL, "amazon.nova-micro-v1:0:128k", legacy=True, end_of_life="2026-12-31")
    assert throughputs.model(MODEL) == expected


def test_a_model_that_was_deleted_is_none(service: Service) -> None:
    throughputs, stubber = service
    stubber.add_client_error("get_custom_model", "ResourceNotFoundException", "none")
    assert throughputs.model(MODEL) is None


def test_it_is_made_with_a_token_and_without_a_commitment_that_nobody_asked_for(service: Service) -> None:
    throughputs, stubber = service
    asked = {
        "provisionedModelName": "jonabot-1",
        "clientRequestToken": "token",
        "modelId": MODEL,
        "modelUnits": 1,
        "tags": [{"key": "jonabot:stack", "value": "Jonabot"}],
    }
    stubber.add_response("create_provisioned_model_throughput", {"provisionedModelArn": ARN}, asked)
    assert throughputs.create(REQUEST) == ARN


def test_a_quota_of_nothing_is_told_from_a_busy_service_with_what_to_do(service: Service) -> None:
    throughputs, stubber = service
    said = "Your account does not currently have any no commitment model units reserved for it."
    stubber.add_client_error("create_provisioned_model_throughput", "ServiceQuotaExceededException", said)
    with pytest.raises(NoModelUnits, match="ask AWS support, or host on demand"):
        throughputs.create(REQUEST)
    stubber.add_client_error("create_provisioned_model_throughput", "ThrottlingException", "slow down")
    with pytest.raises(BedrockBusy):
        throughputs.create(REQUEST)


def test_a_conflict_is_told_from_one_that_is_gone(service: Service) -> None:
    throughputs, stubber = service
    stubber.add_client_error("delete_provisioned_model_throughput", "ConflictException", "being created")
    with pytest.raises(ThroughputHeld, match="being created"):
        throughputs.delete(ARN)
    stubber.add_client_error("delete_provisioned_model_throughput", "ResourceNotFoundException", "gone")
    throughputs.delete(ARN)
    stubber.add_response("delete_provisioned_model_throughput", {}, {"provisionedModelId": ARN})
    throughputs.delete(ARN)


def test_its_end_and_its_model_are_changed(service: Service) -> None:
    throughputs, stubber = service
    tag = {"key": "jonabot:ends", "value": "2026-11-01T12:00:00+00:00"}
    stubber.add_response("tag_resource", {}, {"resourceARN": ARN, "tags": [tag]})
    throughputs.set_end(ARN, START)
    asked = {"provisionedModelId": ARN, "desiredModelId": MODEL}
    stubber.add_response("update_provisioned_model_throughput", {}, asked)
    throughputs.serve(ARN, MODEL)

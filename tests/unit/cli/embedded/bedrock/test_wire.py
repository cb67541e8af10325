from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from cli.embedded.bedrock.errors import (
    ResourceNotFoundException,
    SerializationException,
    UnknownOperationException,
    ValidationException,
)
from cli.embedded.bedrock.routes import HANDLERS
from cli.embedded.bedrock.wire import Interface, Request, operation_model, write, write_error

INTERFACE = Interface(HANDLERS)
ARN = "arn:aws:bedrock:us-east-1:000000000000:model-customization-job/amazon.nova-micro-v1:0:128k/abcdefghijkl"


@pytest.mark.parametrize("path", [ARN.replace(":", "%3A").replace("/", "%2F"), ARN])
def test_an_identifier_with_slashes_and_colons_arrives_whole(path: str) -> None:
    operation, values = INTERFACE.read(Request("GET", f"/model-customization-jobs/{path}"))
    assert (operation.name, values) == ("GetModelCustomizationJob", {"jobIdentifier": ARN})


def test_stopping_is_not_taken_for_an_identifier() -> None:
    operation, values = INTERFACE.read(Request("POST", "/model-customization-jobs/job-1/stop"))
    assert (operation.name, values) == ("StopModelCustomizationJob", {"jobIdentifier": "job-1"})


def test_a_query_string_is_read_with_its_types() -> None:
    request = Request("GET", "/custom-models", "maxResults=5&isOwned=true&nameContains=blog")
    assert INTERFACE.read(request)[1] == {"maxResults": 5, "isOwned": True, "nameContains": "blog"}


def test_a_query_string_is_held_against_the_service_model() -> None:
    with pytest.raises(SerializationException):
        INTERFACE.read(Request("GET", "/custom-models", "maxResults=many"))
    with pytest.raises(ValidationException):
        INTERFACE.read(Request("GET", "/custom-models", "maxResults=0"))


@pytest.mark.parametrize("body", [b"{", b"[]", b'"text"', b"\xff"])
def test_a_body_that_is_no_json_object_is_refused(body: bytes) -> None:
    with pytest.raises(SerializationException):
        INTERFACE.read(Request("POST", "/model-customization-jobs", body=body))


@pytest.mark.parametrize(("method", "path"), [("GET", "/"), ("PUT", "/custom-models"), ("GET", "/guardrails")])
def test_what_is_not_served_is_named(method: str, path: str) -> None:
    with pytest.raises(UnknownOperationException, match=f"{method} {path}"):
        INTERFACE.read(Request(method, path))


def test_a_raw_body_is_not_read_as_json() -> None:
    operation, values = INTERFACE.read(Request("POST", "/model/amazon.nova-micro-v1%3A0/invoke", body=b"not json"))
    assert operation.name == "InvokeModel"
    assert values == {"modelId": "amazon.nova-micro-v1:0", "body": b"not json"}


def test_an_answer_is_written_with_the_status_and_times_of_the_service_model() -> None:
    moment = datetime(2026, 11, 1, 12, 0, 0, 123456, tzinfo=UTC)
    output = {
        "customModelDeploymentArn": "arn:aws:bedrock:us-east-1:000000000000:custom-model-deployment/abcdefghijkl",
        "modelDeploymentName": "d",
        "modelArn": "arn:aws:bedrock:us-east-1:000000000000:custom-model/amazon.nova-micro-v1:0:128k/abcdefghijkl",
        "createdAt": moment,
        "status": "Active",
    }
    answer = write(operation_model("GetCustomModelDeployment"), output)
    assert answer.status == 200
    assert json.loads(answer.body)["createdAt"] == "2026-11-01T12:00:00.123Z"
    assert write(operation_model("CreateCustomModelDeployment"), output | {"status": "x"}).status == 202


def test_an_answer_that_breaks_the_service_model_is_never_sent() -> None:
    with pytest.raises(ValidationException, match="jobArn"):
        write(operation_model("CreateModelCustomizationJob"), {"jobArn": "arn"})


def test_an_error_carries_its_name_in_the_header_and_its_message_in_the_body() -> None:
    answer = write_error(ResourceNotFoundException("No such thing"))
    assert answer.status == 404
    assert answer.headers["x-amzn-ErrorType"] == "ResourceNotFoundException"
    assert json.loads(answer.body) == {"message": "No such thing"}

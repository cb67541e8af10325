"""What the stand-in asks of the embedded AWS, on boto3's own stubber."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from botocore.response import StreamingBody
from botocore.stub import Stubber

from cli.embedded.bedrock.aws import EmbeddedAws

ROLE = "arn:aws:iam::000000000000:role/Bedrock"
URI = "s3://bucket/training-sets/training.jsonl"
OBJECT = {"Bucket": "bucket", "Key": "training-sets/training.jsonl"}
DETAIL = {"jobArn": "arn:aws:bedrock:us-east-1:000000000000:model-customization-job/x/y", "jobStatus": "Completed"}


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> EmbeddedAws:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    return EmbeddedAws("http://127.0.0.1:1", "us-east-1")


@pytest.fixture
def s3(aws: EmbeddedAws) -> Iterator[Any]:
    yield from stubbed(aws._s3)


@pytest.fixture
def iam(aws: EmbeddedAws) -> Iterator[Any]:
    yield from stubbed(aws._iam)


@pytest.fixture
def events(aws: EmbeddedAws) -> Iterator[Any]:
    yield from stubbed(aws._events)


def stubbed(client: Any) -> Iterator[Any]:
    with Stubber(client) as stubber:
        yield stubber
        stubber.assert_no_pending_responses()


def test_an_object_is_read_line_by_line(aws: EmbeddedAws, s3: Any) -> None:
    body = b'{"input": "a"}\n{"input": "b"}\n'
    s3.add_response("get_object", {"Body": StreamingBody(io.BytesIO(body), len(body))}, OBJECT)
    assert list(aws.lines(URI)) == [b'{"input": "a"}\n', b'{"input": "b"}\n']


def test_an_object_that_is_not_there_is_missing(aws: EmbeddedAws, s3: Any) -> None:
    s3.add_client_error("get_object", "NoSuchKey", http_status_code=404)
    with pytest.raises(FileNotFoundError):
        list(aws.lines(URI))
    s3.add_client_error("head_object", "404", http_status_code=404)
    assert not aws.exists(URI)
    s3.add_response("head_object", {}, OBJECT)
    assert aws.exists(URI)


def test_a_bucket_that_takes_nothing_is_an_error(aws: EmbeddedAws, s3: Any) -> None:
    s3.add_response("put_object", {}, {**OBJECT, "Body": b"x"})
    aws.write(URI, b"x")
    s3.add_client_error("put_object", "AccessDenied", http_status_code=403)
    with pytest.raises(OSError, match="AccessDenied"):
        aws.write(URI, b"x")


def role(arn: str = ROLE) -> dict[str, Any]:
    policy = quote(json.dumps({"Statement": []}))
    return {
        "Role": {
            "Path": "/",
            "RoleName": "Bedrock",
            "RoleId": "AROAAAAAAAAAAAAAAAAA",
            "Arn": arn,
            "CreateDate": "2026-01-01T00:00:00Z",
            "AssumeRolePolicyDocument": policy,
        }
    }


def test_a_role_has_a_trust_policy_or_is_not_there(aws: EmbeddedAws, iam: Any) -> None:
    iam.add_response("get_role", role(), {"RoleName": "Bedrock"})
    assert aws.trust_policy(ROLE) == {"Statement": []}
    iam.add_response("get_role", role("arn:aws:iam::111111111111:role/Bedrock"), {"RoleName": "Bedrock"})
    assert aws.trust_policy(ROLE) is None
    iam.add_client_error("get_role", "NoSuchEntity", http_status_code=404)
    assert aws.trust_policy(ROLE) is None


@pytest.mark.parametrize(("decision", "allowed"), [("allowed", True), ("implicitDeny", False), ("explicitDeny", False)])
def test_iam_decides_what_a_role_may(aws: EmbeddedAws, iam: Any, decision: str, allowed: bool) -> None:
    result = {"EvalActionName": "s3:GetObject", "EvalDecision": decision}
    iam.add_response(
        "simulate_principal_policy",
        {"EvaluationResults": [result]},
        {
            "PolicySourceArn": ROLE,
            "ActionNames": ["s3:GetObject"],
            "ResourceArns": ["arn:aws:s3:::bucket/training-sets/training.jsonl"],
        },
    )
    assert aws.may(ROLE, "s3:GetObject", URI) is allowed


def test_a_change_of_a_job_is_told_as_bedrock_tells_it(aws: EmbeddedAws, events: Any) -> None:
    entry = {
        "Source": "aws.bedrock",
        "DetailType": "Model Customization Job State Change",
        "Resources": [DETAIL["jobArn"]],
        "Detail": json.dumps(DETAIL),
    }
    events.add_response("put_events", {"FailedEntryCount": 0, "Entries": [{}]}, {"Entries": [entry]})
    aws.job_changed(DETAIL)


def test_a_bus_that_takes_no_events_is_not_asked_again(aws: EmbeddedAws, events: Any) -> None:
    refused = {"FailedEntryCount": 1, "Entries": [{"ErrorCode": "NotAuthorizedForSourceException"}]}
    events.add_response("put_events", refused)
    aws.job_changed(DETAIL)
    aws.job_changed(DETAIL)


def test_a_bus_that_is_down_does_not_disturb_the_job(aws: EmbeddedAws, events: Any) -> None:
    events.add_client_error("put_events", "InternalException", http_status_code=500)
    aws.job_changed(DETAIL)

"""Erasing leaves nothing: against the client's own stubber, which knows what AWS would refuse."""

from __future__ import annotations

from typing import Any

import boto3
import pytest
from botocore.stub import Stubber

from cli.erase import Erased, NotErased, erase_stored
from cli.stack import DeployedStack

STACK = DeployedStack("bucket", "arn:machine", "arn:topic")


class StubbedAccount:
    """Every client, with the answers it will give."""

    def __init__(self) -> None:
        keys: dict[str, Any] = {"aws_access_key_id": "a", "aws_secret_access_key": "b", "region_name": "us-east-1"}
        session: Any = boto3.Session(**keys)
        self._clients = {name: session.client(name) for name in ("s3", "ssm", "cloudformation", "logs")}
        self.stubs = {name: Stubber(client) for name, client in self._clients.items()}
        for stub in self.stubs.values():
            stub.activate()

    def client(self, name: str) -> Any:
        return self._clients[name]


@pytest.fixture
def account() -> StubbedAccount:
    return StubbedAccount()


def listed(account: StubbedAccount, versions: list[dict[str, Any]], markers: list[dict[str, Any]]) -> None:
    answer = {"IsTruncated": False, "Versions": versions, "DeleteMarkers": markers}
    account.stubs["s3"].add_response("list_object_versions", answer, {"Bucket": "bucket"})


def deleted(account: StubbedAccount, objects: list[dict[str, str]], errors: list[dict[str, str]] | None = None) -> None:
    wanted = {"Bucket": "bucket", "Delete": {"Objects": objects, "Quiet": True}}
    account.stubs["s3"].add_response("delete_objects", {"Errors": errors or []}, wanted)


def test_every_version_every_marker_upload_parameter_and_log_goes(account: StubbedAccount) -> None:
    old, new = {"Key": "exports/a.zip", "VersionId": "1"}, {"Key": "exports/a.zip", "VersionId": "2"}
    gone = {"Key": "exports/b.zip", "VersionId": "3"}
    listed(account, [old, new], [gone])
    deleted(account, [old, new, gone])
    s3, ssm, logs = (account.stubs[name] for name in ("s3", "ssm", "logs"))
    s3.add_response("list_multipart_uploads", {"Uploads": [{"Key": "documents/x", "UploadId": "u"}]})
    s3.add_response("abort_multipart_upload", {}, {"Bucket": "bucket", "Key": "documents/x", "UploadId": "u"})
    names = ["/jonabot/Jonabot/asking", "/jonabot/Jonabot/model-arn"]
    found = {"Parameters": [{"Name": name} for name in names]}
    ssm.add_response("get_parameters_by_path", found, {"Path": "/jonabot/Jonabot", "Recursive": True})
    ssm.add_response("delete_parameters", {}, {"Names": names})
    groups = [("group", "AWS::Logs::LogGroup"), ("bucket", "AWS::S3::Bucket")]
    summaries = [{"PhysicalResourceId": name, "ResourceType": kind} | _OF_NO_MATTER for name, kind in groups]
    account.stubs["cloudformation"].add_response("list_stack_resources", {"StackResourceSummaries": summaries})
    logs.add_response("describe_log_streams", {"logStreams": [{"logStreamName": "s"}]}, {"logGroupName": "group"})
    logs.add_response("delete_log_stream", {}, {"logGroupName": "group", "logStreamName": "s"})
    assert erase_stored(account, STACK, "Jonabot") == Erased(3, 1, 2, 1)
    for stub in account.stubs.values():
        stub.assert_no_pending_responses()


_OF_NO_MATTER = {"LogicalResourceId": "x", "LastUpdatedTimestamp": 0, "ResourceStatus": "CREATE_COMPLETE"}


def test_what_s3_keeps_is_told_and_never_called_erased(account: StubbedAccount) -> None:
    kept = {"Key": "reports/r/report.html", "VersionId": "1"}
    listed(account, [kept], [])
    deleted(account, [kept], [{"Key": kept["Key"], "Code": "InternalError", "Message": "We are sorry."}])
    with pytest.raises(NotErased, match=r"reports/r/report\.html"):
        erase_stored(account, STACK, "Jonabot")

"""Erasing leaves nothing: against the client's own stubber, which knows what AWS would refuse."""

from __future__ import annotations

from typing import Any

import pytest

from cli.erase import Erased, NotErased, erase_stored
from cli.stored import Stored
from tests.unit.cli.stubbed_account import StubbedAccount

DEPLOYED = Stored(buckets=["bucket"], left_buckets=[], log_groups=["group"])
LEFT = Stored(buckets=["bucket"], left_buckets=["bucket"], log_groups=[])


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
    logs.add_response("describe_log_streams", {"logStreams": [{"logStreamName": "s"}]}, {"logGroupName": "group"})
    logs.add_response("delete_log_stream", {}, {"logGroupName": "group", "logStreamName": "s"})
    assert erase_stored(account, DEPLOYED, "Jonabot") == Erased(3, 1, 2, 1, 0)
    account.all_asked()


def test_of_a_stack_that_is_gone_the_bucket_goes_too(account: StubbedAccount) -> None:
    last = {"Key": "exports/a.zip", "VersionId": "1"}
    listed(account, [last], [])
    deleted(account, [last])
    s3 = account.stubs["s3"]
    s3.add_response("list_multipart_uploads", {})
    s3.add_response("delete_bucket", {}, {"Bucket": "bucket"})
    account.stubs["ssm"].add_response("get_parameters_by_path", {"Parameters": []})
    assert erase_stored(account, LEFT, "Jonabot") == Erased(1, 0, 0, 0, 1)
    account.all_asked()


def test_what_s3_keeps_is_told_and_never_called_erased(account: StubbedAccount) -> None:
    kept = {"Key": "reports/r/report.html", "VersionId": "1"}
    listed(account, [kept], [])
    deleted(account, [kept], [{"Key": kept["Key"], "Code": "InternalError", "Message": "We are sorry."}])
    with pytest.raises(NotErased, match=r"reports/r/report\.html"):
        erase_stored(account, DEPLOYED, "Jonabot")

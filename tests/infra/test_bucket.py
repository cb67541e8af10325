"""The bucket holds a person's writing: it is private, and it does not go when the stack goes."""

from typing import Any

import pytest
from aws_cdk.assertions import Match, Template

from jonabot.tags import STACK_TAG
from tests.infra.conftest import synthesize


@pytest.fixture(scope="module")
def bucket(resources: dict[str, dict[str, Any]]) -> dict[str, Any]:
    buckets = [r for r in resources.values() if r["Type"] == "AWS::S3::Bucket"]
    assert len(buckets) == 1
    return buckets[0]


def test_the_bucket_stays_when_the_stack_goes(resources: dict[str, dict[str, Any]], bucket: dict[str, Any]) -> None:
    assert bucket["DeletionPolicy"] == bucket["UpdateReplacePolicy"] == "Retain"
    assert [name for name, r in resources.items() if r is bucket] == ["WritingBucket49AAF858"], (
        "another logical id makes another bucket: what was dropped in the old one is no longer seen"
    )


def test_it_is_found_again_when_the_stack_is_gone(bucket: dict[str, Any]) -> None:
    assert bucket["Properties"]["Tags"] == [{"Key": STACK_TAG, "Value": "Jonabot"}], "`jonabot erase` looks for it"


def test_nobody_else_can_read_it(bucket: dict[str, Any]) -> None:
    assert all(bucket["Properties"]["PublicAccessBlockConfiguration"].values())
    assert bucket["Properties"]["BucketEncryption"]
    assert bucket["Properties"]["VersioningConfiguration"] == {"Status": "Enabled"}


def test_a_request_without_tls_is_refused(template: Template) -> None:
    template.has_resource_properties(
        "AWS::S3::BucketPolicy",
        {
            "PolicyDocument": {
                "Statement": Match.array_with(
                    [Match.object_like({"Effect": "Deny", "Condition": {"Bool": {"aws:SecureTransport": "false"}}})]
                )
            }
        },
    )


def test_every_drop_is_told_to_event_bridge_without_a_custom_resource(
    resources: dict[str, dict[str, Any]], bucket: dict[str, Any]
) -> None:
    assert bucket["Properties"]["NotificationConfiguration"] == {
        "EventBridgeConfiguration": {"EventBridgeEnabled": True}
    }
    assert not [r for r in resources.values() if r["Type"].startswith("Custom::")]


@pytest.fixture(scope="module")
def rules() -> list[dict[str, Any]]:
    """The lifecycle of a bucket that keeps exports for a week."""
    template = synthesize(keep_exports_days=7).to_json()
    bucket = next(r for r in template["Resources"].values() if r["Type"] == "AWS::S3::Bucket")
    found: list[dict[str, Any]] = bucket["Properties"]["LifecycleConfiguration"]["Rules"]
    assert all(rule["Status"] == "Enabled" for rule in found)
    return found


def test_raw_exports_are_really_gone_a_day_after_the_person_says(rules: list[dict[str, Any]]) -> None:
    (exports,) = [rule for rule in rules if rule.get("Prefix") == "exports/"]
    hidden, gone = exports["ExpirationInDays"], exports["NoncurrentVersionExpiration"]["NoncurrentDays"]
    assert (hidden, hidden + gone) == (7, 8), "in a versioned bucket an expired object only becomes an old version"
    assert "NewerNoncurrentVersions" not in exports["NoncurrentVersionExpiration"], "not one version stays"


def test_what_a_deletion_leaves_goes_too(rules: list[dict[str, Any]]) -> None:
    (everything,) = [rule for rule in rules if "Prefix" not in rule]
    assert everything["ExpiredObjectDeleteMarker"] is True
    assert "ExpirationInDays" not in everything, "S3 takes only one of the two in a rule"
    assert everything["NoncurrentVersionExpiration"] == {"NoncurrentDays": 7}
    assert everything["AbortIncompleteMultipartUpload"] == {"DaysAfterInitiation": 1}

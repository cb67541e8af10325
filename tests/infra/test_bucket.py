"""The bucket holds a person's writing: it is private, and it does not go when the stack goes."""

from typing import Any

import pytest
from aws_cdk.assertions import Match, Template

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


def test_raw_exports_and_old_versions_are_deleted_when_the_person_says() -> None:
    template = synthesize(keep_exports_days=7).to_json()
    bucket = next(r for r in template["Resources"].values() if r["Type"] == "AWS::S3::Bucket")
    rules = bucket["Properties"]["LifecycleConfiguration"]["Rules"]
    assert any(rule.get("Prefix") == "exports/" and rule["ExpirationInDays"] == 7 for rule in rules)
    assert any(rule.get("NoncurrentVersionExpiration") == {"NoncurrentDays": 7} for rule in rules)

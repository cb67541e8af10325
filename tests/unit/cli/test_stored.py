"""Where a person's writing is stored is found, whatever became of the stack."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from cli.stack import NotDeployed
from cli.stored import Stored
from tests.unit.cli.stubbed_account import StubbedAccount

NOW = datetime(2026, 11, 29, tzinfo=UTC)


def tagged(account: StubbedAccount, *buckets: str, gone: Sequence[str] = ()) -> None:
    """What the tags tell of, the buckets that are gone included, as they do for a while."""
    wanted = {"ResourceTypeFilters": ["s3"], "TagFilters": [{"Key": "jonabot:stack", "Values": ["Jonabot"]}]}
    told = [{"ResourceARN": f"arn:aws:s3:::{bucket}"} for bucket in (*buckets, *gone)]
    account.stubs["resourcegroupstaggingapi"].add_response("get_resources", {"ResourceTagMappingList": told}, wanted)
    for bucket in sorted((*buckets, *gone)):
        if bucket in gone:
            account.stubs["s3"].add_client_error("head_bucket", "404", "Not Found", 404, {}, {"Bucket": bucket})
        else:
            account.stubs["s3"].add_response("head_bucket", {}, {"Bucket": bucket})


def deployed(account: StubbedAccount, *stacks: str) -> None:
    outputs = [
        {"OutputKey": key, "OutputValue": value}
        for key, value in {"BucketName": "own", "StateMachineArn": "arn:m", "TopicArn": "arn:t"}.items()
    ]
    told: list[dict[str, Any]] = [
        {"StackName": name, "CreationTime": NOW, "StackStatus": "CREATE_COMPLETE", "Outputs": outputs}
        for name in stacks
    ]
    account.stubs["cloudformation"].add_response("describe_stacks", {"Stacks": told})
    if "Jonabot" in stacks:
        resources = [("logs-of-a-function", "AWS::Logs::LogGroup"), ("own", "AWS::S3::Bucket")]
        summaries = [
            {
                "PhysicalResourceId": name,
                "ResourceType": kind,
                "LogicalResourceId": "x",
                "LastUpdatedTimestamp": NOW,
                "ResourceStatus": "CREATE_COMPLETE",
            }
            for name, kind in resources
        ]
        account.stubs["cloudformation"].add_response("list_stack_resources", {"StackResourceSummaries": summaries})


def test_of_a_stack_its_bucket_and_its_logs(account: StubbedAccount) -> None:
    tagged(account, "own")
    deployed(account, "Another", "Jonabot")
    assert Stored.find(account, "Jonabot") == Stored(["own"], [], ["logs-of-a-function"])
    account.all_asked()


def test_a_stack_that_was_deployed_before_buckets_had_tags_has_its_bucket_still(account: StubbedAccount) -> None:
    tagged(account)
    deployed(account, "Jonabot")
    assert Stored.find(account, "Jonabot").buckets == ["own"]


def test_what_an_earlier_stack_has_left_is_found_beside_that_of_this_one(account: StubbedAccount) -> None:
    tagged(account, "earlier", "own")
    deployed(account, "Jonabot")
    assert Stored.find(account, "Jonabot") == Stored(["own", "earlier"], ["earlier"], ["logs-of-a-function"])


def test_after_cdk_destroy_the_bucket_is_found_by_its_tag(account: StubbedAccount) -> None:
    tagged(account, "left", gone=["deleted"])
    deployed(account, "Another")
    assert Stored.find(account, "Jonabot") == Stored(["left"], ["left"], ())
    account.all_asked()


def test_where_nothing_is_the_person_hears_that_nothing_is_deployed_here(account: StubbedAccount) -> None:
    tagged(account)
    deployed(account)
    with pytest.raises(NotDeployed, match="--region"):
        Stored.find(account, "Jonabot")


def test_a_bucket_that_may_not_be_looked_at_is_not_taken_for_one_that_is_gone(account: StubbedAccount) -> None:
    wanted = {"ResourceTagMappingList": [{"ResourceARN": "arn:aws:s3:::closed"}]}
    account.stubs["resourcegroupstaggingapi"].add_response("get_resources", wanted)
    account.stubs["s3"].add_client_error("head_bucket", "403", "Forbidden", 403)
    with pytest.raises(Exception, match="Forbidden"):
        Stored.find(account, "Jonabot")

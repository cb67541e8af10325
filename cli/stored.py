"""Where a stack has stored a person's writing, also when the stack itself is gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from botocore.exceptions import ClientError

from cli.stack import DeployedStack, NotDeployed
from jonabot.tags import STACK_TAG


@dataclass(frozen=True)
class Stored:
    """Outside Bedrock."""

    buckets: Sequence[str]
    left_buckets: Sequence[str]
    """Those of them that `cdk destroy` has left: no stack owns them any more."""
    log_groups: Sequence[str]
    """Of the stack; they go with it."""

    @classmethod
    def find(cls, account: Any, name: str) -> Self:
        """Ask CloudFormation what the stack has, and for what it had the tags of buckets.

        Raises:
            NotDeployed: there is neither a stack of this name nor a bucket that one has left.

        """
        tagged = _tagged_buckets(account, name)
        cloudformation = account.client("cloudformation")
        try:
            own = DeployedStack.find(cloudformation, name).bucket
        except NotDeployed:
            if not tagged:
                raise
            return cls(tagged, tagged, ())
        left = [bucket for bucket in tagged if bucket != own]
        return cls([own, *left], left, _log_groups(cloudformation, name))


def _tagged_buckets(account: Any, name: str) -> list[str]:
    pages = (
        account.client("resourcegroupstaggingapi")
        .get_paginator("get_resources")
        .paginate(ResourceTypeFilters=["s3"], TagFilters=[{"Key": STACK_TAG, "Values": [name]}])
    )
    buckets = sorted(_bucket(found["ResourceARN"]) for page in pages for found in page["ResourceTagMappingList"])
    s3 = account.client("s3")
    return [bucket for bucket in buckets if _is_there(s3, bucket)]


def _bucket(arn: str) -> str:
    return arn.rpartition(":")[2]


def _is_there(s3: Any, bucket: str) -> bool:
    """The tags of a deleted bucket are still told of for a while."""
    try:
        s3.head_bucket(Bucket=bucket)
    except ClientError as error:
        if error.response["Error"]["Code"] == "404":
            return False
        raise
    return True


def _log_groups(cloudformation: Any, name: str) -> list[str]:
    pages = cloudformation.get_paginator("list_stack_resources").paginate(StackName=name)
    resources = (resource for page in pages for resource in page["StackResourceSummaries"])
    return [one["PhysicalResourceId"] for one in resources if one["ResourceType"] == "AWS::Logs::LogGroup"]

"""What a person calls the roles and resources of a deployed stack."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from cli.embedded.launcher import EmbeddedAws

STACK = "Jonabot"
_OTHERS = {
    "BedrockRole": "Amazon Bedrock, for a job",
    "WorkflowStateMachineRole": "the state machine",
    "WorkflowStateMachineEventsRole": "the rule that starts runs",
}
_PARTS_OF_OTHERS = ("AWS::Lambda::LayerVersion", "AWS::IAM::Policy", "AWS::Lambda::Permission")
_LAST_PART = re.compile(r"[:/]")
_CHANCE = re.compile(r"[0-9A-F]{8}$")
_CHANCE_WITHIN = re.compile(r"(?<=[a-z])[0-9A-F]{8}(?=-\*)")


class Names:
    """Short names that are the same in every deployment."""

    def __init__(self, aws: EmbeddedAws) -> None:
        cloudformation = aws.client("cloudformation")
        pages = cloudformation.get_paginator("list_stack_resources").paginate(StackName=STACK)
        resources = [resource for page in pages for resource in page["StackResourceSummaries"]]
        self._logical = {
            found["PhysicalResourceId"]: _CHANCE.sub("", found["LogicalResourceId"])
            for found in resources
            if found["ResourceType"] not in _PARTS_OF_OTHERS
        }
        functions = (found for found in resources if found["ResourceType"] == "AWS::Lambda::Function")
        by_role = dict(_role_and_handler(aws, function["PhysicalResourceId"]) for function in functions)
        roles = (found["PhysicalResourceId"] for found in resources if found["ResourceType"] == "AWS::IAM::Role")
        self.roles = {role: by_role.get(role) or _OTHERS[self._logical[role]] for role in roles}
        """The physical name of each role, and whose it is."""

    def resource(self, arn: str, conditions: str = "") -> str:
        """`exports/*`, `custom-model/*`, `the bucket, under runs/*`, ..."""
        rest = arn.split(":", 5)[-1]
        if arn.startswith("arn:aws:s3:::"):
            key = rest.partition("/")[2]
            return key or f"the bucket, under {', '.join(_prefixes(conditions))}"
        for physical, logical in self._logical.items():
            rest = rest.replace(_LAST_PART.split(physical)[-1], logical)
        return _CHANCE_WITHIN.sub("", rest)


def _prefixes(conditions: str) -> Iterable[str]:
    return json.loads(conditions).get("StringLike", {}).get("s3:prefix", []) if conditions else []


def _role_and_handler(aws: EmbeddedAws, function: str) -> tuple[str, str]:
    config = aws.client("lambda").get_function_configuration(FunctionName=function)
    return config["Role"].rpartition("/")[2], config["Handler"].split(".")[1]

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
_CHANCE = re.compile(r"[0-9A-F]{8}$")


class Names:
    """Short names that are the same in every deployment."""

    def __init__(self, aws: EmbeddedAws) -> None:
        cloudformation = aws.client("cloudformation")
        pages = cloudformation.get_paginator("list_stack_resources").paginate(StackName=STACK)
        resources = [resource for page in pages for resource in page["StackResourceSummaries"]]
        logical = {found["PhysicalResourceId"]: found["LogicalResourceId"] for found in resources}
        self._logical = {physical: _CHANCE.sub("", name) for physical, name in logical.items()}
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
        for physical, logical in sorted(self._logical.items(), reverse=True):
            rest = rest.replace(physical.rpartition(":")[2], logical)
        return rest


def _prefixes(conditions: str) -> Iterable[str]:
    return json.loads(conditions).get("StringLike", {}).get("s3:prefix", []) if conditions else []


def _role_and_handler(aws: EmbeddedAws, function: str) -> tuple[str, str]:
    config = aws.client("lambda").get_function_configuration(FunctionName=function)
    return config["Role"].rpartition("/")[2], config["Handler"].split(".")[1]

"""Where the deployed stack's things are."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self


class NotDeployed(Exception):
    """There is no such stack in this account and Region."""


@dataclass(frozen=True)
class DeployedStack:
    """What the command needs to know of a deployed stack: its outputs."""

    bucket: str
    state_machine_arn: str
    topic_arn: str

    @classmethod
    def from_outputs(cls, outputs: Mapping[str, str]) -> Self:
        return cls(outputs["BucketName"], outputs["StateMachineArn"], outputs["TopicArn"])

    @classmethod
    def find(cls, cloudformation: Any, name: str) -> Self:
        """Ask CloudFormation.

        Raises:
            NotDeployed: with what to do.

        """
        pages = cloudformation.get_paginator("describe_stacks").paginate()
        for page in pages:
            for stack in page["Stacks"]:
                if stack["StackName"] == name:
                    outputs = {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])}
                    return cls.from_outputs(outputs)
        raise NotDeployed(f"There is no stack {name} here. Deploy it with `make deploy`, or set --region.")

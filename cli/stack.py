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
        return cls.from_outputs(outputs_of(cloudformation, name))


def outputs_of(cloudformation: Any, name: str) -> dict[str, str]:
    """The outputs of a stack. Raises NotDeployed."""
    for page in cloudformation.get_paginator("describe_stacks").paginate():
        for stack in page["Stacks"]:
            if stack["StackName"] == name:
                return {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])}
    raise NotDeployed(f"There is no stack {name} here. Deploy it with `make deploy`, or set --region.")

"""How a cdk-nag finding is acknowledged: one rule, on one construct, with the reason."""

from collections.abc import Mapping, Sequence
from typing import Any

from aws_cdk import Acknowledgment, Stack, Validations
from constructs import IConstruct


def acknowledge(construct: IConstruct, rule: str, reason: str) -> None:
    """Acknowledge one finding of one construct, such as `AwsSolutions-S1`."""
    Validations.of(construct).acknowledge(Acknowledgment(id=rule, reason=reason))


def acknowledge_wildcard(construct: IConstruct, resource: str, reason: str) -> None:
    """Acknowledge that one policy names one resource with a `*` in it, and no other."""
    finding = _as_cdk_nag_writes_it(Stack.of(construct).resolve(resource))
    acknowledge(construct, f"AwsSolutions-IAM5[Resource::{finding}]", reason)


def _as_cdk_nag_writes_it(resource: Any) -> str:
    """cdk-nag flattens a join and writes tokens as `<LogicalId>` and `<LogicalId.Attribute>`."""
    if isinstance(resource, str):
        return resource
    if not isinstance(resource, Mapping):
        raise TypeError(f"not an ARN: {resource!r}")
    function, argument = next(iter(resource.items()))
    match function:
        case "Ref":
            return f"<{argument}>"
        case "Fn::GetAtt":
            return f"<{'.'.join(argument)}>"
        case "Fn::Join" if isinstance(argument, Sequence):
            separator, parts = argument
            return str(separator).join(_as_cdk_nag_writes_it(part) for part in parts)
        case _:
            raise ValueError(f"cdk-nag writes {function} as JSON: spell the finding out")

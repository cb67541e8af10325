"""May Amazon Bedrock take this role? The part of a trust policy that decides it.

https://docs.aws.amazon.com/bedrock/latest/userguide/model-customization-iam-role.html
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Any

SERVICE = "bedrock.amazonaws.com"
_ASSUME = "sts:AssumeRole"


def trusts_bedrock(policy: Mapping[str, Any], account: str, source_arn: str) -> bool:
    """Whether a statement lets Bedrock assume the role, for a job of this account and this ARN."""
    context = {"aws:sourceaccount": account, "aws:sourcearn": source_arn}
    allowed = False
    for statement in _listed(policy.get("Statement")):
        if _concerns_bedrock(statement) and all(_conditions(statement.get("Condition", {}), context)):
            if statement["Effect"] == "Deny":
                return False
            allowed = True
    return allowed


def _concerns_bedrock(statement: Mapping[str, Any]) -> bool:
    principal = statement.get("Principal")
    services = _listed(principal.get("Service")) if isinstance(principal, dict) else []
    return SERVICE in services and any(fnmatchcase(_ASSUME, action) for action in _listed(statement.get("Action")))


def _conditions(conditions: Mapping[str, Mapping[str, Any]], context: Mapping[str, str]) -> Iterator[bool]:
    """Whether each condition holds. One that is not known, or asks for a key that Bedrock does not
    send, does not hold.
    """
    for operator, wanted in conditions.items():
        for key, patterns in wanted.items():
            value = context.get(key.lower())
            yield value is not None and any(_holds(operator, value, pattern) for pattern in _listed(patterns))


def _holds(operator: str, value: str, pattern: str) -> bool:
    match operator:
        case "StringEquals":
            return value == pattern
        case "StringLike" | "ArnLike" | "ArnEquals":
            return fnmatchcase(value, pattern)
        case _:
            return False


def _listed(value: Any) -> list[Any]:
    """A policy may have one thing where others have a list of them."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]

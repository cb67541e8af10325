from __future__ import annotations

from typing import Any

import pytest

from cli.embedded.bedrock.control.trust import trusts_bedrock

JOBS = "arn:aws:bedrock:us-east-1:000000000000:model-customization-job/*"


def trusts(**changes: Any) -> bool:
    statement = {
        "Effect": "Allow",
        "Principal": {"Service": "bedrock.amazonaws.com"},
        "Action": "sts:AssumeRole",
    } | changes
    return trusts_bedrock({"Statement": statement}, "000000000000", JOBS)


def condition(operator: str, key: str, value: str | list[str]) -> dict[str, Any]:
    return {"Condition": {operator: {key: value}}}


def test_a_role_that_names_bedrock_is_trusted() -> None:
    assert trusts()
    assert trusts(Principal={"Service": ["lambda.amazonaws.com", "bedrock.amazonaws.com"]})


@pytest.mark.parametrize(
    "changes",
    [
        {"Principal": {"Service": "lambda.amazonaws.com"}},
        {"Principal": {"AWS": "arn:aws:iam::000000000000:root"}},
        {"Principal": "*"},
        {"Action": "sts:TagSession"},
        {"Effect": "Deny"},
    ],
)
def test_a_role_that_is_for_somebody_else_is_not_trusted(changes: dict[str, Any]) -> None:
    assert not trusts(**changes)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (condition("StringEquals", "aws:SourceAccount", "000000000000"), True),
        (condition("StringEquals", "aws:SourceAccount", "111111111111"), False),
        (condition("StringEquals", "AWS:sourceaccount", ["111111111111", "000000000000"]), True),
        (condition("ArnLike", "aws:SourceArn", JOBS), True),
        (condition("ArnEquals", "aws:SourceArn", JOBS), True),
        (condition("ArnLike", "aws:SourceArn", JOBS.replace("us-east-1", "us-west-2")), False),
        (condition("ArnLike", "aws:SourceArn", "arn:aws:bedrock:*:000000000000:model-customization-job/*"), True),
        (condition("StringEquals", "sts:ExternalId", "x"), False),
        (condition("Bool", "aws:SourceAccount", "true"), False),
    ],
)
def test_the_conditions_against_a_confused_deputy_are_kept(changes: dict[str, Any], expected: bool) -> None:
    assert trusts(**changes) is expected


def test_a_deny_outweighs_an_allow() -> None:
    allow = {"Effect": "Allow", "Principal": {"Service": "bedrock.amazonaws.com"}, "Action": "sts:*"}
    assert not trusts_bedrock({"Statement": [allow, allow | {"Effect": "Deny"}]}, "000000000000", JOBS)


def test_an_empty_policy_trusts_nobody() -> None:
    assert not trusts_bedrock({}, "000000000000", JOBS)

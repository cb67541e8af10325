"""What the policies name is what AWS knows: the Service Authorization Reference, as policy_sentry has it."""

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

import pytest
from policy_sentry.querying.actions import get_action_data

from tests.infra.test_grants import as_list

HERE = {"Partition": "aws", "Region": "us-east-1", "Account": "1"}


@pytest.fixture(scope="module")
def grants(resources: dict[str, dict[str, Any]]) -> list[tuple[str, str, str]]:
    """(role, action, resource) of every policy of a role."""
    return sorted(set(_grants(resources)))


def _grants(resources: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    for resource in resources.values():
        if resource["Type"] == "AWS::IAM::Policy":
            role = resource["Properties"]["Roles"][0]["Ref"]
            for statement in resource["Properties"]["PolicyDocument"]["Statement"]:
                for action in as_list(statement["Action"]):
                    for target in as_list(statement["Resource"]):
                        yield role, action, _written_out(target)


def kinds(action: str) -> list[str]:
    """The shapes of the resources that an action knows: `arn:${Partition}:s3:::${BucketName}/${ObjectName}`."""
    service, _, name = action.partition(":")
    known = get_action_data(service, name)
    assert known, f"AWS has no action {action}"
    return [entry["resource_arn_format"] for entry in known[service]]


def test_every_action_that_is_granted_exists(grants: list[tuple[str, str, str]]) -> None:
    assert all(kinds(action) for _, action, _ in grants)


def test_every_resource_is_one_that_can_be_asked_about_for_its_action(grants: list[tuple[str, str, str]]) -> None:
    made_by_the_call = {"CreateModelCustomizationJob", "CreateCustomModelDeployment"}
    for role, action, resource in grants:
        if action.partition(":")[2] not in made_by_the_call:
            assert any(_fits(resource, kind) for kind in kinds(action)), (role, action, resource)


def test_a_star_stands_only_where_an_action_knows_nothing_narrower(grants: list[tuple[str, str, str]]) -> None:
    for role, action, resource in grants:
        if resource == "*":
            assert "*" in kinds(action), (role, action)


def _fits(resource: str, kind: str) -> bool:
    """Whether an ARN, with or without wildcards, can name a resource of this kind."""
    named = re.sub(r"\$\{(\w+)\}", lambda name: HERE.get(name[1], "name"), kind)
    any_of_the_kind = re.sub(r"\\\$\\\{\w+\\\}", r"[^:]*", re.escape(kind))
    return fnmatchcase(named, resource) or re.fullmatch(any_of_the_kind + r"(:\*)?", resource) is not None


def _written_out(value: Any) -> str:
    """A resource with something in place of what CloudFormation fills in."""
    if isinstance(value, str):
        return value
    function, argument = next(iter(value.items()))
    match function:
        case "Fn::Join":
            return str(argument[0]).join(_written_out(part) for part in argument[1])
        case "Fn::GetAtt":
            return _an_arn(argument[0])
        case "Ref":
            return HERE.get(argument.removeprefix("AWS::").removesuffix("Id"), _an_arn(argument))
        case _:
            return "name"


def _an_arn(logical_id: str) -> str:
    shapes = {
        "Bucket": "arn:aws:s3:::name",
        "Topic": "arn:aws:sns:us-east-1:1:name",
        "Queue": "arn:aws:sqs:us-east-1:1:name",
        "Logs": "arn:aws:logs:us-east-1:1:log-group:name:*",
        "StateMachine": "arn:aws:states:us-east-1:1:stateMachine:name",
        "Role": "arn:aws:iam::1:role/name",
    }
    return next((arn for part, arn in shapes.items() if part in logical_id), "arn:aws:lambda:us-east-1:1:function:name")

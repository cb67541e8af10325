"""Least privilege: what each role may do, and what it must never."""

from collections.abc import Iterator
from typing import Any

import pytest

Statement = dict[str, Any]


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


@pytest.fixture(scope="module")
def statements(resources: dict[str, dict[str, Any]]) -> dict[str, list[Statement]]:
    """Logical id of a role -> the statements of its policies."""
    found: dict[str, list[Statement]] = {}
    for resource in resources.values():
        if resource["Type"] == "AWS::IAM::Policy":
            for role in resource["Properties"]["Roles"]:
                policy = resource["Properties"]["PolicyDocument"]["Statement"]
                found.setdefault(role["Ref"], []).extend(policy)
    return found


def of_role(statements: dict[str, list[Statement]], name: str) -> list[Statement]:
    return next(policy for role, policy in statements.items() if name in role)


def objects(policy: list[Statement], action: str) -> Iterator[str]:
    """The prefixes of the bucket under which an action is allowed."""
    for statement in policy:
        if action in as_list(statement["Action"]):
            for resource in as_list(statement["Resource"]):
                yield resource["Fn::Join"][1][-1].strip("/*")


def test_only_named_actions_are_allowed(statements: dict[str, list[Statement]]) -> None:
    for role, policy in statements.items():
        for statement in policy:
            assert all("*" not in action for action in as_list(statement["Action"])), role


def test_every_function_has_a_role_of_its_own(resources: dict[str, dict[str, Any]]) -> None:
    roles = [
        r["Properties"]["Role"]["Fn::GetAtt"][0] for r in resources.values() if r["Type"] == "AWS::Lambda::Function"
    ]
    assert len(roles) == len(set(roles))
    assert not [
        r for r in resources.values() if r["Type"] == "AWS::IAM::Role" and r["Properties"].get("ManagedPolicyArns")
    ]


def test_bedrock_reads_training_sets_and_writes_jobs_and_sees_nothing_else(
    statements: dict[str, list[Statement]],
) -> None:
    policy = of_role(statements, "BedrockRole")
    assert set(objects(policy, "s3:GetObject")) == {"training-sets", "jobs"}
    assert set(objects(policy, "s3:PutObject")) == {"jobs"}
    assert {action for statement in policy for action in as_list(statement["Action"])} == {
        "s3:GetObject",
        "s3:PutObject",
        "s3:ListBucket",
    }


def test_only_a_job_of_this_account_and_region_may_take_the_bedrock_role(
    resources: dict[str, dict[str, Any]],
) -> None:
    role = next(r for name, r in resources.items() if r["Type"] == "AWS::IAM::Role" and name.startswith("Bedrock"))
    (trust,) = role["Properties"]["AssumeRolePolicyDocument"]["Statement"]
    assert trust["Principal"] == {"Service": "bedrock.amazonaws.com"}
    assert trust["Condition"]["StringEquals"] == {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}
    source = trust["Condition"]["ArnLike"]["aws:SourceArn"]["Fn::Join"][1]
    assert source[-1] == ":model-customization-job/*"


def test_nothing_but_the_launch_passes_a_role_and_only_to_bedrock(statements: dict[str, list[Statement]]) -> None:
    passing = {
        role: statement
        for role, policy in statements.items()
        for statement in policy
        if "iam:PassRole" in as_list(statement["Action"])
    }
    ((role, statement),) = passing.items()
    assert "LaunchTraining" in role
    assert statement["Condition"] == {"StringEquals": {"iam:PassedToService": "bedrock.amazonaws.com"}}


@pytest.mark.parametrize(
    ("function", "action", "prefixes"),
    [
        ("ParseArchive", "s3:GetObject", {"exports", "documents"}),
        ("ParseArchive", "s3:PutObject", {"documents", "runs"}),
        ("AssembleTrainingSet", "s3:PutObject", {"training-sets"}),
        ("PublishReport", "s3:PutObject", {"reports"}),
        ("TakeInventory", "s3:PutObject", {"runs"}),
        ("AskForApproval", "s3:PutObject", {"runs"}),
    ],
)
def test_a_function_reaches_only_the_prefixes_of_its_state(
    statements: dict[str, list[Statement]], function: str, action: str, prefixes: set[str]
) -> None:
    assert set(objects(of_role(statements, function), action)) == prefixes

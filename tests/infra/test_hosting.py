"""Hosting by the hour: a stack of its own, only if asked for, that can do no more than host and end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.infra.conftest import RunApp, lint

NAME = "JonabotHosting.template.json"


@pytest.fixture(scope="module")
def resources(hosting_assembly: Path) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads((hosting_assembly / NAME).read_text())["Resources"]
    return found


def of_type(resources: dict[str, dict[str, Any]], kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
    return ((name, r) for name, r in resources.items() if r["Type"] == kind)


def actions(resources: dict[str, dict[str, Any]], role: str) -> set[str]:
    """What the role of this function may do."""
    found = set()
    for _, policy in of_type(resources, "AWS::IAM::Policy"):
        if any(role in json.dumps(each) for each in policy["Properties"]["Roles"]):
            for statement in policy["Properties"]["PolicyDocument"]["Statement"]:
                named = statement["Action"]
                found |= set(named if isinstance(named, list) else [named])
    return {action for action in found if not action.startswith(("logs:", "xray:"))}


def test_the_template_is_clean_and_says_nothing_of_the_day_it_was_made(hosting_assembly: Path) -> None:
    assert lint(hosting_assembly / NAME) == ""
    assert f"{datetime.now(UTC):%Y-%m-%d}" not in (hosting_assembly / NAME).read_text()


def test_synth_shows_the_price_before_anything_is_deployed(hosting_assembly: Path) -> None:
    said = json.loads((hosting_assembly / "JonabotHosting.metadata.json").read_text())["/JonabotHosting"]
    plans = [entry["data"] for entry in said if entry["type"] == "aws:cdk:info"]
    assert plans == [
        "Provisioned throughput: 1 model unit for 24 hours, then it is deleted. $20.50 an hour x 24 hours = $492.00."
    ]


def test_an_unknown_price_stops_synth_unless_it_is_acknowledged(run_app: RunApp) -> None:
    _, finished = run_app(jonabot={"provisioned_throughput": {"model_units": 1, "hours": 24}})
    assert finished.returncode != 0
    assert "provisioned_throughput = " in finished.stderr
    assert "price_acknowledged" in finished.stderr
    assert "Traceback" not in finished.stderr


def test_every_hour_the_ends_are_looked_at(resources: dict[str, dict[str, Any]]) -> None:
    ((_, rule),) = of_type(resources, "AWS::Events::Rule")
    assert rule["Properties"]["ScheduleExpression"] == "rate(1 hour)"
    assert rule["Properties"]["State"] == "ENABLED"
    (target,) = rule["Properties"]["Targets"]
    assert "EndHosting" in json.dumps(target["Arn"])
    assert target["DeadLetterConfig"]


def test_what_ends_it_is_there_before_it_begins(resources: dict[str, dict[str, Any]]) -> None:
    ((_, throughput),) = of_type(resources, "Custom::ProvisionedThroughput")
    kinds = {resources[name]["Type"] for name in throughput["DependsOn"]}
    assert {
        "AWS::Events::Rule",
        "AWS::Scheduler::ScheduleGroup",
        "AWS::IAM::Policy",
        "AWS::Lambda::Permission",
    } <= kinds


def test_another_model_that_was_published_is_a_change_of_the_throughput(
    resources: dict[str, dict[str, Any]], hosting_assembly: Path
) -> None:
    ((_, throughput),) = of_type(resources, "Custom::ProvisionedThroughput")
    parameter = json.loads((hosting_assembly / NAME).read_text())["Parameters"][
        throughput["Properties"]["ModelArn"]["Ref"]
    ]
    assert parameter == {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/jonabot/Jonabot/model-arn"}
    training = json.loads((hosting_assembly / "Jonabot.template.json").read_text())["Resources"]
    published = [r["Properties"]["Name"] for r in training.values() if r["Type"] == "AWS::SSM::Parameter"]
    assert published == [parameter["Default"]]


def test_each_function_may_do_its_part_and_no_more(resources: dict[str, dict[str, Any]]) -> None:
    tell = {"sns:Publish"}
    assert actions(resources, "EndHosting") == tell | {
        "bedrock:ListProvisionedModelThroughputs",
        "bedrock:ListTagsForResource",
        "bedrock:DeleteProvisionedModelThroughput",
        "sqs:SendMessage",
    }
    assert actions(resources, "ExtendHosting") == {
        "bedrock:ListProvisionedModelThroughputs",
        "bedrock:ListTagsForResource",
        "bedrock:TagResource",
        "scheduler:CreateSchedule",
        "iam:PassRole",
    }
    assert "bedrock:CreateProvisionedModelThroughput" in actions(resources, "ChangeHosting")
    assert not [action for action in actions(resources, "ChangeHosting") if "*" in action or "DeleteCustom" in action]


def test_only_schedules_of_this_group_take_the_role_and_only_to_end_hosting(
    resources: dict[str, dict[str, Any]],
) -> None:
    ((_, role),) = [(name, r) for name, r in of_type(resources, "AWS::IAM::Role") if name.startswith("End")]
    (trust,) = role["Properties"]["AssumeRolePolicyDocument"]["Statement"]
    assert trust["Principal"] == {"Service": "scheduler.amazonaws.com"}
    assert set(trust["Condition"]["StringEquals"]) == {"aws:SourceAccount", "aws:SourceArn"}
    assert actions(resources, "EndRole") == {"lambda:InvokeFunction"}


def test_a_look_that_fails_sets_off_an_alarm(resources: dict[str, dict[str, Any]]) -> None:
    alarm = alarm_on(resources, "Errors")
    assert "EndHosting" in json.dumps(alarm["Dimensions"])


def test_a_look_that_cannot_even_begin_sets_off_an_alarm_too(resources: dict[str, dict[str, Any]]) -> None:
    alarm = alarm_on(resources, "ApproximateNumberOfMessagesVisible")
    assert "DeadLetters" in json.dumps(alarm["Dimensions"])


def alarm_on(resources: dict[str, dict[str, Any]], metric: str) -> dict[str, Any]:
    """The alarm on a metric, which the person hears of, with what to do."""
    alarms: list[dict[str, Any]] = [r["Properties"] for _, r in of_type(resources, "AWS::CloudWatch::Alarm")]
    (alarm,) = [each for each in alarms if each["MetricName"] == metric]
    assert "jonabot teardown" in alarm["AlarmDescription"]
    assert "TellOfAlarm" in json.dumps(alarm["AlarmActions"])
    return alarm


def test_nothing_stays_when_the_stack_goes(resources: dict[str, dict[str, Any]]) -> None:
    assert not [name for name, r in resources.items() if r.get("DeletionPolicy", "Delete") == "Retain"]

"""What a person hears of even if nobody looks."""

import json
from typing import Any

import pytest

Resources = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def alarms(resources: Resources) -> dict[str, dict[str, Any]]:
    """By the name of the metric."""
    found = [r["Properties"] for r in resources.values() if r["Type"] == "AWS::CloudWatch::Alarm"]
    return {alarm["MetricName"]: alarm for alarm in found}


def test_failed_runs_lost_events_and_jobs_near_their_deadline_set_off_an_alarm(
    alarms: dict[str, dict[str, Any]],
) -> None:
    assert set(alarms) == {
        "ExecutionsFailed",
        "ExecutionsTimedOut",
        "ApproximateNumberOfMessagesVisible",
        "DeadlineUsed",
    }
    assert alarms["DeadlineUsed"]["Threshold"] == 80
    assert alarms["DeadlineUsed"]["Period"] > 900, "a job is looked at every quarter of an hour: no gap ends the alarm"


def test_an_alarm_says_what_to_do(alarms: dict[str, dict[str, Any]]) -> None:
    for name, alarm in alarms.items():
        assert any(word in alarm["AlarmDescription"] for word in ("run `", "Drop", "look into", "raise")), name


def test_silence_is_no_alarm(alarms: dict[str, dict[str, Any]]) -> None:
    assert {alarm["TreatMissingData"] for alarm in alarms.values()} == {"notBreaching"}


def test_every_alarm_calls_the_function_that_tells_and_may_call_it(
    alarms: dict[str, dict[str, Any]], resources: Resources
) -> None:
    called = {json.dumps(action) for alarm in alarms.values() for action in alarm["AlarmActions"]}
    (function,) = called
    assert "TellOfAlarm" in function
    principal = "lambda.alarms.cloudwatch.amazonaws.com"
    permissions = [
        r["Properties"]
        for r in resources.values()
        if r["Type"] == "AWS::Lambda::Permission" and r["Properties"]["Principal"] == principal
    ]
    assert len(permissions) == len(alarms)
    assert all("SourceArn" in permission for permission in permissions)

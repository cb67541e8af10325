from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from botocore.stub import Stubber

from jonabot.aws.schedules import Schedules
from jonabot.throughput.ending import Appointment

ENDS = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)


def test_an_appointment_is_a_schedule_that_fires_once_and_deletes_itself(
    stub: Callable[[str], tuple[Any, Stubber]],
) -> None:
    client, stubber = stub("scheduler")
    schedules = Schedules(client, group="group", role_arn="arn:aws:iam::1:role/it", function_arn="arn:aws:lambda:f")
    asked = {
        "GroupName": "group",
        "Name": "warn-2026-11-02T11-00-00",
        "ScheduleExpression": "at(2026-11-02T11:00:00)",
        "ScheduleExpressionTimezone": "UTC",
        "FlexibleTimeWindow": {"Mode": "OFF"},
        "ActionAfterCompletion": "DELETE",
        "Target": {
            "Arn": "arn:aws:lambda:f",
            "RoleArn": "arn:aws:iam::1:role/it",
            "Input": json.dumps(
                {"time": "2026-11-02T11:00:00Z", "warn_of": "2026-11-02T12:00:00Z"}, separators=(",", ":")
            ),
        },
    }
    stubber.add_response("create_schedule", {"ScheduleArn": "arn:aws:scheduler:it"}, asked)
    schedules.keep(Appointment(ENDS - timedelta(hours=1), warn_of=ENDS))
    stubber.add_client_error("create_schedule", "ConflictException", "it exists")
    schedules.keep(Appointment(ENDS))

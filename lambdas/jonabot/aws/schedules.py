"""The Protocol `Appointments` of throughput/appointments.py: one-time schedules of EventBridge Scheduler."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from jonabot.throughput.ending import Appointment

if TYPE_CHECKING:
    from mypy_boto3_scheduler import EventBridgeSchedulerClient


class Schedules:
    """The schedules of one group, which all call one function, as one role, and then delete themselves."""

    def __init__(self, client: EventBridgeSchedulerClient, *, group: str, role_arn: str, function_arn: str) -> None:
        self._client = client
        self._group = group
        self._role_arn = role_arn
        self._function_arn = function_arn

    def keep(self, appointment: Appointment) -> None:
        try:
            self._client.create_schedule(
                GroupName=self._group,
                Name=f"{'warn' if appointment.warn_of else 'end'}-{appointment.time:%Y-%m-%dT%H-%M-%S}",
                ScheduleExpression=f"at({appointment.time:%Y-%m-%dT%H:%M:%S})",
                ScheduleExpressionTimezone="UTC",
                FlexibleTimeWindow={"Mode": "OFF"},
                ActionAfterCompletion="DELETE",
                Target={
                    "Arn": self._function_arn,
                    "RoleArn": self._role_arn,
                    "Input": msgspec.json.encode(appointment).decode(),
                },
            )
        except self._client.exceptions.ConflictException:
            return

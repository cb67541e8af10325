"""What the hosting stack tells its functions, and the adapters that they share."""

import os
from functools import cache

import msgspec

from jonabot.aws import clients
from jonabot.aws.bedrock_throughputs import BedrockThroughputs
from jonabot.aws.schedules import Schedules


class HostingEnvironment(msgspec.Struct, frozen=True):
    """A function's environment variables. Those that only some functions have are empty elsewhere."""

    stack: str
    """The training stack's name, which every throughput bears as a tag."""
    hours: int
    """The setting: where nothing else says it, a throughput ends so many hours after it was made."""
    most_hours: int | None
    """How far away an end may lie; None for as far as one likes."""
    schedule_group: str = ""
    schedule_role: str = ""
    end_function: str = ""


@cache
def hosting() -> HostingEnvironment:
    """Decode the environment variables that infra/ sets. Raises msgspec.ValidationError."""
    most_hours = os.environ.get("JONABOT_MOST_HOURS", "")
    variables = {
        "stack": os.environ.get("JONABOT_STACK"),
        "hours": os.environ.get("JONABOT_HOURS"),
        "most_hours": most_hours or None,
        "schedule_group": os.environ.get("JONABOT_SCHEDULE_GROUP", ""),
        "schedule_role": os.environ.get("JONABOT_SCHEDULE_ROLE", ""),
        "end_function": os.environ.get("JONABOT_END_FUNCTION", ""),
    }
    return msgspec.convert(variables, HostingEnvironment, strict=False)


@cache
def throughputs() -> BedrockThroughputs:
    return BedrockThroughputs(clients.bedrock())


@cache
def schedules() -> Schedules:
    here = hosting()
    return Schedules(
        clients.scheduler(), group=here.schedule_group, role_arn=here.schedule_role, function_arn=here.end_function
    )

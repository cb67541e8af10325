"""State "Check training": where is the job, and has it had its time?"""

from datetime import UTC, datetime
from typing import Any

import msgspec

from handlers.adapters import bedrock
from handlers.environment import environment
from handlers.privacy import private
from jonabot.training.jobs import Job
from jonabot.training.watching import check


class Event(msgspec.Struct, frozen=True):
    job: Job


@private
def handler(event: dict[str, Any], context: object) -> Any:
    job = msgspec.convert(event, Event).job
    deadline = environment().settings.training.deadline_hours
    return msgspec.to_builtins(check(job, bedrock(), datetime.now(UTC), deadline))

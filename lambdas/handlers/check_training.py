"""State "Check training": where is the job, and has it had its time?"""

from datetime import UTC, datetime
from typing import Any

import msgspec

from handlers.adapters import bedrock, metrics
from handlers.environment import environment
from handlers.privacy import private
from jonabot.run_metrics import deadline_metrics
from jonabot.training.jobs import Job
from jonabot.training.watching import check


class Event(msgspec.Struct, frozen=True):
    job: Job


@private
def handler(event: dict[str, Any], context: object) -> Any:
    job, now = msgspec.convert(event, Event).job, datetime.now(UTC)
    deadline = environment().settings.training.deadline_hours
    seen = check(job, bedrock(), now, deadline)
    metrics().put(deadline_metrics(seen.elapsed_minutes, deadline), now)
    return msgspec.to_builtins(seen)

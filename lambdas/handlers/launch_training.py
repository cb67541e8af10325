"""State "Launch training": create the planned job, or adopt the one that is there."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from handlers.adapters import bedrock, executions, storage, topic
from handlers.environment import environment
from handlers.privacy import private
from jonabot.messages import launched_message
from jonabot.run_data import PlanMade
from jonabot.tags import DIGEST_TAG, RUN_TAG, STACK_TAG
from jonabot.training.errors import TrainingStopped
from jonabot.training.launching import launch, locations
from jonabot.training.planning import Plan


class RunState(msgspec.Struct, frozen=True):
    run: str
    plan: PlanMade


class Event(msgspec.Struct, frozen=True):
    state: RunState
    execution: str


@private
def handler(event: dict[str, Any], context: object) -> Any:
    this, here = msgspec.convert(event, Event), environment()
    run = this.state.run
    plan = msgspec.json.decode(storage().read(this.state.plan.key), type=Plan)
    where = locations(plan, here.bucket, run, here.bedrock_role)
    tags = {STACK_TAG: here.stack, RUN_TAG: run, DIGEST_TAG: plan.digest}
    job = launch(plan, bedrock(), where, tags, datetime.now(UTC))
    if not job.adopted:
        if not executions().is_running(this.execution):
            # The run was ended while its job was being made: the clean-up may have looked too early to see it.
            bedrock().stop_job(job.arn)
            raise TrainingStopped(f"Job {job.name} is stopped: its run was ended while it was launched.")
        # Who has made an adopted job has told of it.
        message = launched_message(run, plan, job, here.settings.training.deadline_hours)
        topic().tell(message.subject, message.text)
    return msgspec.to_builtins(job)

"""State "Launch training": create the planned job, or adopt the one that is there."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from handlers.adapters import bedrock, storage, topic
from handlers.environment import environment
from handlers.privacy import private
from jonabot.messages import launched_message
from jonabot.run_data import PlanMade
from jonabot.training.launching import launch, locations
from jonabot.training.planning import Plan


class Event(msgspec.Struct, frozen=True):
    run: str
    plan: PlanMade


@private
def handler(event: dict[str, Any], context: object) -> Any:
    this, here = msgspec.convert(event, Event), environment()
    plan = msgspec.json.decode(storage().read(this.plan.key), type=Plan)
    where = locations(plan, here.bucket, this.run, here.bedrock_role)
    tags = {"jonabot:stack": here.stack, "jonabot:run": this.run, "jonabot:digest": plan.digest}
    job = launch(plan, bedrock(), where, tags, datetime.now(UTC))
    if not job.adopted:  # whoever made it has told of it
        message = launched_message(this.run, plan, job, here.settings.training.deadline_hours)
        topic().tell(message.subject, message.text)
    return msgspec.to_builtins(job)

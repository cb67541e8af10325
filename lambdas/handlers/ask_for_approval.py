"""State "Approve the plan": send the plan to the person and wait for `jonabot approve` or `reject`."""

from typing import Any

import msgspec

from handlers.adapters import storage, topic
from handlers.privacy import private
from jonabot.layout import approval_key
from jonabot.messages import approval_message
from jonabot.run_data import PlanMade
from jonabot.training.planning import Plan


class RunState(msgspec.Struct, frozen=True):
    run: str
    plan: PlanMade


class Event(msgspec.Struct, frozen=True):
    state: RunState
    token: str


@private
def handler(event: dict[str, Any], context: object) -> None:
    """What the person answers becomes the result of the state; this function has none."""
    this, files = msgspec.convert(event, Event), storage()
    plan = msgspec.json.decode(files.read(this.state.plan.key), type=Plan)
    files.write(approval_key(this.state.run), msgspec.json.encode({"token": this.token}))
    message = approval_message(this.state.run, plan)
    topic().publish(message.subject, message.text)

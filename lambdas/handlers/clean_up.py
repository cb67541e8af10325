"""Called by a rule when a run has failed, timed out or was aborted: no job may be left running."""

from typing import Any

import msgspec

from handlers.adapters import bedrock, topic
from handlers.environment import environment
from handlers.privacy import private
from jonabot.layout import jobs_prefix, run_name
from jonabot.messages import failure_message
from jonabot.training.stopping import stop_jobs_of_run

EXPLAINED = "FAILED"
"""Only such a run has passed through "Explain failure"."""


class Execution(msgspec.Struct, frozen=True, rename="camel"):
    name: str
    status: str


class Event(msgspec.Struct, frozen=True):
    """`Step Functions Execution Status Change`, from EventBridge."""

    detail: Execution


@private
def handler(event: dict[str, Any], context: object) -> None:
    execution, here = msgspec.convert(event, Event).detail, environment()
    run = run_name(execution.name)
    stopped = stop_jobs_of_run(bedrock(), here.stack, f"s3://{here.bucket}/{jobs_prefix(run)}")
    if execution.status != EXPLAINED:
        cause = "The run was ended from outside. Drop the exports again to go on: what is done is not done twice."
        message = failure_message(run, "", execution.status, cause, stopped)
        topic().publish(message.subject, message.text)

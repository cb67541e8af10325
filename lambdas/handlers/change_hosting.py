"""Called by CloudFormation: makes, changes or deletes the provisioned throughput, waits, and answers.

Bedrock may take longer than a function may run. Then the function calls itself with the same event.
"""

import time
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

import msgspec

from handlers.hosting import schedules, throughputs
from handlers.privacy import SPEAK_FOR_THEMSELVES, UnexpectedError, private
from handlers.telling import topic
from jonabot.aws import clients, cloudformation
from jonabot.aws.lambda_functions import call_later
from jonabot.messages import Message
from jonabot.throughput.patience import Patience, ToBeContinued
from jonabot.throughput.requests import NEVER_MADE, Answer, Request, carry_out, left_by

TO_SAY_GOODBYE = timedelta(seconds=30)
"""Kept back of every invocation, for the answer."""


class Context(Protocol):
    invoked_function_arn: str

    def get_remaining_time_in_millis(self) -> int: ...


def handler(event: dict[str, Any], context: Context) -> None:
    try:
        answer = _carry_out({"Began": _now().isoformat(), **event}, context)
    except (*SPEAK_FOR_THEMSELVES, UnexpectedError) as error:
        cloudformation.failed(event, _left_by(event), str(error))
    else:
        if answer:
            cloudformation.succeeded(event, answer.physical_resource_id, answer.data)


@private
def _carry_out(event: dict[str, Any], context: Any) -> Answer | None:
    """None if it goes on in another invocation."""
    now = _now()
    began = datetime.fromisoformat(event["Began"])
    left = timedelta(milliseconds=context.get_remaining_time_in_millis())
    patience = Patience(now=_now, sleep=time.sleep, began=began, invocation_ends=now + left - TO_SAY_GOODBYE)
    try:
        return carry_out(msgspec.convert(event, Request), throughputs(), schedules(), patience, _tell)
    except ToBeContinued:
        call_later(clients.lambda_functions(), context.invoked_function_arn, event)
        return None


def _left_by(event: dict[str, Any]) -> str:
    """What CloudFormation is to delete when it rolls back: nothing new, if the request makes no sense."""
    try:
        request = msgspec.convert(event, Request)
    except msgspec.ValidationError:
        return str(event.get("PhysicalResourceId", NEVER_MADE))
    return left_by(request, throughputs())


def _tell(message: Message) -> None:
    topic().tell(message.subject, message.text)


def _now() -> datetime:
    return datetime.now(UTC)

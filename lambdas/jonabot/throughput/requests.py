"""What CloudFormation asks of the custom resource, and what it is answered.

https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref.html
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Literal

import msgspec

from jonabot.messages import Message
from jonabot.throughput.appointments import Appointments, arrange
from jonabot.throughput.changing import change
from jonabot.throughput.making import Made, Wish, make, name_of
from jonabot.throughput.messages import began_message, stays_ended_message
from jonabot.throughput.patience import Patience
from jonabot.throughput.removing import remove
from jonabot.throughput.throughputs import Throughputs

NEVER_MADE = "never-made"
"""In place of an ARN, when there is none to delete."""


class Properties(msgspec.Struct, frozen=True, rename="pascal"):
    """Of the resource in the template; CloudFormation makes every number a string."""

    stack: str
    model_arn: str
    model_units: str
    hours: str
    commitment: Literal["", "OneMonth", "SixMonths"] = ""
    priced_for: str = ""

    def wish(self) -> Wish:
        return Wish(
            stack=self.stack,
            model_arn=self.model_arn,
            model_units=int(self.model_units),
            hours=int(self.hours),
            commitment=self.commitment,
            priced_for=self.priced_for,
        )


class Request(msgspec.Struct, frozen=True, rename="pascal"):
    """One request."""

    request_type: Literal["Create", "Update", "Delete"]
    request_id: str
    resource_properties: Properties
    physical_resource_id: str = NEVER_MADE
    old_resource_properties: Properties | None = None


class Answer(msgspec.Struct, frozen=True, rename="pascal"):
    """What the template can refer to: Ref is the ARN."""

    physical_resource_id: str
    data: dict[str, str] = {}


def carry_out(
    request: Request,
    throughputs: Throughputs,
    appointments: Appointments,
    patience: Patience,
    tell: Callable[[Message], None],
) -> Answer:
    """Make, change or delete the throughput.

    Raises:
        JonabotError: the reason for the stack's event.
        ToBeContinued: carry the same request out once more.

    """
    wish, arn = request.resource_properties.wish(), request.physical_resource_id
    match request.request_type:
        case "Create":
            arrange(
                appointments, patience.began + timedelta(hours=wish.hours), patience.began
            )  # an end before the beginning
            made = make(wish, request.request_id, throughputs, patience)
            tell(began_message(made.throughput, made.ends))
            return _answer(made)
        case "Update":
            found = patience.until(lambda: (throughputs.find(arn),), what="Finding the throughput")[0]
            if found is None:
                tell(stays_ended_message(wish.stack))
                return Answer(arn, {"Ends": "ended"})
            before = (request.old_resource_properties or request.resource_properties).wish()
            made = change(found, wish, request.request_id, throughputs, patience, before=before)
            arrange(appointments, made.ends, patience.began)
            return _answer(made)
        case "Delete":
            if arn != NEVER_MADE:
                remove(arn, throughputs, patience)
            return Answer(arn)


def _answer(made: Made) -> Answer:
    return Answer(made.throughput.arn, {"Ends": f"{made.ends:%Y-%m-%d %H:%M} UTC"})


def left_by(request: Request, throughputs: Throughputs) -> str:
    """The physical id of a request that failed: what CloudFormation is to delete when it rolls back."""
    if request.request_type != "Create":
        return request.physical_resource_id
    found = throughputs.find(name_of(request.resource_properties.stack, request.request_id))
    return found.arn if found else NEVER_MADE

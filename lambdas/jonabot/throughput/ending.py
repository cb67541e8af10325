"""Every throughput ends: the one rule that the schedule and the hourly check carry out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import msgspec

from jonabot.errors import JonabotError
from jonabot.messages import Message
from jonabot.throughput.errors import ThroughputHeld
from jonabot.throughput.messages import ended_message, ends_soon_message, not_ended_message
from jonabot.throughput.removing import why_held
from jonabot.throughput.throughputs import Throughput, Throughputs

Tell = Callable[[Message], None]


class Appointment(msgspec.Struct, frozen=True):
    """A moment at which the ends are looked at. EventBridge's own events have a `time` too."""

    time: datetime
    """The clock of whoever looks."""
    warn_of: datetime | None = None
    """An end that is near: a throughput that still ends then is told of."""


def end_of(throughput: Throughput, hours: int) -> datetime:
    """When it is to be deleted: what its tag says, else so many hours after it was made; never before
    its commitment ends.
    """
    ends = throughput.ends or throughput.created + timedelta(hours=hours)
    return max(ends, throughput.committed_until or ends)


def end_what_is_due(throughputs: Throughputs, stack: str, hours: int, appointment: Appointment, tell: Tell) -> None:
    """Delete every throughput of the stack that is past its end, and tell of those that are near it.

    Raises:
        ThroughputHeld: at least one is still there; the person was told, and the next look tries again.

    """
    held: list[str] = []
    for throughput in throughputs.of_stack(stack):
        ends = end_of(throughput, hours)
        if ends <= appointment.time:
            held += _end(throughput, throughputs, appointment.time, tell)
        elif ends == appointment.warn_of:
            tell(ends_soon_message(throughput, ends))
    if held:
        raise ThroughputHeld(" ".join(held))


def _end(throughput: Throughput, throughputs: Throughputs, now: datetime, tell: Tell) -> list[str]:
    try:
        throughputs.delete(throughput.arn)
    except JonabotError as error:
        reason = why_held(throughput) or f"{throughput.name} could not be deleted: {error}"
        tell(not_ended_message(throughput, reason))
        return [reason]
    tell(ended_message(throughput, now))
    return []

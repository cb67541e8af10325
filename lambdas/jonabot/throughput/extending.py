"""Moving the end of what is hosted."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from jonabot.throughput.appointments import Appointments, arrange
from jonabot.throughput.ending import end_of
from jonabot.throughput.errors import NothingHosted, TooManyHours
from jonabot.throughput.price import priced
from jonabot.throughput.throughputs import Throughputs


class Extended(msgspec.Struct, frozen=True):
    """One throughput, its new end, and what the added hours cost."""

    name: str
    arn: str
    ends: datetime
    cost: str


def extend(
    throughputs: Throughputs,
    appointments: Appointments,
    stack: str,
    *,
    added: int,
    hours: int,
    most_hours: int | None,
    now: datetime,
) -> list[Extended]:
    """End every throughput of the stack so many hours later. `hours` is the setting, `most_hours` how
    far away an end may lie.

    Raises:
        NothingHosted, TooManyHours: nothing was changed.

    """
    found = [(throughput, end_of(throughput, hours)) for throughput in throughputs.of_stack(stack)]
    if not found:
        raise NothingHosted(
            f"{stack} hosts nothing by the hour, or no longer. To begin again: `cdk destroy {stack}Hosting`, then "
            "`make deploy`."
        )
    extended = []
    for throughput, ends in found:
        later = max(ends, now) + timedelta(hours=added)
        if most_hours is not None and later > now + timedelta(hours=most_hours):
            raise TooManyHours(
                f"It would end at {later:%Y-%m-%d %H:%M} UTC, more than {most_hours} hours from now. Give fewer hours, "
                "or set provisioned_throughput.hours_limit_acknowledged and deploy."
            )
        extended.append(Extended(throughput.name, throughput.arn, later, priced(throughput, ends, later)))
    for each in extended:
        arrange(appointments, each.ends, now)
        throughputs.set_end(each.arn, each.ends)
    return extended

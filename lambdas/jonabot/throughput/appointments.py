"""When to look at the ends: an hour before, and then."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Protocol

from jonabot.throughput.ending import Appointment

NOTICE = timedelta(hours=1)


class Appointments(Protocol):
    """One-time schedules that call the function which ends throughput."""

    def keep(self, appointment: Appointment) -> None:
        """Be called then; nothing happens if that is arranged already."""
        ...


def arrange(appointments: Appointments, ends: datetime, now: datetime) -> None:
    """Have this end looked at. The tag, not a schedule, says when a throughput ends: one that was
    extended in the meantime is left alone.
    """
    for appointment in appointments_for(ends, now):
        appointments.keep(appointment)


def appointments_for(ends: datetime, now: datetime) -> Iterator[Appointment]:
    """Those that still lie ahead."""
    ends = ends.replace(microsecond=0)  # as the tag says it, with which a warning is compared
    if ends - NOTICE > now:
        yield Appointment(ends - NOTICE, warn_of=ends)
    yield Appointment(ends)

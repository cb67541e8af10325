"""Called by one-time schedules, and every hour: deletes the throughput whose time is up, and says so."""

from typing import Any

import msgspec

from handlers.hosting import hosting, throughputs
from handlers.privacy import private
from handlers.telling import topic
from jonabot.throughput.ending import Appointment, end_what_is_due


@private
def handler(event: dict[str, Any], context: object) -> None:
    appointment, here = msgspec.convert(event, Appointment), hosting()
    end_what_is_due(
        throughputs(), here.stack, here.hours, appointment, lambda told: topic().tell(told.subject, told.text)
    )

"""Called by `jonabot extend`: the throughput ends later."""

from datetime import UTC, datetime
from typing import Annotated, Any

import msgspec

from handlers.hosting import hosting, schedules, throughputs
from handlers.privacy import private
from jonabot.throughput.extending import extend


class Event(msgspec.Struct, frozen=True):
    hours: Annotated[int, msgspec.Meta(ge=1)]


@private
def handler(event: dict[str, Any], context: object) -> Any:
    added, here = msgspec.convert(event, Event).hours, hosting()
    extended = extend(
        throughputs(),
        schedules(),
        here.stack,
        added=added,
        hours=here.hours,
        most_hours=here.most_hours,
        now=datetime.now(UTC),
    )
    return msgspec.to_builtins(extended)

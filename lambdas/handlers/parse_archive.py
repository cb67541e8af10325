"""State "Parse archive": one archive into documents and counts, unless that is done already.

A bad archive does not stop the others: it is put down, and "Assemble training set" names every bad
archive at once.
"""

from typing import Any

import msgspec

from handlers.adapters import storage
from handlers.environment import environment
from handlers.privacy import private
from jonabot.archives.archive import Archive
from jonabot.archives.unreadable import parse_or_note_why


class Event(msgspec.Struct, frozen=True):
    run: str
    archive: Archive


@private
def handler(event: dict[str, Any], context: object) -> Any:
    this = msgspec.convert(event, Event)
    readable = parse_or_note_why(storage(), this.run, this.archive, environment().settings.archives)
    return {"readable": readable}

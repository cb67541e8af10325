"""State "Take inventory": what lies in the bucket, and is the drop that started this run the newest?"""

from datetime import timedelta
from typing import Any

import msgspec

from handlers.adapters import storage
from handlers.environment import environment
from handlers.privacy import private
from jonabot.drops import Drop, is_superseded
from jonabot.inventory import take_inventory
from jonabot.layout import archives_key, inventory_key, run_name
from jonabot.run_data import InventoryTaken


class Input(msgspec.Struct, frozen=True):
    drop: Drop | None = None
    """Absent when a person starts a run by hand."""


class Event(msgspec.Struct, frozen=True):
    run: str
    input: Input
    settle_seconds: float
    """How long every run has waited for more drops."""


class Begun(msgspec.Struct, frozen=True):
    """The whole data of the run so far."""

    run: str
    inventory: InventoryTaken


@private
def handler(event: dict[str, Any], context: object) -> Any:
    begin = msgspec.convert(event, Event)
    run = run_name(begin.run)
    key = archives_key(run)
    files = storage()
    settle = timedelta(seconds=begin.settle_seconds)
    if begin.input.drop and is_superseded(files, begin.input.drop, settle):
        taken = InventoryTaken(key, archives=0, superseded=True)
    else:
        inventory = take_inventory(files, run, environment().settings.archives)
        files.write(inventory_key(run), msgspec.json.encode(inventory))
        files.write(key, msgspec.json.encode(inventory.archives))
        taken = InventoryTaken(key, archives=len(inventory.archives), superseded=False)
    return msgspec.to_builtins(Begun(run, taken))

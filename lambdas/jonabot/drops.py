"""The drop that started a run, and whether a newer one has taken over."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from jonabot.inventory import newest
from jonabot.storage import Storage


class Drop(msgspec.Struct, frozen=True):
    """What EventBridge tells of a new object: its key, and when (to the second, UTC)."""

    key: str
    time: datetime


def is_superseded(storage: Storage, drop: Drop) -> bool:
    """Whether something was dropped after this: then its own run works on everything there is.

    The last drop wins, without a lock and without a table. Of two in the same second the one whose
    key comes later wins. The listing's time is used where the object is still there, because an
    event may be late; an object that has been deleted since supersedes nothing.
    """
    last = newest(storage)
    if last is None or last.key == drop.key:
        return False
    own = next((found.modified for found in storage.list(drop.key) if found.key == drop.key), drop.time)
    return (last.modified.astimezone(UTC), last.key) > (own.astimezone(UTC), drop.key)

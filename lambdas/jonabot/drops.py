"""The drop that started a run, and whether a newer one has taken over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec

from jonabot.inventory import newest
from jonabot.storage import Storage

TO_THE_SECOND = timedelta(seconds=1)
"""An event's time is cut down to the second."""


class Drop(msgspec.Struct, frozen=True):
    """What EventBridge tells of a new object: its key, and when it was there (to the second, UTC)."""

    key: str
    time: datetime


def is_superseded(storage: Storage, drop: Drop, settle: timedelta) -> bool:
    """Whether something was dropped after this: then its own run works on everything there is. `settle` is how
    long every run waits between its drop and its look at what there is.

    The last drop wins, without a lock and without a table. Of two in the same second the one whose key comes later
    wins; an object that has been deleted since supersedes nothing. The listing's time is used where the object is
    still there, because an event may be late. But S3 lists a file that came up in parts under the time at which its
    upload *began*: a run that has looked before it was there has not seen it, and does not win.
    https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html (Last-Modified)
    """
    last = newest(storage)
    if last is None or last.key == drop.key:
        return False
    listed = next((found.modified for found in storage.list(drop.key) if found.key == drop.key), drop.time)
    is_older = (listed.astimezone(UTC), drop.key) < (last.modified.astimezone(UTC), last.key)
    was_seen = drop.time + TO_THE_SECOND <= last.modified + settle
    return is_older and was_seen

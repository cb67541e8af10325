"""The drop that started a run, and whether a newer one has taken over."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from jonabot.inventory import newest
from jonabot.storage import Storage


class Drop(msgspec.Struct, frozen=True):
    """What EventBridge tells of a new object: its key, and when it was there (to the second, UTC)."""

    key: str
    time: datetime


def is_superseded(storage: Storage, drop: Drop) -> bool:
    """Whether something was dropped after this: then its own run works on everything there is.

    The last drop wins, without a lock and without a table. Of two in the same second the one whose
    key comes later wins. S3 lists a file that came up in parts under the time at which its upload
    *began*: what was dropped and read meanwhile does not supersede it, so the later of both times
    counts. An object that has been deleted since supersedes nothing.
    https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html (Last-Modified)
    """
    last = newest(storage)
    if last is None or last.key == drop.key:
        return False
    listed = next((found.modified for found in storage.list(drop.key) if found.key == drop.key), drop.time)
    own = max(listed.astimezone(UTC), drop.time.astimezone(UTC))
    return (last.modified.astimezone(UTC), last.key) > (own, drop.key)

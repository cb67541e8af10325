"""Edited tweets: X exports every version as a record of its own; only the last one is read."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from jonabot.archives.x.records import Tweet
from jonabot.archives.x.workbench import Workbench


class Edits:
    """Versions that may be superseded, waiting until all records are read."""

    def __init__(self, bench: Workbench) -> None:
        self._database = bench.database
        self._database.execute("CREATE TABLE version (first TEXT, number INTEGER, id TEXT, tweet BLOB)")

    def hold(self, tweet: Tweet) -> bool:
        """Take a tweet that a later record may supersede; False if it is to be read now."""
        versions = tweet.versions
        if not versions or tweet.key not in versions:
            return False
        number = versions.index(tweet.key)
        is_last = number == len(versions) - 1
        body = None if is_last else msgspec.msgpack.encode(tweet)
        self._database.execute("INSERT INTO version VALUES (?, ?, ?, ?)", (versions[0], number, tweet.key, body))
        return not is_last

    def settle(self) -> Iterator[tuple[Tweet, str]]:
        """Every tweet held, with the id of the last version that the archive has (its own, perhaps)."""
        query = (
            "SELECT tweet, latest.id FROM version"
            " JOIN (SELECT first, id, max(number) FROM version GROUP BY first) AS latest USING (first)"
            " WHERE tweet IS NOT NULL ORDER BY version.rowid"
        )
        for body, latest in self._database.execute(query):
            yield _decode(body), latest


_decode = msgspec.msgpack.Decoder(Tweet).decode

"""Edited tweets: X exports every version as a record of its own; only the last one is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from jonabot.archives.x.records import Tweet
from jonabot.archives.x.workbench import Workbench

_MOST_VERSIONS = 50
"""X allows six; a file that lists more is not to cost time without end."""
_SCHEMA = """
CREATE TABLE version (id TEXT PRIMARY KEY, first TEXT, number INTEGER) WITHOUT ROWID;
CREATE INDEX version_by_first ON version (first, number);
CREATE TABLE held (id TEXT, tweet BLOB);
"""
_SETTLE = f"""
WITH latest AS (SELECT first, id, max(number) FROM held JOIN version USING (id) GROUP BY first)
SELECT tweet, latest.id, (
    SELECT group_concat(id, ' ') FROM (
        SELECT id FROM version AS other WHERE other.first = version.first ORDER BY number LIMIT {_MOST_VERSIONS}
    )
)
FROM held JOIN version USING (id) JOIN latest USING (first)
ORDER BY held.id != latest.id, held.rowid
"""  # noqa: S608 - a constant
_ENDING = slice(-5, None)
"""Most tweets end in other digits than any version that was listed: that is quickly told, in little memory."""


class Version(NamedTuple):
    """One version of an edited tweet."""

    tweet: Tweet
    latest: str
    """The id of the last version that the archive has: its own, perhaps."""
    ids: list[str]
    """Those of all versions that any of them lists."""


class Edits:
    """Versions of edited tweets, waiting until all records are read."""

    def __init__(self, bench: Workbench) -> None:
        self._database = bench.database
        self._database.executescript(_SCHEMA)
        self._endings: set[str] = set()

    def hold(self, tweet: Tweet) -> bool:
        """Take a version of an edited tweet; False if it is to be read now.

        One that does not know of its edits is told by those that list it and stand before it: X's order is
        from new to old.
        """
        versions = tweet.versions
        if not versions:
            if not self._endings or not self._is_listed(tweet.key):
                return False
        elif tweet.key in versions:
            self._list(versions)
        else:
            return False
        self._database.execute("INSERT INTO held VALUES (?, ?)", (tweet.key, msgspec.msgpack.encode(tweet)))
        return True

    def settle(self) -> Iterator[Version]:
        """Every version held, the last ones first."""
        for body, latest, ids in self._database.execute(_SETTLE):
            yield Version(_decode(body), latest, ids.split(" "))

    def _list(self, versions: list[str]) -> None:
        """Put down which versions belong together; a list that was made early lacks the later ones."""
        self._endings.update(key[_ENDING] for key in versions)
        rows = [(key, versions[0], number) for number, key in enumerate(versions)]
        self._database.executemany("INSERT OR IGNORE INTO version VALUES (?, ?, ?)", rows)

    def _is_listed(self, key: str) -> bool:
        if key[_ENDING] not in self._endings:
            return False
        return self._database.execute("SELECT 1 FROM version WHERE id = ?", (key,)).fetchone() is not None


_decode = msgspec.msgpack.Decoder(Tweet).decode

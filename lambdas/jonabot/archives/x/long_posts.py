"""Long posts: tweets.js holds a preview of some 275 characters, note-tweet.js the whole text.

No id connects the two (0 of 41). A note was made in the very second of its tweet, but another tweet
may have been too (14 of 41), so the text decides: the preview is how the note begins, once links,
addressees and entities are out of the way (41 of 41).
"""

from __future__ import annotations

import sqlite3
from os.path import commonprefix

import msgspec

from jonabot.archives.x.links import without_links
from jonabot.archives.x.records import Note, Tweet
from jonabot.archives.x.texts import tidy, unescape, without_addressees
from jonabot.archives.x.times import iso

SHARED = 0.8
"""How much of a preview its note must begin with: X may have changed a word or two on the way."""
_CANDIDATES = 100


class LongPosts:
    """The notes of one archive, kept in a temporary database until their tweets come by."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self.seconds: set[str] = set()
        """Those in which a note was made, `2024-02-27T19:59:31Z`: no other tweet has one."""
        self._database = database
        database.execute("CREATE TABLE note (second TEXT, body BLOB, is_used INTEGER DEFAULT 0)")
        database.execute("CREATE INDEX note_by_second ON note (second)")

    def add(self, note: Note) -> None:
        """Keep a note for the tweet of its second."""
        second = iso(note.created_at)
        self.seconds.add(second)
        self._database.execute("INSERT INTO note (second, body) VALUES (?, ?)", (second, msgspec.msgpack.encode(note)))

    def match(self, created: str, tweet: Tweet) -> Note | None:
        """The note of which a tweet, made at `created` (ISO 8601), is the preview."""
        query = f"SELECT rowid, body FROM note WHERE second = ? AND is_used = 0 LIMIT {_CANDIDATES}"  # noqa: S608
        notes = [(row, _decode(body)) for row, body in self._database.execute(query, (created,))]
        preview = _comparable(unescape(tweet.full_text or tweet.text or ""))
        rated = [(_likeness(preview, note), row, note) for row, note in notes]
        likeness, row, note = max(rated, key=lambda rating: rating[0], default=(0, 0, None))
        if likeness == 0:
            return None
        self._database.execute("UPDATE note SET is_used = 1 WHERE rowid = ?", (row,))
        return note

    def unused(self) -> int:
        """How many notes found no tweet."""
        (count,) = self._database.execute("SELECT count(*) FROM note WHERE is_used = 0").fetchone()
        return int(count)


def _likeness(preview: str, note: Note) -> int:
    """How many characters a preview and its note share; 0 if it is the preview of something else."""
    whole = _comparable(note.core.text or "") if note.core else ""
    begun = preview.removesuffix("\u2026").rstrip()
    shared = len(commonprefix([begun, whole]))  # noqa: RUF071 - characters are what is compared
    needed = SHARED * (len(begun) if begun != preview else max(len(begun), len(whole)))
    return shared if shared >= max(1, needed) else 0


def _comparable(text: str) -> str:
    return " ".join(without_addressees(without_links(tidy(text))).split())


_decode = msgspec.msgpack.Decoder(Note).decode

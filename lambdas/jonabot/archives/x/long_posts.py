"""Long posts: tweets.js holds a preview of some 275 characters, note-tweet.js the whole text.

No id connects the two (0 of 41). A note was made in the very second of its tweet, but another tweet
may have been too (14 of 41), so the text decides: the preview is how the note begins, once links,
addressees and entities are out of the way (41 of 41).
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from jonabot.archives.x.links import without_links
from jonabot.archives.x.records import Note, Tweet
from jonabot.archives.x.texts import tidy, unescape, without_addressees
from jonabot.archives.x.times import iso
from jonabot.archives.x.workbench import Workbench
from jonabot.documents import Notice

SHARED = 0.8
"""How much of a preview its note must begin with: X may have changed a word or two on the way."""
_SURELY = 140
"""In characters: a note that begins with so many of a preview, word for word, is its own."""
_CANDIDATES = 100
_TIME_OF_DAY = slice(11, 19)
"""Where it stands in every form of a time. Most tweets were made at a time of day at which no note was,
on any day: that is quickly told, and a wrong yes costs no more than a look into the database.
"""


class LongPosts:
    """The notes of one archive, waiting for their tweets."""

    def __init__(self, bench: Workbench) -> None:
        self._database = bench.database
        self._times_of_day: set[str] = set()
        self._count = 0
        self._database.execute("CREATE TABLE note (second TEXT, body BLOB, is_used INTEGER DEFAULT 0)")
        self._database.execute("CREATE INDEX note_by_second ON note (second)")

    def add(self, note: Note) -> None:
        """Keep a note for the tweet of its second."""
        second = iso(note.created)
        self._times_of_day.add(second[_TIME_OF_DAY])
        self._count += 1
        self._database.execute("INSERT INTO note (second, body) VALUES (?, ?)", (second, msgspec.msgpack.encode(note)))

    def match(self, tweet: Tweet) -> Note | None:
        """The note of which a tweet is the preview."""
        if (tweet.created_at or "")[_TIME_OF_DAY] not in self._times_of_day:
            return None
        query = f"SELECT rowid, body FROM note WHERE second = ? AND is_used = 0 LIMIT {_CANDIDATES}"  # noqa: S608
        notes = [(row, _decode(body)) for row, body in self._database.execute(query, (iso(tweet.created_at),))]
        if not notes:
            return None
        preview = unescape(tweet.full_text or tweet.text or "")
        rated = [(_likeness(preview, note), row, note) for row, note in notes]
        likeness, row, note = max(rated, key=lambda rating: rating[0], default=(0, 0, None))
        if likeness == 0:
            return None
        self._database.execute("UPDATE note SET is_used = 1 WHERE rowid = ?", (row,))
        return note

    def doubts(self) -> Iterator[Notice]:
        """What to say of notes that found no tweet."""
        (unused,) = self._database.execute("SELECT count(*) FROM note WHERE is_used = 0").fetchone()
        if unused:
            message = f"{unused:,} of {self._count:,} long posts belong to no tweet of the archive and were left out."
            yield Notice(message)


def _likeness(preview: str, note: Note) -> int:
    """How many characters a preview and its note share; 0 if it is the preview of something else."""
    text = (note.core and note.core.text) or ""
    begun = preview.removesuffix("\u2026")
    if begun != preview and len(begun) > _SURELY and text.startswith(begun):
        return len(begun)
    whole, preview = _comparable(text), _comparable(preview)
    begun = preview.removesuffix("\u2026").rstrip()
    needed = SHARED * (len(begun) if begun != preview else max(len(begun), len(whole)))
    shared = len(begun) if whole.startswith(begun) else _common(begun, whole)
    return shared if shared >= max(1, needed) else 0


def _common(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _comparable(text: str) -> str:
    return " ".join(without_addressees(without_links(tidy(text))).split())


_decode = msgspec.msgpack.Decoder(Note).decode

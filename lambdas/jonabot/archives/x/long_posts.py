"""Long posts: tweets.js holds a preview of some 275 characters, note-tweet.js the whole text.

No id connects the two (0 of 41). A note was made in the very second of its tweet, but another tweet
may have been too (14 of 41), so the text decides: the preview is how the note begins, once links,
addressees and entities are out of the way (41 of 41). Of an edited post the note may bear the second
of any version, as the one of its making or of its last change.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from operator import itemgetter

import msgspec

from jonabot.archives.x.links import without_links
from jonabot.archives.x.records import Note, Tweet
from jonabot.archives.x.texts import tidy, unescape, without_addressees
from jonabot.archives.x.times import iso, iso_of_id
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
_SCHEMA = """
CREATE TABLE note (created TEXT, updated TEXT, body BLOB, is_used INTEGER DEFAULT 0);
CREATE INDEX note_by_creation ON note (created);
CREATE INDEX note_by_update ON note (updated) WHERE updated != created;
"""
_JOINERS = re.compile("[\u200b-\u200d\ufe0e\ufe0f]")
"""What nobody sees, as between the parts of an emoji: X may leave it out of one of the two."""


class LongPosts:
    """The notes of one archive, waiting for their tweets."""

    def __init__(self, bench: Workbench) -> None:
        self._database = bench.database
        self._times_of_day: set[str] = set()
        self._count = 0
        self._database.executescript(_SCHEMA)

    def add(self, note: Note) -> None:
        """Keep a note for the tweet of its second."""
        created, updated = iso(note.created), iso(note.updated_at or note.created)
        self._times_of_day |= {created[_TIME_OF_DAY], updated[_TIME_OF_DAY]}
        self._count += 1
        row = (created, updated, msgspec.msgpack.encode(note))
        self._database.execute("INSERT INTO note (created, updated, body) VALUES (?, ?, ?)", row)

    def match(self, tweet: Tweet, versions: Sequence[str] = ()) -> Note | None:
        """The note of which a tweet is the preview.

        `versions` are the ids of all versions of an edited tweet; the last one of them must be asked for first.
        """
        if (tweet.created_at or "")[_TIME_OF_DAY] not in self._times_of_day and not versions:
            return None
        notes = self._of_seconds({iso(tweet.created_at), *map(iso_of_id, versions)})
        if not notes:
            return None
        preview = unescape(tweet.full_text or tweet.text or "")
        rated = [(_likeness(preview, note), note.updated_at or "", row, note) for row, note in notes]
        likeness, _, row, note = max(rated, key=itemgetter(0, 1))
        if likeness == 0:
            return None
        self._database.execute("UPDATE note SET is_used = 1 WHERE rowid = ?", (row,))
        return note

    def _of_seconds(self, seconds: set[str]) -> list[tuple[int, Note]]:
        """The notes made or changed then that no tweet has yet."""
        among = f"IN ({', '.join('?' * len(seconds))}) AND is_used = 0"
        query = (
            f"SELECT rowid, body FROM note WHERE created {among} UNION ALL"  # noqa: S608
            f" SELECT rowid, body FROM note WHERE updated {among} AND updated != created LIMIT {_CANDIDATES}"
        )
        return [(row, _decode(body)) for row, body in self._database.execute(query, (*seconds, *seconds))]

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
    if not text.isascii():
        text = unicodedata.normalize("NFC", _JOINERS.sub("", text))
    return " ".join(without_addressees(without_links(tidy(text))).split())


_decode = msgspec.msgpack.Decoder(Note).decode

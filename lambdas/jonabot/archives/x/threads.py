"""Threads: an author's answers to their own tweets, put together in the order they were written.

Which tweets belong together is known only when all of them are read. Until then they wait in a
file. Two tables of constant size, Bloom filters with one hash, tell the few that may be in a thread,
and only these are sorted out in the database; a wrong yes costs time and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from zlib import crc32

import msgspec

from jonabot.archives.x.workbench import Workbench
from jonabot.documents import Document, Dropped

LONGEST_THREAD = 100_000
"""In characters: a longer one goes on in another document."""

_BATCH = 500
_PLACES = 1 << 22
_NOWHERE = _PLACES
"""The place of no tweet."""
_LENGTH = 4
_SCHEMA = """
CREATE TABLE tweet (position INTEGER PRIMARY KEY, id TEXT, parent TEXT, created TEXT, document BLOB);
CREATE TABLE answer (position INTEGER PRIMARY KEY, parent INTEGER);
CREATE TABLE member (position INTEGER PRIMARY KEY, top INTEGER, depth INTEGER, moment TEXT);
CREATE VIEW copy AS
    SELECT position, document FROM tweet
    WHERE id IN (SELECT id FROM tweet GROUP BY id HAVING count(*) > 1) AND document IS NOT NULL
    AND position > (SELECT min(position) FROM tweet AS same WHERE same.id = tweet.id AND document IS NOT NULL);
"""
_CONNECT = """
INSERT INTO answer
    SELECT child.position, min(parent.position) FROM tweet AS child JOIN tweet AS parent ON parent.id = child.parent
    GROUP BY child.position;
CREATE INDEX answer_by_parent ON answer (parent);
WITH RECURSIVE walk (position, top, depth, moment) AS (
    SELECT position, position, 0, created FROM tweet WHERE position NOT IN (SELECT position FROM answer)
    UNION ALL
    SELECT answer.position, top, depth + 1, coalesce(nullif(created, ''), moment)
    FROM walk JOIN answer ON answer.parent = walk.position JOIN tweet ON tweet.position = answer.position
)
INSERT INTO member SELECT position, top, depth, moment FROM walk;
"""
"""From each tweet that answers none down to the answers. One whose time is unknown follows the tweet it answers."""
_THREADS = """
SELECT coalesce(top, position) AS thread, document FROM tweet LEFT JOIN member USING (position)
WHERE document IS NOT NULL
ORDER BY thread, moment, depth, length(id), id
"""
"""A circle of answers has no top: its tweets stay alone."""


class _Waiting(msgspec.Struct, array_like=True, gc=False):
    key: str
    parent: str
    place: int
    parent_place: int
    document: Document | None


class Threads:
    """The tweets of one archive, waiting to be put together."""

    def __init__(self, bench: Workbench) -> None:
        self._database = bench.database
        self._file = bench.file
        self._batch: list[tuple[str, str, int, int, Document | None]] = []
        self._is_tweet = bytearray(_PLACES // 8 + 1)
        self._is_answered = bytearray(_PLACES // 8 + 1)
        self._database.executescript(_SCHEMA)

    def add(self, key: str, parent: str, document: Document | None) -> None:
        """A tweet, the one it answers, and what is kept of it.

        One of which nothing is kept still connects its answers with the tweet that it answers.
        """
        place = crc32(key.encode()) % _PLACES
        parent_place = crc32(parent.encode()) % _PLACES if parent else _NOWHERE
        self._is_tweet[place >> 3] |= 1 << (place & 7)
        if parent:
            self._is_answered[parent_place >> 3] |= 1 << (parent_place & 7)
        self._batch.append((key, parent, place, parent_place, document))  # as a _Waiting is encoded
        if len(self._batch) == _BATCH:
            self._write()

    def documents(self) -> Iterator[Document | Dropped]:
        """Single tweets in the order of the archive, then the threads; in these each tweet once."""
        self._write()
        yield from self._set_aside()
        yield from self._drop_repeated()
        self._database.executescript(_CONNECT)
        for _, rows in groupby(self._database.execute(_THREADS), key=itemgetter(0)):
            yield from _joined(_decode(body) for _, body in rows)

    def _write(self) -> None:
        body = _encode(self._batch)
        self._file.write(len(body).to_bytes(_LENGTH) + body)
        self._batch.clear()

    def _set_aside(self) -> Iterator[Document]:
        """The single tweets; whatever may be in a thread goes to the database."""
        is_tweet, is_answered = self._is_tweet, self._is_answered
        self._file.seek(0)
        while length := self._file.read(_LENGTH):
            candidates = []
            for tweet in _decode_batch(self._file.read(int.from_bytes(length))):
                place, parent_place = tweet.place, tweet.parent_place
                if is_answered[place >> 3] >> (place & 7) & 1 or is_tweet[parent_place >> 3] >> (parent_place & 7) & 1:
                    candidates.append(tweet)
                elif tweet.document:
                    yield tweet.document
            self._insert(candidates)
        self._database.execute("CREATE INDEX tweet_by_id ON tweet (id)")

    def _insert(self, tweets: list[_Waiting]) -> None:
        rows = (
            (
                tweet.key,
                tweet.parent,
                tweet.document and tweet.document.created,
                tweet.document and _encode(tweet.document),
            )
            for tweet in tweets
        )
        self._database.executemany("INSERT INTO tweet (id, parent, created, document) VALUES (?, ?, ?, ?)", rows)

    def _drop_repeated(self) -> Iterator[Dropped]:
        """A tweet that the archive holds twice, as when two lists of it overlap."""
        for (body,) in self._database.execute("SELECT document FROM copy"):
            document = _decode(body)
            yield Dropped(document.id, "duplicate", document.text)
        self._database.execute("UPDATE tweet SET document = NULL WHERE position IN (SELECT position FROM copy)")


def _joined(tweets: Iterator[Document]) -> Iterator[Document]:
    """Tweets in order as one document, or several where they are very many."""
    thread: list[Document] = []
    characters = 0
    for tweet in tweets:
        if thread and characters + len(tweet.text) > LONGEST_THREAD:
            yield _thread(thread)
            thread, characters = [], 0
        thread.append(tweet)
        characters += len(tweet.text)
    if thread:
        yield _thread(thread)


def _thread(tweets: list[Document]) -> Document:
    first = tweets[0]
    if len(tweets) == 1:
        return first
    text = "\n\n".join(tweet.text for tweet in tweets)
    members = tuple(tweet.id for tweet in tweets)
    return msgspec.structs.replace(first, kind="thread", text=text, items=len(tweets), members=members)


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Document).decode
_decode_batch = msgspec.msgpack.Decoder(list[_Waiting]).decode

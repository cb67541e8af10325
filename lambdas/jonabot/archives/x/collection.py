"""All posts of one archive on their way to documents."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import BinaryIO, TypeVar

from jonabot.archives.x.edits import Edits, Version
from jonabot.archives.x.lists import RecordList
from jonabot.archives.x.long_posts import LongPosts
from jonabot.archives.x.records import CircleTweet, Note, Tweet
from jonabot.archives.x.rules import Judge, full_text
from jonabot.archives.x.threads import Threads
from jonabot.archives.x.where import Where
from jonabot.archives.x.workbench import Workbench
from jonabot.documents import Document, Dropped, Item, Notice
from jonabot.settings import XRules

T = TypeVar("T")


class Collection:
    """Takes the lists of an archive, circle and notes before tweets, and gives its items.

    Every method that reads a list gives how many records it had, and raises as `RecordList` does.
    """

    def __init__(self, bench: Workbench, rules: XRules) -> None:
        self._judge = Judge(rules)
        self._circle: set[str] = set()
        self._long_posts = LongPosts(bench)
        self._edits = Edits(bench)
        self._threads = None if rules.pack == "none" else Threads(bench)

    def read_circle(self, stream: BinaryIO, where: Where) -> Generator[Item, None, int]:
        """Leave these tweets out: not everyone could see them. One without an id is an error."""
        tweets = RecordList(stream, where, CircleTweet)
        for tweet in tweets:
            if not (tweet and tweet.key):
                raise where.damaged("lists a private tweet without its id")
            self._circle.add(tweet.key)
        return (yield from _end(tweets, where))

    def read_notes(self, stream: BinaryIO, where: Where) -> Generator[Item, None, int]:
        """Keep the whole text of long posts for their previews."""
        notes = RecordList(stream, where, Note)
        for note in notes:
            self._long_posts.add(note or Note())
        return (yield from _end(notes, where))

    def read_lone_notes(self, stream: BinaryIO, where: Where) -> Generator[Item, None, int]:
        """Long posts of which no previews are at hand: a bare note-tweet.js."""
        notes = RecordList(stream, where, Note)
        for note in notes:
            key = f"note-{note.note_tweet_id}" if note and note.note_tweet_id else None
            yield self._judge(Tweet(id_str=key, full_text="", created_at=note.created if note else None), note)
        return (yield from _end(notes, where))

    def read_tweets(self, stream: BinaryIO, where: Where) -> Generator[Item, None, int]:
        """What can be said of each tweet at once; the rest waits for `finish`."""
        tweets = RecordList(stream, where, Tweet)
        yield from self._take_all(tweets)
        return (yield from _end(tweets, where))

    def finish(self) -> Iterator[Item]:
        """What had to wait until every tweet was read: edited tweets and threads."""
        for version in self._edits.settle():
            is_latest = version.tweet.key == version.latest
            item = self._take(version.tweet, version.ids) if is_latest else self._supersede(version)
            if item:
                yield item
        yield from self._long_posts.doubts()
        if self._threads:
            yield from self._threads.documents()

    def _take_all(self, tweets: Iterable[Tweet | None]) -> Iterator[Item]:
        for tweet in tweets:
            if tweet is None:
                yield Dropped("x/", "unreadable")
            elif tweet.edit_info is None or not self._edits.hold(tweet):
                item = self._take(tweet)
                if item is not None:
                    yield item

    def _take(self, tweet: Tweet, versions: Sequence[str] = ()) -> Item | None:
        """What becomes of a tweet; None if it waits for its thread."""
        note = self._long_posts.match(tweet, versions)
        if self._circle and self._is_private(tweet, versions):
            return Dropped(f"x/{tweet.key}", "circle")
        item = self._judge(tweet, note)
        if self._threads is None:
            return item
        parent = tweet.parent
        if isinstance(item, Document):
            self._threads.add(tweet.key, parent, item)
            return None
        if parent:
            self._threads.add(tweet.key, parent, None)
        return item

    def _supersede(self, version: Version) -> Dropped:
        tweet = version.tweet
        self._long_posts.match(tweet, version.ids)  # it may have a note of its own
        if self._threads:
            self._threads.add(tweet.key, version.latest, None)  # answers to this version belong to the last one
        text = "" if self._is_private(tweet, version.ids) else full_text(tweet)
        return Dropped(f"x/{tweet.key}", "superseded-edit", text or "")

    def _is_private(self, tweet: Tweet, versions: Sequence[str]) -> bool:
        """Whether any version of a tweet was for a circle only."""
        return not self._circle.isdisjoint((tweet.key, *tweet.versions, *versions))


def _end(records: RecordList[T], where: Where) -> Generator[Item, None, int]:
    if records.repaired:
        file = where.file or where.archive
        yield Notice(f"{file} holds bytes that are not UTF-8, in {records.repaired:,} items; they were left out.")
    return records.items

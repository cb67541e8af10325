"""The rules: what one tweet becomes, a document or a dropped item, and why.

| rule | the tweet |
|---|---|
| unreadable | has no text |
| retweet | is somebody else's, or adds next to nothing to one |
| robot | was written by a client or a template that the settings name |
| link | has a link, and links are to be dropped (`x.links`) |
| too-short | has less than `x.minimum_characters` left once its links are cut |
| only-links | is an address and nothing else (`x.links`: expand) |
| only-mentions | is names of others and nothing else |
| empty | says nothing: punctuation, an attachment without a word |

Elsewhere: `circle` (collection.py), `superseded-edit` (edits.py), `duplicate` (threads.py).
A tweet without any link is kept however short. Of a tweet that comments on another in its own text,
as was done before X had quotes, the comment is kept.
"""

from __future__ import annotations

import re
from functools import lru_cache

from jonabot.archives.x.links import Linked, addresses, note_addresses, see_to_links
from jonabot.archives.x.records import Note, Tweet
from jonabot.archives.x.retweets import is_long_retweet, own_words
from jonabot.archives.x.robots import Robots
from jonabot.archives.x.texts import (
    has_substance,
    is_only_mentions,
    tidy,
    unescape,
    weight,
    without_addressees,
)
from jonabot.archives.x.times import iso
from jonabot.documents import Document, DocumentKind, Dropped
from jonabot.settings import XRules

NO_LANGUAGE = frozenset({"und", "qme", "zxx", "qam", "qst", "qht", "art"})
"""X's guesses for media, links, mentions and such: not languages."""


class Judge:
    """Applies one set of rules."""

    def __init__(self, rules: XRules) -> None:
        self._links = rules.links
        self._minimum = rules.minimum_characters
        self._robots = Robots(rules.excluded_sources, rules.excluded_text)
        self._client = lru_cache(maxsize=256)(self._look_at_client)  # an archive has few of them

    def __call__(self, tweet: Tweet, note: Note | None) -> Document | Dropped:
        """What a tweet becomes; `note` is the whole text of a long post."""
        key = f"x/{tweet.key}"
        text = full_text(tweet)
        if text is None or key == "x/":
            return Dropped(key, "unreadable")
        body = note.core if note else None
        if body:
            text = tidy(body.text or "")
        if tweet.retweeted_status is not None or (is_long_retweet(text) if body else text.startswith("RT @")):
            return Dropped(key, "retweet")
        targets = note_addresses(note) if note and body else addresses(tweet)
        client, is_robot = self._client(tweet.source or "")
        if is_robot or self._robots.wrote(text, targets.values()):
            return Dropped(key, "robot", own_words(text).strip())
        is_reply = tweet.is_reply
        own = text
        if "@" in text:
            own = text if body else own_words(text)
            if own != text and weight(own.strip()) < self._minimum:
                return Dropped(key, "retweet")
            own = without_addressees(own) if is_reply else own
        linked = see_to_links(own, targets, self._links)
        if objection := self._objection(linked, text):
            return Dropped(key, objection, linked.text)
        kind: DocumentKind = "long-post" if note else "reply" if is_reply else "post"
        language = "" if tweet.lang in NO_LANGUAGE else tweet.lang or ""
        return Document(key, kind, linked.text.strip(), iso(tweet.created_at), "", language, client)

    def _look_at_client(self, source: str) -> tuple[str, bool]:
        client = client_name(source)
        return client, self._robots.is_client(client)

    def _objection(self, linked: Linked, text: str) -> str:
        """The rule that speaks against a text whose links were seen to; "" if none does."""
        prose = linked.prose
        if linked.found:
            if self._links == "drop":
                return "link"
            if self._links == "strip" and weight(prose) < self._minimum:
                return "too-short"
            if not has_substance(prose):
                return "only-links"
        if prose[:1].isalpha():  # as nearly all do
            return ""
        if is_only_mentions(prose) or (prose != text and not has_substance(prose)):
            return "only-mentions"
        return "" if has_substance(prose) else "empty"


def full_text(tweet: Tweet) -> str | None:
    """A tweet's text without entities and control characters; None where it has none."""
    text = tweet.full_text
    if text is None:
        text = tweet.text
    if text is None:
        return None
    return tidy(unescape(text) if "&" in text else text)


def client_name(source: str) -> str:
    """`Twitter for iPhone` out of `<a href="...">Twitter for iPhone</a>`."""
    return unescape(_TAG.sub("", source)).strip()


_TAG = re.compile(r"<[^<>]*>")

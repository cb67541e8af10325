"""A tweet and a long post as X's files hold them: only the fields that decide something.

Seen in archives of 2012 to 2026: every field may be missing or null, numbers are strings from 2018
on and integers before, and `retweeted` and `truncated` are always false (so they are not here).
"""

from __future__ import annotations

import msgspec


class Record(msgspec.Struct, gc=False):
    """The base of all: unknown fields are skipped; nothing refers back, so nothing is tracked."""


class Link(Record):
    """An entity with an address: a link, or an attached picture or video."""

    url: str | None = None
    """As it stands in the text: `https://t.co/...`, in old tweets any address."""
    expanded_url: str | None = None
    """Where it leads; of an attachment, the tweet itself."""


class Entities(Record):
    """What a tweet links to and shows."""

    urls: list[Link] | None = None
    media: list[Link] | None = None


class Versions(Record, rename="camel"):
    """The edits of a tweet."""

    edit_tweet_ids: list[str] | None = None
    """Every version of an edited tweet, the first first."""


class LaterVersion(Record, rename="camel"):
    """What stands in every version but the first."""

    edit_control_initial: Versions | None = None


class EditInfo(Record):
    """From 2022 on in every tweet, edited or not."""

    initial: Versions | None = None
    edit: LaterVersion | None = None


class Original(Record):
    """Somebody else's tweet: that it is there is all that matters."""


class Tweet(Record):
    """One record of tweets.js, tweet.js, community-tweet.js or a Grailbird month."""

    id_str: str | int | None = None
    id: int | str | None = None
    full_text: str | None = None
    text: str | None = None
    """Grailbird's name for `full_text`."""
    created_at: str | None = None
    source: str | None = None
    lang: str | None = None
    in_reply_to_status_id_str: str | int | None = None
    in_reply_to_status_id: int | str | None = None
    in_reply_to_user_id_str: str | int | None = None
    in_reply_to_user_id: int | str | None = None
    in_reply_to_screen_name: str | None = None
    entities: Entities | None = None
    edit_info: EditInfo | None = None
    retweeted_status: Original | None = None

    @property
    def key(self) -> str:
        """Its id, empty where it has none."""
        return str(self.id_str or self.id or "")

    @property
    def parent(self) -> str:
        """The id of the tweet that it answers, empty where it answers none."""
        return str(self.in_reply_to_status_id_str or self.in_reply_to_status_id or "")

    @property
    def is_reply(self) -> bool:
        return bool(
            self.in_reply_to_status_id_str
            or self.in_reply_to_status_id
            or self.in_reply_to_user_id_str
            or self.in_reply_to_user_id
            or self.in_reply_to_screen_name
        )

    @property
    def versions(self) -> list[str]:
        """The ids of all its versions if it was ever edited, else nothing."""
        info = self.edit_info
        if info is None:
            return []
        edits = info.edit.edit_control_initial if info.edit else info.initial
        ids = (edits.edit_tweet_ids if edits else None) or []
        return ids if len(ids) > 1 else []


class NoteLink(Record, rename="camel"):
    """A link in a long post."""

    short_url: str | None = None
    expanded_url: str | None = None


class NoteText(Record):
    """A long post's words; unlike a tweet's they are not escaped."""

    text: str | None = None
    urls: list[NoteLink] | None = None


class Note(Record, rename="camel"):
    """The whole text of a long post; its id is never a tweet's."""

    note_tweet_id: str | None = None
    created_at: str | None = None
    """ISO 8601 with milliseconds; to the second that of its tweet."""
    updated_at: str | None = None
    """The same, unless the post was edited."""
    core: NoteText | None = None

    @property
    def created(self) -> str | None:
        return self.created_at or self.updated_at


class CircleTweet(Record):
    """A tweet that only a chosen circle could see; it is in tweets.js as well."""

    tweet_id_camel: str | None = msgspec.field(default=None, name="tweetId")
    tweet_id: str | int | None = None
    id_str: str | None = None
    id: str | int | None = None

    @property
    def key(self) -> str:
        return self.tweet_id_camel or self.id_str or str(self.tweet_id or self.id or "")

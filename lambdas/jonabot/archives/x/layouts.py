"""Which members of a zip hold the author's posts, in every layout X has used.

| generated | tweets are in | said by |
|---|---|---|
| 2012 - 2019 | data/js/tweets/2014_12.js, ... | data/js/tweet_index.js |
| 2018 - 2019 | tweet.js | |
| 2020 - 2022 | data/tweet.js, data/tweet-part1.js | data/manifest.js |
| 2022 on | data/tweets.js, data/tweets-part1.js; community-tweet.js, twitter-circle-tweet.js, note-tweet.js | data/manifest.js |

Nothing else is opened: no direct messages, deleted tweets, addresses or phone numbers.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Literal, NamedTuple

from jonabot.archives.x.manifest import Listed, read_manifest, read_tweet_index
from jonabot.archives.x.signature import AUTHORED, LONGEST_HEAD, read_signature
from jonabot.archives.x.where import Where
from jonabot.archives.zip_members import ZipMembers

Holds = Literal["circle", "notes", "tweets"]

_LISTS: dict[str, Holds] = {
    "tweet": "tweets",
    "tweets": "tweets",
    "community_tweet": "tweets",
    "note_tweet": "notes",
    "twitter_circle_tweet": "circle",
}
"""By X's name of the list."""
_FILE = re.compile(
    r"(?P<folder>.*?)"
    r"(?:(?:data/)?(?P<list>tweets?|community-tweet|note-tweet|twitter-circle-tweet)"
    r"(?:[-_]?part_?(?P<part>\d+))?(?: ?\(\d+\))?"
    r"|(?:data/)?(?P<manifest>manifest)"
    r"|(?:data/js/tweets/)?(?P<month>\d{4}_\d{2})"
    r"|(?:data/js/)?(?P<index>tweet_index))\.js",
)


class Part(NamedTuple):
    """One list of an archive."""

    holds: Holds
    file: str
    """As the archive's manifest or, without one, the zip names it."""
    member: str | None
    """Its name in the zip; None where it is missing."""
    expected: int | None
    """How many records the manifest says it has."""


class Layout(NamedTuple):
    """One archive in a zip: its lists in the order in which they must be read."""

    parts: tuple[Part, ...]
    is_partial: bool
    """X says that it did not put everything in."""
    unlisted: tuple[str, ...]
    """Lists of tweets that the manifest does not know; they are not read."""


def is_needed(path: str) -> bool:
    """Whether the member of that name may have to be read."""
    folder, _, file = path.rpartition("/")
    return _FILE.fullmatch(path) is not None if file else bool(folder and False)

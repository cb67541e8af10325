"""The first line of an X data file: a JavaScript assignment that names what the file holds."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

LONGEST_HEAD = 4096
"""In bytes: more than any first line with a byte order mark and blank lines before it."""

Holds = Literal["circle", "notes", "tweets"]
"""What a list is good for."""
_KINDS: dict[str, Holds] = {
    "twitter_circle_tweet": "circle",
    "note_tweet": "notes",
    "tweet": "tweets",
    "tweets": "tweets",
    "community_tweet": "tweets",
}
AUTHORED = ("tweet", "tweets", "community_tweet", "note_tweet")
"""Lists of the author's own published posts."""

_ASSIGNMENT = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:var\s+)?(?:window\.)?"
    rb"(?:YTD\.(?P<data>\w+)\.part\d+|Grailbird\.data\.(?P<month>tweets_\w+)|(?P<global>__THAR_CONFIG|tweet_index))"
    rb"\s*=\s*",
)
_BARE_LIST = re.compile(rb'(?:\xef\xbb\xbf)?\s*(?=\[\s*\{\s*"tweet"\s*:)')


class Signature(NamedTuple):
    """What a file says it is."""

    holds: str
    """`tweets`, `note_tweet`, `direct_messages`, ...: the name X gives the list, `tweets` for a
    Grailbird month."""
    length: int
    """In bytes: where the JSON begins."""

    @property
    def kind(self) -> Holds | None:
        """What the list is good for; None for those that are never read."""
        return _KINDS.get(self.holds)


def read_signature(head: bytes) -> Signature | None:
    """What a file that begins so is, or None if it is no X data file.

    A list of `{"tweet": ...}` whose first line somebody cut off counts as tweets.
    """
    if match := _ASSIGNMENT.match(head):
        holds = match["data"] or match["global"] or b"tweets"
        return Signature(holds.decode("ascii", "replace"), match.end())
    if match := _BARE_LIST.match(head):
        return Signature("tweets", match.end())
    return None

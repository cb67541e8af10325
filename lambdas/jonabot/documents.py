"""What every archive reader gives, whatever the archive: a stream of items.

An archive is read once, from its first byte to its last. Each raw item in it ends in exactly one
place: in a `Document` (a thread is one document made of several raw items) or in a `Dropped` with
the name of the rule that dropped it. That is the promise behind `read = kept + dropped`.
"""

from __future__ import annotations

from typing import Literal

import msgspec

DocumentKind = Literal["post", "reply", "thread", "long-post", "article", "page"]
ArchiveKind = Literal["x-archive", "wordpress-export"]


class Document(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One piece of the author's own published writing, as plain text.

    Paragraphs are separated by one blank line; there is no markup, no HTML entity and no control
    character except the newline and the tab.
    """

    id: str
    """Stable over exports: `x/<tweet id>` (a thread bears the id of its first tweet) or
    `wordpress/<guid or link or post id>`."""
    kind: DocumentKind
    text: str
    created: str = ""
    """ISO 8601 in UTC, to the second, `2014-12-01T04:43:24Z`; empty where the archive has none."""
    title: str = ""
    language: str = ""
    """A BCP 47 tag as the archive gives it; empty where unknown or where the guess means nothing."""
    origin: str = ""
    """Where it was written: the X client's name ("Twitter for iPhone") or the blog's title."""
    items: int = 1
    """How many raw items of the archive are in this document."""
    members: tuple[str, ...] = ()
    """The ids of those items, in their order, where there are several: of the tweets of a thread."""


class Dropped(msgspec.Struct, frozen=True, gc=False):
    """One raw item that does not reach the training set, and the rule that says so."""

    id: str
    rule: str
    """kebab-case: `retweet`, `link`, `robot`, `superseded-edit`, `not-published`, `duplicate`, ..."""
    text: str = ""
    """The author's own words, for the report's examples; empty where they are someone else's or private."""
    items: int = 1


class Expected(msgspec.Struct, frozen=True, gc=False):
    """How many raw items the archive itself says it holds (its manifest, or a raw count)."""

    items: int


class Notice(msgspec.Struct, frozen=True, gc=False):
    """Something a person should know that is no reason to stop: "the file ends inside item 41"."""

    message: str


Item = Document | Dropped | Expected | Notice

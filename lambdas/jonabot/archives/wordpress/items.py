"""One item of a WordPress export, as far as Jonabot looks at it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import msgspec

from jonabot.archives.wordpress.fields import CHANNEL, ITEM, Fields
from jonabot.archives.wordpress.parts import Markup, RawItem

_EXCERPT = re.compile(rb"xmlns:([\w.-]+)\s*=\s*[\"'][^\"'<>]*/excerpt/?[\"']")
_LANGUAGE = re.compile(rb"<category\s(?=[^<>]*\bdomain=\"language\")[^<>]*\bnicename=\"([\w-]+)\"")
"""Polylang keeps the language of a post as a category."""
_NEEDED = ("encoded", "status", "post_type", "post_password")


class Blog(msgspec.Struct, frozen=True):
    """What an export says of the blog that it comes from."""

    title: str = ""
    language: str = ""
    """A BCP 47 tag."""
    excerpt: str = "excerpt"
    """The prefix of the excerpt's namespace."""


class WordPressItem(msgspec.Struct, frozen=True):
    """A post, page, attachment, menu entry ... of the author, or a message of a visitor."""

    id: str
    type: str
    status: str
    has_password: bool
    title: str
    """Plain text if not `title_is_html`."""
    title_is_html: bool
    content: str
    """As it was written: HTML, or WordPress's half HTML without `<p>`, with shortcodes."""
    created: str
    """ISO 8601 in UTC, to the second; empty where the item has none."""
    language: str
    """Polylang's; empty where the blog has no such plugin."""


def read_blog(markup: Markup) -> Blog:
    """The blog, from the head of a document."""
    fields = Fields(markup, CHANNEL)
    excerpt = _EXCERPT.search(markup.text)
    prefix = excerpt[1].decode("ascii") if excerpt else "excerpt"
    return Blog(" ".join(fields["title"].split()), fields["language"], prefix)


def read_item(raw: RawItem, blog: Blog) -> WordPressItem | None:
    """The item, or None if what is left of it does not say whether it was published."""
    fields = Fields(raw.markup, ITEM, blog.excerpt)
    if not raw.is_whole and not all(name in fields for name in _NEEDED):
        return None
    language = _LANGUAGE.search(raw.markup.text)
    return WordPressItem(
        id=f"wordpress/{fields['guid'] or fields['link'] or fields['post_id'] or f'item-{raw.number}'}",
        type=fields["post_type"],
        status=fields["status"],
        has_password=bool(fields["post_password"]),
        title=fields["title"],
        title_is_html=fields.is_section("title"),
        content=fields["encoded"],
        created=_moment(fields["post_date_gmt"]) or _moment(fields["post_date"]) or _moment_of_feed(fields["pubDate"]),
        language=language[1].decode("ascii") if language else "",
    )


def _moment(date: str) -> str:
    """`2012-01-05 14:30:46` in ISO 8601; "" for `0000-00-00 00:00:00`, which drafts have."""
    try:
        return datetime.strptime(date, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except ValueError:
        return ""

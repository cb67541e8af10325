"""One item of a WordPress export, as far as Jonabot looks at it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import msgspec

from jonabot.archives.wordpress.decoding import text
from jonabot.archives.wordpress.fields import Fields
from jonabot.archives.wordpress.footnotes import FIELD, KEY, VALUE, with_notes
from jonabot.archives.wordpress.parts import Markup, RawItem
from jonabot.archives.wordpress.references import unescape

_EXCERPT = re.compile(rb"xmlns:([\w.-]+)\s*=\s*[\"'][^\"'<>]*/excerpt/?[\"']")
_LANGUAGE = re.compile(rb"<category\s(?=[^<>]*\bdomain=\"language\")[^<>]*\bnicename=\"([\w-]+)\"")
"""Polylang keeps the language of a post as a category."""
_FOOTNOTES = re.compile(rb":%b\s*+>\s*+%b\s*+</[^<>]*+>\s*+<[\w.-]++:%b\s*+>([^<]*+)</" % (KEY, FIELD, VALUE))
"""The footnotes of a post in an export that another program has saved without CDATA sections."""
_FEED_YEAR = re.compile(r" [12]\d{3} ")
"""The standard library takes -0001 for 2001."""
_is_usual = re.compile(r"[12]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d", re.ASCII).fullmatch
_DECISIVE = (b"encoded", b"status", b"post_type", b"post_password")
_DECISIVE_TAG = re.compile(rb"<([\w.-]++):(encoded|status|post_type|post_password)\b")


class Blog(msgspec.Struct, frozen=True, gc=False):
    """What an export says of the blog that it comes from."""

    title: str = ""
    language: str = ""
    """A BCP 47 tag."""
    excerpt: bytes = b"excerpt"
    """The prefix of the excerpt's namespace."""


class WordPressItem(msgspec.Struct, frozen=True, gc=False):
    """A post, page, attachment, menu entry ... of the author, or a message of a visitor."""

    id: str
    post_id: str
    """The number that it has in its blog."""
    type: str
    status: str
    has_password: bool
    author: str
    """The login of whoever wrote it; empty where the export does not say."""
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
    fields = Fields(markup)
    excerpt = _EXCERPT.search(markup.text)
    return Blog(" ".join(fields[b"title"].split()), fields[b"language"], excerpt[1] if excerpt else b"excerpt")


def read_item(raw: RawItem, blog: Blog) -> WordPressItem | None:
    """The item, or None if what can be read of it does not say for sure whether it was published."""
    fields = Fields(raw.markup, blog.excerpt)
    missing = [name for name in _DECISIVE if name not in fields]
    if missing and (not raw.is_whole or not _mentioned(raw.markup, blog).isdisjoint(missing)):
        return None
    language = _LANGUAGE.search(raw.markup.text) if raw.markup.text.find(b'"language"') >= 0 else None
    return WordPressItem(
        id=f"wordpress/{fields[b'guid'] or fields[b'link'] or fields[b'post_id'] or f'item-{raw.number}'}",
        post_id=fields[b"post_id"],
        type=fields[b"post_type"],
        status=fields[b"status"],
        has_password=bool(fields[b"post_password"]),
        author=fields[b"creator"],
        title=fields[b"title"],
        title_is_html=b"title" in raw.markup.sections,
        content=with_notes(fields[b"encoded"], raw.markup.sections.get(FIELD) or _footnotes(raw.markup)),
        created=_moment(fields[b"post_date_gmt"])
        or _moment(fields[b"post_date"])
        or _moment_in_feed(fields[b"pubDate"]),
        language=language[1].decode("ascii") if language else "",
    )


def _footnotes(markup: Markup) -> bytes:
    """Those that are in no section, as they would be in one."""
    if b"wp:meta_key" in markup.sections or markup.text.find(FIELD) < 0:
        return b""
    found = _FOOTNOTES.search(markup.text)
    return unescape(text(found[1])).encode() if found else b""


def _mentioned(markup: Markup, blog: Blog) -> set[bytes]:
    """The decisive elements that are there, whole or not."""
    tags = _DECISIVE_TAG.findall(markup.text)
    return {name for prefix, name in tags if name != b"encoded" or prefix != blog.excerpt}


def _moment(date: str) -> str:
    """`2012-01-05 14:30:46` in ISO 8601; "" for `0000-00-00 00:00:00`, which drafts have."""
    try:
        moment = datetime.fromisoformat(date)
        return f"{date[:10]}T{date[11:]}Z" if _is_usual(date) else _in_utc(moment)
    except (ValueError, OverflowError):
        return ""


def _moment_in_feed(date: str) -> str:
    """`Thu, 05 Jan 2012 14:30:46 +0000` in ISO 8601; "" for the year -0001, which drafts have."""
    try:
        return _in_utc(parsedate_to_datetime(date)) if _FEED_YEAR.search(date) else ""
    except (ValueError, OverflowError, TypeError, IndexError):
        return ""


def _in_utc(moment: datetime) -> str:
    moment = moment.astimezone(UTC) if moment.tzinfo else moment
    return f"{moment.replace(tzinfo=None).isoformat(timespec='seconds')}Z"

"""What the elements of one piece of an export hold, by their local names.

The prefix of a namespace is the writer's choice and its address carries the version of WXR, so
neither is looked at, except to tell the content from the excerpt: both are called `encoded`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from jonabot.archives.wordpress.decoding import text
from jonabot.archives.wordpress.parts import Markup
from jonabot.archives.wordpress.references import unescape

_UNPREFIXED = frozenset({b"title", b"link", b"guid", b"pubDate", b"language"})
"""RSS's own elements. With a prefix, other namespaces have them too."""
_USUAL = {
    b"creator": (b"dc:creator", b"<dc:creator>"),
    b"encoded": (b"content:encoded", b"<content:encoded>"),
    b"guid": (b"guid", b'<guid isPermaLink="false">'),
    b"language": (b"language", b"<language>"),
    b"link": (b"link", b"<link>"),
    b"post_date": (b"wp:post_date", b"<wp:post_date>"),
    b"post_date_gmt": (b"wp:post_date_gmt", b"<wp:post_date_gmt>"),
    b"post_id": (b"wp:post_id", b"<wp:post_id>"),
    b"post_password": (b"wp:post_password", b"<wp:post_password>"),
    b"post_type": (b"wp:post_type", b"<wp:post_type>"),
    b"pubDate": (b"pubDate", b"<pubDate>"),
    b"status": (b"wp:status", b"<wp:status>"),
    b"title": (b"title", b"<title>"),
}
"""The tag of each element and its start tag, as WordPress writes them."""
_SHORT = 16
"""In bytes: less than a date has."""


class Fields:
    """The first element of each name that has its end tag."""

    def __init__(self, markup: Markup, excerpt: bytes = b"excerpt") -> None:
        """`excerpt` is the prefix that the export has for WordPress's excerpt namespace."""
        self._markup = markup
        self._excerpt = excerpt
        self._found: dict[bytes, str | None] = {}

    def __contains__(self, name: bytes) -> bool:
        return (self._found[name] if name in self._found else self._find(name)) is not None

    def __getitem__(self, name: bytes) -> str:
        r"""What the element holds, decoded, with `\n` line ends and nothing around it (a pretty-printed
        export has a line break and tabs there); "" if there is no such element.
        """
        return (self._found[name] if name in self._found else self._find(name)) or ""

    def _find(self, name: bytes) -> str | None:
        tag, start_tag = _USUAL[name]
        section = self._markup.sections.get(tag)
        held = self._text_behind(start_tag) if section is None else None
        if section is None and held is None:
            section = None if name in _UNPREFIXED else self._section_of_any(name)
            held = self._text_of_any(name) if section is None else None
        value: str | None
        if section is not None:
            value = _short(section) if len(section) <= _SHORT else _even(text(section))
        else:
            value = None if held is None else _even(unescape(text(held)))
        self._found[name] = value
        return value

    def _section_of_any(self, name: bytes) -> bytes | None:
        ends_in = b":" + name
        for tag, section in self._markup.sections.items():
            if tag.endswith(ends_in) and not self._is_excerpt(tag):
                return section
        return None

    def _text_behind(self, start_tag: bytes) -> bytes | None:
        """What the first element with that start tag holds, if it is plain text."""
        markup = self._markup.text
        start = markup.find(start_tag)
        if start < 0:
            return None
        inside = start + len(start_tag)
        end = markup.find(b"<", inside)
        return markup[inside:end] if markup.startswith(b"</", end) else None

    def _text_of_any(self, name: bytes) -> bytes | None:
        """What the first element of that local name holds, whatever its prefix and its attributes."""
        elements = (element for element in _element(name).finditer(self._markup.text))
        return next((element[2] or b"" for element in elements if not self._is_excerpt(element[1])), None)

    def _is_excerpt(self, tag: bytes) -> bool:
        return tag == self._excerpt + b":encoded"


@cache
def _element(name: bytes) -> re.Pattern[bytes]:
    """An element of that local name: its tag, and what it holds: text, and HTML that a plugin forgot to
    escape, but no other element of an export.
    """
    tag = name if name in _UNPREFIXED else rb"\w{1,64}+:" + name
    return re.compile(
        rb"<(%b)(?:\s[^<>]*?)?(?:/>|>((?>(?:[^<]+|<(?!/?(?:\w++:|title|link|guid|pubDate|language|description"
        rb"|category|item|channel)))*))</\1\s*+>)" % tag
    )


@lru_cache(maxsize=256)
def _short(section: bytes) -> str:
    """The same few words come in every item: statuses, types, authors."""
    return _even(text(section))


def _even(whole: str) -> str:
    return (whole.replace("\r\n", "\n").replace("\r", "\n") if "\r" in whole else whole).strip()

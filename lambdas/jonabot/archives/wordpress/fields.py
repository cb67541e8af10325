"""What the elements of one piece of an export hold, by their local names.

The prefix of a namespace is the writer's choice and its address carries the version of WXR, so
neither is looked at, except to tell the content from the excerpt: both are called `encoded`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from jonabot.archives.wordpress.decoding import text
from jonabot.archives.wordpress.parts import SECTION, Markup
from jonabot.archives.wordpress.references import unescape

_UNPREFIXED = frozenset({b"title", b"link", b"guid", b"pubDate", b"language"})
"""RSS's own elements. With a prefix, other namespaces have them too."""
_LONGEST_PREFIX = 64
_HELD = re.compile(
    rb"(?:\s[^<>]*?)?(?:/>|>((?:[^<]++"
    rb"|<(?!/?(?:[\w.-]++:|title|link|guid|pubDate|language|description|category|item|channel)))*+)</)"
)
"""The rest of a start tag and what the element holds: text, sections, and HTML that a plugin forgot to
escape, but no other element of an export."""


_USUAL = {
    name: (b"<%b>" % tag, b"</%b>" % tag)
    for name, tag in {
        b"encoded": b"content:encoded",
        b"post_date": b"wp:post_date",
        b"post_date_gmt": b"wp:post_date_gmt",
        b"post_id": b"wp:post_id",
        b"post_password": b"wp:post_password",
        b"post_type": b"wp:post_type",
        b"status": b"wp:status",
        b"title": b"title",
    }.items()
}
"""The tags as WordPress writes them."""


class _Held(NamedTuple):
    """What an element holds."""

    inside: bytes
    start: int
    """Where the element begins."""


class Fields:
    """The first element of each name that has its end tag."""

    def __init__(self, markup: Markup, excerpt: bytes = b"excerpt") -> None:
        """`excerpt` is the prefix that the export has for WordPress's excerpt namespace."""
        self._markup = markup
        self._excerpt = excerpt
        self._found: dict[bytes, _Held | None] = {}

    def __contains__(self, name: bytes) -> bool:
        return self._find(name) is not None

    def __getitem__(self, name: bytes) -> str:
        """What the element holds, decoded, with `\\n` line ends and nothing around it (a pretty-printed
        export has a line break and tabs there); "" if there is no such element.
        """
        held = self._find(name)
        if held is None or not held.inside:
            return ""
        if SECTION not in held.inside:
            return _clean(unescape(text(held.inside)))
        first = self._markup.text.count(SECTION, 0, held.start)
        if held.inside == SECTION:
            return _clean(text(self._markup.sections[first]))
        before, *between = held.inside.split(SECTION)
        sections = self._markup.sections[first : first + len(between)]
        pieces = (text(section) + unescape(text(after)) for section, after in zip(sections, between, strict=True))
        return _clean(unescape(text(before)) + "".join(pieces))

    def is_section(self, name: bytes) -> bool:
        """The element holds one CDATA section and nothing else."""
        held = self._find(name)
        return held is not None and held.inside.strip() == SECTION

    def _find(self, name: bytes) -> _Held | None:
        if name not in self._found:
            self._found[name] = self._find_usual(name) or self._find_any(name)
        return self._found[name]

    def _find_usual(self, name: bytes) -> _Held | None:
        if name not in _USUAL:
            return None
        markup = self._markup.text
        start_tag, end_tag = _USUAL[name]
        start = markup.find(start_tag)
        inside = start + len(start_tag)
        end = markup.find(b"<", inside)
        return _Held(markup[inside:end], start) if start >= 0 and markup.startswith(end_tag, end) else None

    def _find_any(self, name: bytes) -> _Held | None:
        markup = self._markup.text
        mark = b"<" + name if name in _UNPREFIXED else b":" + name
        at = markup.find(mark)
        while at >= 0:
            end = at + len(mark)
            start = markup.rfind(b"<", max(0, at - _LONGEST_PREFIX), at + 1)
            tag = markup[start + 1 : end]
            held = _HELD.match(markup, end) if self._is_sought(tag, name) else None
            if held and (held[1] is None or markup.startswith(tag, held.end())):
                return _Held(held[1] or b"", start)
            at = markup.find(mark, end)
        return None

    def _is_sought(self, tag: bytes, name: bytes) -> bool:
        """Whether `prefix:name` of a tag is no end tag, no text that looks like one, and no excerpt."""
        prefix, _, _ = tag.rpartition(b":")
        if not prefix:
            return tag == name
        return prefix.isalnum() and not (prefix == self._excerpt and name == b"encoded")


def _clean(whole: str) -> str:
    return (whole.replace("\r\n", "\n").replace("\r", "\n") if "\r" in whole else whole).strip()

"""What the elements of one piece of an export hold, by their local names.

The prefix of a namespace is the writer's choice and its address carries the version of WXR, so
neither is looked at, except to tell the content from the excerpt: both are called `encoded`.
"""

from __future__ import annotations

import re

from jonabot.archives.wordpress.decoding import text
from jonabot.archives.wordpress.parts import SECTION, Markup
from jonabot.archives.wordpress.references import unescape

ITEM = frozenset("title link guid pubDate encoded post_id post_date post_date_gmt status post_type post_password".split())
"""The elements of an item that are ever looked at."""
CHANNEL = frozenset({"title", "language"})
"""Those of a blog."""

_FIELD = re.compile(
    rb"<((?:[\w.-]++:(?:encoded|post_id|post_date|post_date_gmt|status|post_type|post_password))"
    rb"|title|link|guid|pubDate|language)(?:\s[^<>]*?)?(?:/>|>"
    rb"((?:[^<]++|<(?!/?(?:[\w.-]++:|title|link|guid|pubDate|language|description|category|item|channel)))*+)</\1\s*+>)"
)
"""An element and what it holds: text, sections, and HTML that a plugin forgot to escape, but no
other element of an export."""


class Fields:
    """The first element of each name that has its end tag."""

    def __init__(self, markup: Markup, names: frozenset[str], excerpt: str = "excerpt") -> None:
        """`excerpt` is the prefix that the export has for WordPress's excerpt namespace."""
        self._markup = markup
        self._found: dict[str, re.Match[bytes]] = {}
        for field in _FIELD.finditer(markup.text):
            prefix, _, name = field[1].decode("ascii").rpartition(":")
            if name in names and not (name == "encoded" and prefix == excerpt):
                self._found.setdefault(name, field)
                if len(self._found) == len(names):
                    break

    def __contains__(self, name: str) -> bool:
        return name in self._found

    def is_section(self, name: str) -> bool:
        """The element holds one CDATA section and nothing else."""
        return name in self._found and (self._found[name][2] or b"").strip() == SECTION

    def __getitem__(self, name: str) -> str:
        """What the element holds, decoded, with `\\n` line ends and nothing around it (a pretty-printed
        export has a line break and tabs there); "" if there is no such element.
        """
        field = self._found.get(name)
        if field is None or not field[2]:
            return ""
        before, *between = field[2].split(SECTION)
        whole = unescape(text(before))
        if between:
            first = self._markup.text.count(SECTION, 0, field.start())
            for section, rest in zip(self._markup.sections[first:], between, strict=False):
                whole += text(section) + unescape(text(rest))
        return (whole.replace("\r\n", "\n").replace("\r", "\n") if "\r" in whole else whole).strip()

"""The marks at which an export is cut, as every WXR version writes them.

Each pattern reaches less than `window.SIGHT` bytes (or is used within limits), and none goes back
over what it has read, so that no input makes them slow.
"""

from __future__ import annotations

import re

BEGINNING = re.compile(
    rb"<(?:(?P<begin>\?xml\s|rss[\s>])"
    rb"|(?P<page>!doctype\s{1,99}+html[^<>\[]{0,999}+>)"
    rb"|(?P<declaration>!(?:doctype|entity)\b))",
    re.IGNORECASE,
)
"""Where an export begins. What stands before it is not read: a web page's own DOCTYPE does no harm there."""

MARK = re.compile(
    rb"<(?:(?P<item>item(?:[\s/][^<>]{0,999}+)?>)"
    rb"|/(?P<end>item|channel|rss)\s{0,99}+>"
    rb"|!(?P<section>\[CDATA\[)"
    rb"|!(?P<comment>--)"
    rb"|!(?P<declaration>(?:[Dd][Oo][Cc][Tt][Yy][Pp][Ee]|[Ee][Nn][Tt][Ii][Tt][Yy])\b)"
    rb"|(?P<root>rss(?:\s[^<>]{0,3999}+)?>)"
    rb"|\?(?P<prolog>xml\s))",
)
"""What means something outside CDATA sections. The name of the group says what it is."""

IRREGULAR = re.compile(rb"<(?:[!?]|/?(?:item|channel|rss)\b)")
"""What an item without its own tags and regular sections never holds if WordPress wrote it."""

REGULAR_SECTION = re.compile(
    rb"<([\w:.-]++)(?:\s[^<>]*+)?>\s*+<!\[CDATA\[([^\]]*+(?:\](?!\]>)[^\]]*+)*+)\]\]>\s*+</\1\s*+>"
)
"""An element that holds one CDATA section, without `]]>` in it, and nothing else."""

SECTION_END = b"]]>"

OPENED = re.compile(rb"<([^\s<>/!?]++)[^<>]*+>\s*+\Z")
"""The start tag that stands right before a section, at the end of the text up to there."""

_AFTER = re.compile(rb"\]\]>(?P<between>[^<]{0,999}+)<(?:(?P<more>!\[CDATA\[)|/(?P<closed>[^\s<>]{1,199}+))")
_CLOSERS = {b"title", b"category", b"item", b"channel", b"rss"}


def ends_section(data: bytes, at: int, element: bytes) -> bool:
    """Whether the `]]>` at this place ends the section in `element`, or is text that nobody escaped.

    It is the end if an end tag of the export follows. Not any end tag will do, because scripts in
    posts close with `//]]></script>`; nor only that of the element, because then one whose end tag
    is damaged would swallow the items behind it.
    """
    after = _AFTER.match(data, at)
    if after is None:
        return not data[at + len(SECTION_END) :].strip()
    closed = after["closed"]
    if closed is None:
        return False
    if after["between"].strip():
        return closed == element and SECTION_END not in after["between"]
    return closed == element or b":" in closed or closed in _CLOSERS


def ends_element(data: bytes, at: int, element: bytes) -> bool:
    """Whether the `]]>` at this place is directly followed by the end tag of `element`."""
    after = _AFTER.match(data, at)
    return after is not None and after["closed"] == element and not after["between"].strip()


def goes_on(data: bytes, at: int) -> int:
    """Where the text goes on if WordPress's way to write `]]>` in a section, `]]]]><![CDATA[>`,
    has its `]]>` at this place; 0 if not.
    """
    after = _AFTER.match(data, at)
    return after.end() if after and after["more"] and not after["between"].strip() else 0

"""CDATA sections, read the way they were meant.

WordPress writes `]]>` in a text as `]]]]><![CDATA[>`, but old versions and many plugins forget to, so
that for an XML parser the post ends there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum, auto

from jonabot.archives.wordpress.marks import EXPORT_ROOT
from jonabot.archives.wordpress.strays import closes
from jonabot.archives.wordpress.window import SIGHT, Window

_END = b"]]>"
_ROOT = b"<rss"
_AFTER = re.compile(rb"\]\]>(?P<between>[^<\]]{0,999}+)<(?:(?P<more>!\[CDATA\[)|/(?P<closed>[^\s<>]{1,199}+))")
_LAST = re.compile(rb"\]\]>\s*+\Z")
_CLOSERS = {b"title", b"category", b"item", b"channel", b"rss"}


def read_section(window: Window, element: bytes, keep: Callable[[bytes], None]) -> bool:
    """Read what the section that has begun in `element` holds, piece by piece, into `keep`.

    True if the element's end tag follows it, and nothing that anybody wrote is in between. It also ends
    where the export is cut short in it and another one goes on, which happens when files are put together.
    """
    while window.look():
        data = window.data
        end = data.find(_END, window.at)
        sure = end if end >= 0 else len(data) - (0 if window.has_end else len(_ROOT) - 1)
        root = data.find(_ROOT, window.at, sure)
        keep(window.take(sure if root < 0 else root))
        window.look()
        if root >= 0:
            if EXPORT_ROOT.match(window.data, window.at):
                return False
            keep(window.take(window.at + len(_ROOT)))
        elif end >= 0:
            mark, after = _read_mark(window.data, window.at, element)
            passed = window.take(after)
            if mark is _Mark.TEXT:
                keep(passed)
            elif mark is not _Mark.ESCAPE:
                return mark is _Mark.END_OF_ELEMENT
    return False


class _Mark(Enum):
    """What a `]]>` in the section of an element is."""

    TEXT = auto()
    """Text that nobody escaped."""
    ESCAPE = auto()
    """The middle of `]]]]><![CDATA[>`, which is how WordPress writes `]]>`."""
    END = auto()
    """The end of the section."""
    END_OF_ELEMENT = auto()
    """The end of the section and of the element that holds it."""


def _read_mark(data: bytes, at: int, element: bytes) -> tuple[_Mark, int]:
    """What the `]]>` at this place is, and where the text goes on after it.

    It is the end if an end tag of the export follows. Not any end tag will do, because scripts in
    posts close with `//]]></script>`; nor only that of the element, because then one whose end tag
    is damaged would swallow the items behind it.
    """
    end = at + len(_END)
    after = _AFTER.match(data, at)
    closed = after["closed"] if after else None
    if element and (after is None or closed == element) and closes(data, end, element):
        return _Mark.END_OF_ELEMENT, end
    is_blank = after is not None and not after["between"].strip()
    if after and after["more"]:
        return (_Mark.ESCAPE, after.end()) if is_blank else (_Mark.TEXT, end)
    is_end = closed is not None and (closed == element or (is_blank and (b":" in closed or closed in _CLOSERS)))
    is_end = is_end or _LAST.match(data, at) is not None or _is_last(data, end, element)
    return (_Mark.END if is_end else _Mark.TEXT), end


def _is_last(data: bytes, at: int, element: bytes) -> bool:
    """Whether the end tag of the element is in sight and comes before any other end of a section."""
    if not element:
        return False
    following = data.find(_END, at, at + SIGHT)
    return data.find(b"</%b>" % element, at, at + SIGHT if following < 0 else following) >= 0

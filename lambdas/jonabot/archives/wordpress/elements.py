"""Which elements of an item, or of a document's head, are kept, and which are only read over."""

from __future__ import annotations

import re
from typing import NamedTuple

from jonabot.archives.wordpress import footnotes
from jonabot.archives.wordpress.drafts import Draft
from jonabot.archives.wordpress.marks import OPENED
from jonabot.archives.wordpress.sections import read_section
from jonabot.archives.wordpress.strays import EXPORT_TAG, RSS, is_stray
from jonabot.archives.wordpress.window import Window

TAG_LIMIT = 2 << 10
"""In bytes: the longest start tag."""
BEFORE_LIMIT = 8 << 10
"""In bytes: how far before a section the start tag of its element may stand. Servers write errors there."""

_KEPT = frozenset(
    b"title link guid creator pubDate encoded post_id post_date post_date_gmt status post_type post_password"
    b" language".split()
)
"""Local names of the elements whose sections are kept. Those of the others (comments, addresses,
metadata of plugins) are not, but for a post's footnotes."""
_TAG = re.compile(rb"<(/?)(%b)(?:\s[^<>]*+)?>" % EXPORT_TAG)
_HOLDS_NOTHING = re.compile(rb"<(?:[^<>]*+/|[bh]r\b[^<>]*+)>\s*+\Z")


def read_element(window: Window, before: bytes, draft: Draft | None) -> None:
    """Read the section that has begun behind the text `before`, into the draft if it is kept."""
    element, is_kept, is_alone = _holder(before)
    local = element.rpartition(b":")[2]
    if draft is None:
        read_section(window, element, _forget)
    elif local == footnotes.KEY:
        key = bytearray()
        read_section(window, element, lambda piece: key.extend(piece[: TAG_LIMIT - len(key)]))
        draft.expects_footnotes = key == footnotes.FIELD
    elif local == footnotes.VALUE and draft.expects_footnotes:
        read_section(window, element, draft.add_to_section)
        draft.end_section(footnotes.FIELD)
    elif not is_kept:
        read_section(window, element, _forget)
    else:
        is_all = read_section(window, element, draft.add_to_section)
        draft.end_section(element if is_all and is_alone else b"")


class _Holder(NamedTuple):
    """The element that holds a section."""

    tag: bytes
    """Empty if it cannot be told."""
    is_kept: bool
    is_alone: bool = False
    """Nothing that anybody wrote stands before the section."""


def _holder(before: bytes) -> _Holder:
    start = max(0, before.rfind(b"<"))
    opened = None if _HOLDS_NOTHING.match(before, start) else OPENED.search(before, start)
    if opened and _is_of_export(opened[1]):
        return _Holder(opened[1], _is_kept(opened[1]), is_alone=True)
    *_, tag = (None, *_TAG.finditer(before))
    if tag and not tag[1] and not tag[0].endswith(b"/>"):
        return _Holder(tag[2], _is_kept(tag[2]), is_stray(before, tag.end()))
    return _Holder(opened[1], is_kept=False) if opened else _Holder(b"", is_kept=True)


def _is_of_export(tag: bytes) -> bool:
    return b":" in tag or tag in RSS


def _is_kept(tag: bytes) -> bool:
    return tag.rpartition(b":")[2] in _KEPT


def _forget(_: bytes) -> None:
    """What is in a section that nobody asks for."""

"""Which elements of an item, or of a document's head, are kept, and which are only read over."""

from __future__ import annotations

from jonabot.archives.wordpress import footnotes
from jonabot.archives.wordpress.drafts import Draft
from jonabot.archives.wordpress.marks import OPENED
from jonabot.archives.wordpress.sections import read_section
from jonabot.archives.wordpress.window import Window

TAG_LIMIT = 2 << 10
"""In bytes: the longest start tag."""

_KEPT = frozenset(
    b"title link guid pubDate encoded post_id post_date post_date_gmt status post_type post_password language".split()
)
"""Local names of the elements whose sections are kept. Those of the others (comments, addresses,
metadata of plugins) are not, but for a post's footnotes."""


def read_element(window: Window, before: bytes, draft: Draft | None) -> None:
    """Read the section that has begun behind the text `before`, into the draft if it is kept."""
    opened = OPENED.search(before, max(0, before.rfind(b"<")))
    element = opened[1] if opened else b""
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
    elif element and local not in _KEPT:
        read_section(window, element, _forget)
    else:
        is_all = read_section(window, element, draft.add_to_section)
        draft.end_section(element if is_all else b"")


def _forget(_: bytes) -> None:
    """What is in a section that nobody asks for."""

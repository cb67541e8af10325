"""Items that are as WordPress writes them, which nearly all are: read at once, at the speed of `re`."""

from __future__ import annotations

import re
from itertools import pairwise

from jonabot.archives.wordpress.footnotes import FIELD
from jonabot.archives.wordpress.parts import Markup
from jonabot.archives.wordpress.strays import EXPORT_TAG

_SECTION = re.compile(
    rb"<(?:(%b)|category(\s[^<>]*+))>\s*+"
    rb"<!\[CDATA\[((?>[^\]]*(?:\](?!\]>)[^\]]*)*))\]\]>"
    rb"\s*+</(?:\1|category)\s*+>" % EXPORT_TAG
)
"""An element that holds one CDATA section, without `]]>` in it, and nothing else: its tag (or the
attributes of a category) and the section.
"""
_IRREGULAR = re.compile(rb"<(?:[!?]|/?(?:item|channel|rss)\b)")
"""What an item without its own tags and such elements does not hold: other sections, comments, marks."""
_FOOTNOTES = b":meta_key><![CDATA[%b]]></" % FIELD
_NAMESPACE = b"wordpress.org/export/"
"""What stands in the start tag of an export, in every version: perhaps another one begins in the item."""


def regular_markup(start_tag: bytes, inside: bytes) -> Markup | None:
    """The markup of an item from what stands up to the next `</item>`, if that is its end beyond doubt."""
    pieces = _SECTION.split(inside)
    text = b"".join(pieces[::4])
    if _IRREGULAR.search(text) or _NAMESPACE in inside:
        return None
    categories = [b"<category%b/>" % attributes for attributes in pieces[2::4] if attributes]
    sections = dict(zip(pieces[-4::-4], pieces[-2::-4], strict=True))  # from the last: the first of a tag counts
    sections.pop(None, None)  # those of categories
    if _FOOTNOTES in inside:
        sections.update((FIELD, value) for key, value in pairwise(pieces[3::4]) if key == FIELD)
    return Markup(b"".join((start_tag, text, *categories)), sections)

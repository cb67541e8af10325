"""Footnotes: their words stay, the number in the text, which means nothing without the page around it, goes.

The block editor keeps the words apart from the post, in a custom field `footnotes`:
`[{"content": "As <em>Ann</em> said.", "id": "6f5b..."}]` (WordPress 6.3, 2023). The post itself has only
`<!-- wp:footnotes /-->` where they are shown.
"""

from __future__ import annotations

import re

import msgspec

from jonabot.archives.wordpress.decoding import text

FIELD = b"footnotes"
"""The custom field, and under what name a `Markup` holds it among its sections."""
KEY, VALUE = b"meta_key", b"meta_value"
"""The local names of the elements of a custom field."""
_SHOWN_HERE = re.compile(r"<!--\s*+wp:footnotes\b[^>]{0,999}-->")

_REFERENCE = re.compile(
    r"""(?P<raised><sup\b[^<>]*+>\s*+)?
    <a\b(?=[^<>]*?\bhref=["'][^"'<>#]*+\#(?P<target>[^"'<>]*+))(?P<attributes>[^<>]*+)>\s*+(?P<raises><sup\b[^<>]*+>)?
    (?P<shown>[\[(]?(?:\d{1,3}|[*\u2020\u2021\u21a9\u2191\ufe0e]{1,3})[\])]?)
    (?:</sup>)?\s*+</a>(?:\s*+</sup>)?""",
    re.VERBOSE,
)
"""A link within a page whose whole text is a number, an asterisk, or the arrow that leads back."""
_TARGET = re.compile(r"fn|ftn|edn|note|cite|ref|(?:n|en|f)[-_.:]?\d+\Z", re.IGNORECASE)
_ROLE = re.compile(r"\b(?:class|rel|role|type)=[\"'][^\"'<>]*?(?:fn|note|cite)", re.IGNORECASE)


class _Note(msgspec.Struct):
    content: str = ""


_decode = msgspec.json.Decoder(list[_Note]).decode


def with_notes(html: str, field: bytes) -> str:
    """A post with its notes where it shows them; `field` is the custom field, empty if it has none."""
    if not field or not _SHOWN_HERE.search(html):
        return html
    try:
        notes = "\n".join(f"<p>{note.content}</p>" for note in _decode(text(field)))
    except msgspec.MsgspecError:
        return html
    return _SHOWN_HERE.sub(lambda _: notes, html, count=1)


def without_references(html: str) -> str:
    """The HTML without its references to footnotes; the notes themselves stay."""
    return _REFERENCE.sub(_unless_prose, html) if "#" in html else html


def _unless_prose(link: re.Match[str]) -> str:
    """A bare number may be a word of the sentence, `in <a href="/map#route">3</a> days`, if nothing else
    tells that it is a reference.
    """
    is_bare = link["shown"].isdigit() and not link["raised"] and not link["raises"]
    if is_bare and not _TARGET.search(link["target"]) and not _ROLE.search(link["attributes"]):
        return link[0]
    return ""

"""What stands in an element beside its text and is nobody's writing.

A server that shows its errors (WP_DEBUG_DISPLAY) writes them wherever the export has got to, mostly
right behind a start tag; programs that save an export anew add comments and empty tags.
"""

from __future__ import annotations

import re

import msgspec

from jonabot.archives.wordpress.parts import Markup

RSS = (b"title", b"link", b"guid", b"pubDate", b"description", b"category", b"language")
"""The elements of an item, or of a document's head, that have no prefix."""
EXPORT_TAG = rb"[\w.-]++:[\w.-]++|" + b"|".join(RSS)
"""A pattern for the tags of an export, which HTML does not have."""

_LEVEL = rb"(?:(?:[A-Z][a-z]{1,11} )?[Ff]atal error|Parse error|Warning|Notice|Deprecated|Strict Standards)"
_PAGE = rb"<br ?/?>\s{0,9}<b>%b</b>:(?:[^<]|</?[abi]\b){0,1500}? on line <b>\d{1,9}</b><br ?/?>" % _LEVEL
_PLAIN = rb"%b: [^<\n]{1,1500}? on line \d{1,9}\r?\n" % _LEVEL
_XDEBUG = (
    rb"(?:<br ?/?>\s{0,9})?<font size=[\"']1[\"']><table class=[\"']xdebug-error "
    rb"(?:[^<]|</?(?:[abi]|br|font|span|t[dhr])\b){0,6000}?</table></font>"
)
_EMPTY = rb"<\w{1,10}\s?/>|<br>"
_COMMENT = rb"<!--[^<>]{0,199}-->"

_IS_STRAY = re.compile(rb"\s*+(?:(?:%b|%b|%b|%b)\s*+){0,99}" % (_PAGE, _PLAIN, _XDEBUG, _EMPTY)).fullmatch
_CLOSED = re.compile(
    rb"\s{0,999}+(?:(?:%b|%b|%b|%b)\s{0,99}+){0,3}</([^\s<>]{1,199}+)" % (_PAGE, _PLAIN, _EMPTY, _COMMENT)
).match
_MESSAGES = re.compile(rb"(<(?:%b)(?:\s[^<>]*+)?>)(?:\r?\n%b|%b\s?|%b\s?){1,99}" % (EXPORT_TAG, _PLAIN, _PAGE, _XDEBUG))
_SIGN = b" on line "


def is_stray(text: bytes, start: int) -> bool:
    """Whether what stands in `text` from `start` on is nothing but strays."""
    return _IS_STRAY(text, start) is not None


def closes(data: bytes, at: int, element: bytes) -> bool:
    """Whether the end tag of the element comes next, but for strays."""
    closed = _CLOSED(data, at)
    return closed is not None and closed[1] == element


def without_messages(markup: Markup) -> Markup:
    """The markup without the messages of PHP at the beginning of its elements; itself if there are none."""
    if markup.text.find(_SIGN) < 0:
        return markup
    text, found = _MESSAGES.subn(rb"\1", markup.text)
    return msgspec.structs.replace(markup, text=text) if found else markup

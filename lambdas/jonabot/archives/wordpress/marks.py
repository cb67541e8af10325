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

EXPORT_ROOT = re.compile(rb"<rss\s[^<>]{0,3999}wordpress\.org/export/")
"""The start tag of an export. No post has one: what is shown in a post is written `&lt;rss ...`."""

OPENED = re.compile(rb"<([^\s<>/!?]++)[^<>]*+>\s*+\Z")
"""The start tag that stands right before a section, at the end of the text up to there."""

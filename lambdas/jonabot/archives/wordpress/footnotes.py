"""References to footnotes: a number that means nothing without the page around it."""

from __future__ import annotations

import re

_REFERENCE = re.compile(
    r"""(?:<sup\b[^<>]*+>\s*+)?
    <a\b[^<>]*?\bhref=["'][^"'<>#]*+\#[^<>]*+>\s*+(?:<sup\b[^<>]*+>)?
    [\[(]?(?:\d{1,3}|[*\u2020\u2021\u21a9\u2191\ufe0e]{1,3})[\])]?
    (?:</sup>)?\s*+</a>(?:\s*+</sup>)?""",
    re.VERBOSE,
)
"""A link within a page whose whole text is a number, an asterisk, or the arrow that leads back."""


def without_references(html: str) -> str:
    """The HTML without its references to footnotes; the notes themselves stay."""
    return _REFERENCE.sub("", html) if "#" in html else html

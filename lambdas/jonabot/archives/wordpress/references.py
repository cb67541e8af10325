"""HTML's character references, decoded once."""

from __future__ import annotations

import re
from html import unescape as _unescape

_PAIR = re.compile(
    r"&#(?:[xX]([dD][89abAB][0-9a-fA-F]{2})|(5[56]\d{3}));&#(?:[xX]([dD][c-fC-F][0-9a-fA-F]{2})|(5[67]\d{3}));"
)
"""An emoji as two references to surrogates, as some databases and importers left it."""


def unescape(text: str) -> str:
    """The text that a browser shows; `&amp;lt;` becomes `&lt;` and no more."""
    if "&" not in text:
        return text
    return _unescape(_PAIR.sub(_join, text) if "&#" in text else text)


def _join(pair: re.Match[str]) -> str:
    high, high_decimal, low, low_decimal = pair.groups()
    codes = (int(high, 16) if high else int(high_decimal), int(low, 16) if low else int(low_decimal))
    return "".join(map(chr, codes)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")

"""Whether a file is a WordPress export, by its beginning."""

from __future__ import annotations

import re

from jonabot.archives.wordpress.decoding import as_utf8

_WORDPRESS = re.compile(rb"wordpress\.org/export/\d", re.IGNORECASE)
_MARKUP = re.compile(rb"<(?:\?xml|rss)\b", re.IGNORECASE)


def is_wordpress(head: bytes) -> bool:
    """Whether a file that begins so is a WordPress export, whatever was written before its XML."""
    head = b"".join(as_utf8([head]))
    start = _MARKUP.search(head)
    return start is not None and _WORDPRESS.search(head, start.start()) is not None

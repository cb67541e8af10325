"""How long a text is as it will be stored."""

from __future__ import annotations


def utf8_length(text: str) -> int:
    """In UTF-8 bytes; an ASCII text, which knows that it is one, is not encoded for it."""
    return len(text) if text.isascii() else len(text.encode())

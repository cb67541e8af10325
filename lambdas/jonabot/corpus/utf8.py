"""How long a text is as it will be stored."""

from __future__ import annotations

_LONGEST_CHARACTER = 4


def utf8_length(text: str) -> int:
    """In UTF-8 bytes; an ASCII text, which knows that it is one, is not encoded for it."""
    return len(text) if text.isascii() else len(text.encode())


def fits(text: str, budget: int) -> bool:
    """Whether it has at most `budget` UTF-8 bytes; its characters most often tell."""
    characters = len(text)
    return characters * _LONGEST_CHARACTER <= budget or (characters <= budget and utf8_length(text) <= budget)

"""Texts in the form in which they are compared: what looks the same to a reader is the same."""

from __future__ import annotations

from hashlib import blake2b
from unicodedata import normalize

_WHITE_SPACE = b" \t\n\r\v\f"
_SMALL_LETTERS = bytes(range(256)).lower()
_ALIKE = (("\u2018", "'"), ("\u2019", "'"), ("\u201c", '"'), ("\u201d", '"'), ("\u2028", "\n"), ("\u2029", "\n"))
"""Curly and straight quotes, and Unicode's line ends."""


def fold(text: str) -> str:
    """In small letters, with straight quotes and without compatibility forms.

    By lines: most are ASCII, also of long texts in which some are not, and fold fifty times as fast.
    """
    if text.isascii():
        return text.lower()
    return "\n".join(line.lower() if line.isascii() else _fold_line(line) for line in text.split("\n"))


def fingerprint(text: str) -> bytes:
    """Equal for texts that differ only in white space when they are folded."""
    if text.isascii():  # folded and without white space in one go
        compared = text.encode().translate(_SMALL_LETTERS, _WHITE_SPACE)
    else:
        compared = fold(text).encode().translate(None, _WHITE_SPACE)
    return blake2b(compared, digest_size=16).digest()


def _fold_line(line: str) -> str:
    line = normalize("NFKC", line)
    for one, other in _ALIKE:
        line = line.replace(one, other)
    return line.casefold()

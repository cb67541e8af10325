"""Repair mojibake: UTF-8 that some program once read in another encoding and saved again.

"donâ€™t" becomes "don’t" and, as an old Mac wrote it, "caf√©" becomes "café". It is rare (one text in a
few hundred), so a fast scan for UTF-8's byte patterns decides which lines ftfy gets to see; ftfy
decides whether they are broken. Nothing else about a text is changed.
"""

# ruff: noqa: RUF002 - the examples show what mojibake looks like

from __future__ import annotations

import re


def _characters(codec: str, first: int, last: int) -> str:
    """The characters, as a class of a regular expression, that these bytes become."""
    read = (bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in range(first, last + 1))
    return f"[{re.escape(''.join(read))}]"


def _utf8_read_as(codec: str, *ranges: tuple[int, int]) -> str:
    """UTF-8 sequences of two, three and four bytes, by the range of their first byte."""
    rest = _characters(codec, 0x80, 0xBF)
    return "|".join(
        f"{_characters(codec, *first_bytes)}{rest}{{{length}}}" for length, first_bytes in enumerate(ranges, 1)
    )


_SUSPICIOUS = re.compile(
    "|".join(
        (
            _utf8_read_as("cp1252", (0xC2, 0xDF), (0xE0, 0xEF), (0xF0, 0xF4)),
            # On a Mac, other first bytes are quotes and dashes, which real texts put before accents.
            _utf8_read_as("mac_roman", (0xC2, 0xC3), (0xE2, 0xE2), (0xF0, 0xF0)),
            "Ã ",  # à, whose second byte is a no-break space that became a space
        )
    )
)
_CONTROL = re.compile(r"[\x00-\x08\n-\x1f\x7f-\x9f]")


def repair_mojibake(text: str) -> str:
    """The text with broken lines repaired; most often the very same text."""
    if text.isascii() or not _SUSPICIOUS.search(text):
        return text
    return "\n".join(_repair_line(line) if _SUSPICIOUS.search(line) else line for line in text.split("\n"))


def _repair_line(line: str) -> str:
    from ftfy import TextFixerConfig, fix_encoding  # noqa: PLC0415 - 100 ms that most runs need not spend

    repaired = fix_encoding(line, TextFixerConfig(explain=False))
    return line if _CONTROL.search(repaired) else repaired

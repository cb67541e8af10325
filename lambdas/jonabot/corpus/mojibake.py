"""Repair mojibake: UTF-8 that some program once read in another encoding and saved again.

"donâ€™t" becomes "don’t" and, as an old Mac wrote it, "caf√©" becomes "café". It is rare (one text in a
few hundred), so a fast scan for UTF-8's byte patterns decides which lines ftfy gets to see; ftfy
decides whether they are broken. Nothing else about a text is changed.
"""

# ruff: noqa: RUF002 - the examples show what mojibake looks like

from __future__ import annotations

import re


def _characters(codec: str, first: int, last: int) -> str:
    """The characters that these bytes become, for a class of a regular expression."""
    return re.escape("".join(bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in range(first, last + 1)))


_FIRST_BYTES = (  # of UTF-8 sequences, by how many bytes follow
    ("cp1252", 1, (0xC2, 0xDF)),
    ("cp1252", 2, (0xE0, 0xEF)),
    ("cp1252", 3, (0xF0, 0xF4)),
    # On a Mac, other first bytes are quotes and dashes, which real texts put before accents.
    ("mac_roman", 1, (0xC2, 0xC3)),
    ("mac_roman", 2, (0xE2, 0xE2)),
    ("mac_roman", 3, (0xF0, 0xF0)),
)
_SUSPICIOUS = re.compile(
    # All first characters in one class, and only then which of them it was: a class is found fast.
    f"[{''.join(_characters(codec, *first) for codec, _, first in _FIRST_BYTES)}](?:"
    + "|".join(
        f"(?<=[{_characters(codec, *first)}])[{_characters(codec, 0x80, 0xBF)}]{{{more}}}"
        for codec, more, first in _FIRST_BYTES
    )
    + "|(?<=Ã) )"  # à, whose second byte is a no-break space that became a space
)
_NOT_ASCII = re.compile(r"[^\x00-\x7f](?:.*[^\x00-\x7f])?")  # from the first such character to the last
_MARGIN = 40
"""Characters; ftfy looks at one word beside a broken one."""
_CONTROL = re.compile(r"[\x00-\x08\n-\x1f\x7f-\x9f]")


def repair_mojibake(text: str) -> str:
    """The text with broken lines repaired; most often the very same text."""
    if text.isascii() or not _has_neighbours(text):
        return text
    lines = text.split("\n")
    repaired = [_repair_line(line) if not line.isascii() and _SUSPICIOUS.search(line) else line for line in lines]
    return text if repaired == lines else "\n".join(repaired)


def _has_neighbours(text: str) -> bool:
    """Whether two characters that are not ASCII may stand side by side, as in every broken one but "Ã " for "à"."""
    return text.encode("ascii", "replace").find(b"??") >= 0 or "Ã" in text


def _repair_line(line: str) -> str:
    """By ftfy, which sees the part that is not ASCII, with a margin: it would leave the rest as it is, after
    a long look.
    """
    from ftfy import TextFixerConfig, fix_encoding  # noqa: PLC0415 - 100 ms that most runs need not spend

    first, last = next(_NOT_ASCII.finditer(line)).span()
    start, end = max(0, first - _MARGIN), last + _MARGIN
    repaired = fix_encoding(line[start:end], TextFixerConfig(explain=False))
    return line if _CONTROL.search(repaired) else line[:start] + repaired + line[end:]

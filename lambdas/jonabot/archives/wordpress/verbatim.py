"""White space in `<code>`: kept as it is where a run of text around it is set in paragraphs."""

from __future__ import annotations

import re

_SPACES = re.compile(r"\n[ \t]*|[ \t]{2,}|\t")
_KEPT = {"\n": "\x04", " ": "\x05", "\t": "\x06"}
"""Stand for white space that must not be evened. Clean text has no control characters."""
_KEEP = str.maketrans(_KEPT)
_RESTORE = str.maketrans({kept: space for space, kept in _KEPT.items()})
_AROUND_LINE_END = re.compile(f" ?{_KEPT[chr(10)]} ?")


def keep_spaces(code: str) -> str:
    """Program text with marks for its line ends, its tabs and its runs of spaces."""
    return _SPACES.sub(lambda spaces: spaces[0].translate(_KEEP), code)


def restore_spaces(paragraph: str) -> str:
    """A paragraph with white space in the place of the marks, but none at its ends."""
    paragraph = _AROUND_LINE_END.sub(_KEPT["\n"], paragraph).translate(_RESTORE)
    return paragraph.strip("\n").rstrip()

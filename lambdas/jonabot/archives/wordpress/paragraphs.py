"""The paragraphs in a run of text that no block element interrupts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jonabot.archives.wordpress.addresses import mend

LINE_BREAK = "\x01"
"""Stands for `<br>`. Clean text has no control characters."""

_LINE_BREAK_AND_END = re.compile(rf"{LINE_BREAK}[ \t]*\n?")
_BLANK_LINES = re.compile(r"\n[ \t\xa0]*\n\s*")


def paragraphs(run: str, *, keeps_lines: bool) -> Iterator[str]:
    """The paragraphs, with single spaces between words. Blank lines part them: in WordPress's classic
    editor nothing else does. `keeps_lines`: a line end is a line break, as there; else it is a space.
    """
    if "\n" in run and not keeps_lines:
        run = _BLANK_LINES.sub(LINE_BREAK * 2, run).replace("\n", " ")
    if LINE_BREAK in run:
        run = _LINE_BREAK_AND_END.sub("\n", run)
    if "\n" not in run:
        yield from filter(None, [mend(" ".join(run.split()))])
        return
    lines = "\n".join([" ".join(line.split()) for line in run.split("\n")])
    for paragraph in lines.split("\n\n"):
        if paragraph := mend(paragraph.strip("\n")):
            yield paragraph

"""The paragraphs in a run of text that no block element interrupts."""

from __future__ import annotations

import re

from jonabot.archives.wordpress.addresses import mend

LINE_BREAK = "\x01"
"""Stands for `<br>`. Clean text has no control characters."""

_LINE_BREAK_AND_END = re.compile(rf"{LINE_BREAK}[ \t]*\n?")
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")
_ODD_SPACES = {
    "\xa0": " ",
    "\u202f": " ",
    "\u2028": "\n",
    "\u2029": "\n\n",
    "\xad": "",
    "\u200b": "",
    "\u2060": "",
    "\ufeff": "",
}
"""Spaces that only keep words together or lines apart, and what has no width at all."""


def plain_spaces(text: str) -> str:
    """HTML with ordinary spaces and line ends in the place of those that only arrange a page."""
    return plain_characters(text).replace("&nbsp;", " ")


def plain_characters(text: str) -> str:
    """The same for text whose references are decoded."""
    if not text.isascii():
        for odd, plain in _ODD_SPACES.items():
            if odd in text:
                text = text.replace(odd, plain)
    return text


def paragraphs(run: str, *, keeps_lines: bool) -> list[str]:
    """The paragraphs, with single spaces between words. Blank lines part them: in WordPress's classic
    editor nothing else does. `keeps_lines`: a line end is a line break, as there; else it is a space.
    """
    if "\n" in run and not keeps_lines:
        run = _BLANK_LINES.sub(LINE_BREAK * 2, run).replace("\n", " ")
    if LINE_BREAK in run:
        run = _LINE_BREAK_AND_END.sub("\n", run)
    if "  " in run or "\t" in run or "\r" in run or "\f" in run or "\xa0" in run:
        run = _even(run)
    found = []
    for part in run.split("\n\n"):
        paragraph = part.strip()
        if "\n" in paragraph:
            found += [mend(one.strip()) for one in _even(paragraph).split("\n\n")]
        else:
            found.append(mend(paragraph))
    return [paragraph for paragraph in found if paragraph]


def _even(text: str) -> str:
    """The text with single spaces between words and none at the ends of lines."""
    return "\n".join([" ".join(line.split()) for line in text.split("\n")])

"""Addresses in prose are cut: a model that reads them learns to write links that lead nowhere.

The words around them stay, and so does the text of a link. A line that is nothing but an address is
how WordPress embeds a video or a tweet, and one that is nothing but a file name is what an editor
leaves under a picture: both go altogether.
"""

from __future__ import annotations

import re

_UNSPACED = "\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef"
"""Scripts that are written without spaces: prose goes on right behind an address."""
_PART = rf"[^\s<>\"“”(){_UNSPACED}]"
_ADDRESS = re.compile(
    rf"(?<![a-zA-Z0-9])(?:(?:https?|ftp)://|www\.)(?:{_PART}|\({_PART}*\))*(?<![.,;:!?'\u2019\[\]{{}}…])", re.IGNORECASE
)
"""A bracket belongs to it if its partner does, as in Wikipedia's."""
_CUT = "\x02"
"""Stands where an address was until the line around it is mended. Clean text has no control characters."""
_BRACKETED = re.compile(rf" ?[(\[{{<«“\"] ?{_CUT}(?: {_CUT})* ?[)\]}}>»”\"]")
_MARKDOWN = re.compile(rf"!?\[([^\[\]{_CUT}]*)\]\({_CUT}\)")
"""A link or a picture in Markdown, which some plugins turn into HTML only when a post is shown."""
_AT_THE_END = re.compile(rf"(?: ?(?:->|=>|[→»|–—-]))? ?{_CUT}$")  # noqa: RUF001 - dashes are meant
_BEFORE_A_POINT = re.compile(rf" ?{_CUT}(?= ?[.,;:!?)\]…])")
_AMONG_WORDS = re.compile(rf" ?{_CUT} ?")
_WORD = re.compile(r"\w")
_LONGEST_FILE_NAME = 110
_FILE_NAME = re.compile(
    r"[\w.()%+-]{1,100}\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?|svg|pdf|mp[34]|mov|m4[av]|avi|wav|docx?|zip)"
    r"|(?:IMG|DSC[NF]?|PICT|SAM|P\d{3})_?-?\d{3,8}",
    re.IGNORECASE,
)


def mark_addresses(text: str) -> str:
    """Prose with a mark for each address in it."""
    return _ADDRESS.sub(_CUT, text) if "://" in text or "www." in text else text


def mend(paragraph: str) -> str:
    """A paragraph without marks, the brackets and arrows around them, and lines that hold nothing else."""
    if _CUT not in paragraph:
        return "" if len(paragraph) < _LONGEST_FILE_NAME and _FILE_NAME.fullmatch(paragraph) else paragraph
    return "\n".join(filter(None, map(_mend_line, paragraph.split("\n"))))


def _mend_line(line: str) -> str:
    if _CUT not in line:
        return line
    line = _MARKDOWN.sub(r"\1", line)
    for pattern, replacement in ((_BRACKETED, ""), (_AT_THE_END, ""), (_BEFORE_A_POINT, ""), (_AMONG_WORDS, " ")):
        line = pattern.sub(replacement, line)
    return line.strip() if _WORD.search(line) else ""

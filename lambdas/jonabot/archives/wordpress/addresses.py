"""Addresses in prose are cut: a model that reads them learns to write links that lead nowhere.

The words around them stay, and so does the text of a link. A line that is nothing but an address is
how WordPress embeds a video or a tweet, and one that is nothing but a file name is what an editor
leaves under a picture: both go altogether.
"""

from __future__ import annotations

import re

_UNSPACED = "\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef"
"""Scripts that are written without spaces: prose goes on right behind an address."""
_ENDED = "\x03"
"""Stands where a tag followed an address. Clean text has no control characters."""
_MARKS = '"“”„«»‘’‚—–|`'  # noqa: RUF001 - dashes and quotes are meant
"""Prose goes on behind these as well: an address has them in an encoded form, if at all."""
_PART = rf"(?:[^\s<>(){_MARKS}…;{_UNSPACED}{_ENDED}]|…(?=[/?#])|;(?=[\w.-]{{1,30}}=)|(?<=&amp);)"
"""Three points stand in an address that was shortened, a semicolon in what it asks for: `?a=1;b=2`."""
_ADDRESS = re.compile(
    rf"(?<![a-zA-Z0-9])(?:(?:https?|ftp)://|www\.)(?:{_PART}|\({_PART}*\))*(?<![.,;:!?'\[\]{{}}…])", re.IGNORECASE
)
"""A bracket belongs to it if its partner does, as in Wikipedia's."""
_REST = r"[^\s<>\"':]++"
_TAGS = r"(?=(?:<(?!/?wbr)[^<>]*>)+[^\s<])"
_TAGGED = (
    ("://", re.compile(rf"://(?!www\.<){_REST}(?::\d{{1,5}}{_REST})?{_TAGS}")),
    ("www.", re.compile(rf"(?<![\w.:/-])www\.{_REST}{_TAGS}")),
)
"""Addresses with a tag between them and the next word. Not those of which each part is tagged, as in what
is copied from Mastodon: `<i>https://www.</i>tea.example/<i>leaf</i>`.
"""
_CUT = "\x02"
"""Stands where an address was until the line around it is mended."""
_CUTS = f"{_CUT}(?: {_CUT})*"
_BRACKETED = re.compile(
    rf" ?(?:\( ?{_CUTS} ?\)|\[ ?{_CUTS} ?\]|\{{ ?{_CUTS} ?\}}|< ?{_CUTS} ?>|« ?{_CUTS} ?»|“ ?{_CUTS} ?”"
    rf"|[\"'“”„‘’‚»›`]{_CUTS}[\"'“”‘’«‹`])"  # noqa: RUF001 - quotes are meant
)
_NESTED = 2
"""Brackets in brackets: `(“http://tea.example”)`."""
_MARKDOWN = re.compile(rf"!?\[([^\[\]{_CUT}]*)\]\({_CUT}\)")
"""A link or a picture in Markdown, which some plugins turn into HTML only when a post is shown."""
_AT_THE_END = re.compile(rf"(?: ?(?:->|=>|[→»|–—-]))? ?{_CUT}$")  # noqa: RUF001 - dashes are meant
_BEFORE_A_POINT = re.compile(rf" ?{_CUT}(?= ?[.,;:!?)\]…]|[—–])")  # noqa: RUF001 - dashes are meant
_AMONG_WORDS = re.compile(rf" ?{_CUT} ?")
_WORD = re.compile(r"\w")
_LONGEST_FILE_NAME = 110
_FILE_NAME = re.compile(
    r"[\w.()%+-]{1,100}\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?|svg|pdf|mp[34]|mov|m4[av]|avi|wav|docx?|zip)"
    r"|(?:IMG|DSC[NF]?|PICT|SAM|P\d{3})_?-?\d{3,8}",
    re.IGNORECASE,
)


def end_addresses(html: str) -> str:
    """HTML with a mark between each address and the tag right behind it, for when its tags are gone."""
    for beginning, tagged in _TAGGED:
        if beginning in html:
            html = tagged.sub(rf"\g<0>{_ENDED}", html)
    return html


def mark_addresses(text: str) -> str:
    """Prose with a mark for each address in it, and without those of `end_addresses`."""
    return as_it_is(_ADDRESS.sub(_CUT, text)) if "://" in text or "www." in text else text


def as_it_is(text: str) -> str:
    """Text with its addresses, but without the marks of `end_addresses`."""
    return text.replace(_ENDED, "")


def mend(paragraph: str) -> str:
    """A paragraph without marks, the brackets and arrows around them, and lines that hold nothing else."""
    if _CUT not in paragraph:
        return "" if len(paragraph) < _LONGEST_FILE_NAME and _FILE_NAME.fullmatch(paragraph) else paragraph
    return "\n".join(filter(None, map(_mend_line, paragraph.split("\n"))))


def _mend_line(line: str) -> str:
    if _CUT not in line:
        return line
    line = _MARKDOWN.sub(r"\1", line)
    for _ in range(_NESTED):
        line = _BRACKETED.sub(_CUT, line)
    for pattern, replacement in ((_AT_THE_END, ""), (_BEFORE_A_POINT, ""), (_AMONG_WORDS, " ")):
        line = pattern.sub(replacement, line)
    return line.strip() if _WORD.search(line) else ""

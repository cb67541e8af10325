"""A tweet's text as its author typed it: unescaped, tidy, without the names that X puts before a reply."""

from __future__ import annotations

import html
import re
import unicodedata

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_NAME = r"@[A-Za-z0-9_]{1,20}"
_GLUED = r"(?=[^\x00-\u036f\u1e00-\u1eff\u2000-\u203b])"
"""A word of a script without spaces, or an emoji; an apostrophe or a dash goes on with the name: `@name\u2019s`."""
_ADDRESSEES = re.compile(rf"\s*(?:{_NAME}(?:[:,]?\s+|$|{_GLUED}))+")
_MENTION_OR_TAG = re.compile(rf"{_NAME}|#\w+")
_WORDLESS = re.compile(rf"(?:{_NAME}|#\w+|\W)*")
_MENTION = re.compile(_NAME)
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_END = re.compile("\r\n?|\u2028|\u2029")
_BLANK_LINES = re.compile(r"\n{3,}")
_HEAVY = re.compile("[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
_WORD = re.compile("[^\\W_]|\\S\ufe0f")
"""A letter, a digit, or what is shown as an emoji because a selector says so."""
_PICTOGRAPHS = frozenset(("So", "Cn"))


def unescape(text: str) -> str:
    """Entities resolved once: X writes `&amp; &lt; &gt;`, old clients wrote more of them."""
    return _ENTITY.sub(_resolve, text)


def tidy(text: str) -> str:
    """Plain text as a `Document` holds it: no control characters, no more than one blank line."""
    if text.isprintable():  # one line, as most tweets are
        return text.strip()
    lines = _LINE_END.sub("\n", text).split("\n")
    if not all(map(str.isprintable, lines)):
        lines = [_UNPRINTABLE.sub("", line) for line in lines]
    tidied = "\n".join(map(str.rstrip, lines)).strip()
    return _BLANK_LINES.sub("\n\n", tidied) if "\n\n\n" in tidied else tidied


def without_addressees(text: str) -> str:
    """A reply without the names it starts with, which X puts there."""
    match = _ADDRESSEES.match(text)
    return text[match.end() :] if match else text


def is_only_mentions(text: str) -> bool:
    """Nothing but names, perhaps with hashtags: `#ff @a @b @c`."""
    if "@" not in text or not _WORDLESS.fullmatch(text):
        return False
    return bool(_MENTION.search(text)) and not has_substance(_MENTION_OR_TAG.sub("", text))


def weight(text: str) -> int:
    """Characters as X counts them: those of scripts that say a word with one or two count twice."""
    return len(text) if text.isascii() else len(text) + len(_HEAVY.findall(text))


def has_substance(text: str) -> bool:
    """Whether there is a letter, a digit or a pictograph; punctuation alone says nothing.

    A character that this Python does not know counts as the pictograph that it is to a newer one: what is kept
    must not depend on the machine.
    """
    return bool(_WORD.search(text)) or any(unicodedata.category(character) in _PICTOGRAPHS for character in text)


def _resolve(entity: re.Match[str]) -> str:
    return html.unescape(entity[0])

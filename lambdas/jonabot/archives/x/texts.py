"""The author's own words out of a tweet's text: unescaped, without markup, addressees and quotations."""

from __future__ import annotations

import html
import re
import unicodedata

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_NAME = r"@[A-Za-z0-9_]{1,20}"
_ADDRESSEES = re.compile(rf"\s*(?:{_NAME}(?:[:,]?\s+|$|(?=[^\x00-\x7f])))+")
_MENTION_OR_TAG = re.compile(rf"{_NAME}|#\w+")
_MENTION = re.compile(_NAME)
_REPEATED = re.compile(rf"(?<![A-Za-z0-9_@#])(?:RT|MT|QT)\s{{0,2}}[:\uff1a]?\s{{0,2}}[\"\u201c]?\s{{0,2}}{_NAME}")
_QUOTED = re.compile(rf"[\"\u201c]{_NAME}\s?:[^\"\u201d]*(?:[\"\u201d]|$)")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BLANK_LINES = re.compile(r"\n{3,}")
_WORD = re.compile(r"[^\W_]")


def unescape(text: str) -> str:
    """Entities resolved once: X writes `&amp; &lt; &gt;`, old clients wrote more of them."""
    return _ENTITY.sub(_resolve, text) if "&" in text else text


def tidy(text: str) -> str:
    """Plain text as a `Document` holds it: no control characters, no more than one blank line."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _UNPRINTABLE.search(text):
        text = _UNPRINTABLE.sub("", text)
    if "\n" in text:
        text = _BLANK_LINES.sub("\n\n", "\n".join(line.rstrip() for line in text.split("\n")))
    return text.strip()


def without_addressees(text: str) -> str:
    """A reply without the names it starts with, which X puts there."""
    match = _ADDRESSEES.match(text) if "@" in text else None
    return text[match.end() :] if match else text


def is_retweet(text: str) -> bool:
    """Somebody else's tweet, whole: `RT @name: ...`. X's own flag is always false."""
    match = _REPEATED.search(text) if "T" in text and "@" in text else None
    return match is not None and not _WORD.search(text, 0, match.start())


def without_quotations(text: str) -> str:
    """A comment without the tweet it comments on: `so true RT @name: ...`, `"@name: ..." so true`.

    This is how clients quoted before X had quotes (2015); what follows is another person's.
    """
    if "@" not in text:
        return text
    match = _REPEATED.search(text) if "T" in text else None
    own = text[: match.start()] if match else text
    return _QUOTED.sub("", own) if '"' in own or "\u201c" in own else own


def is_only_mentions(text: str) -> bool:
    """Nothing but names, perhaps with hashtags: `#ff @a @b @c`."""
    return "@" in text and bool(_MENTION.search(text)) and not has_substance(_MENTION_OR_TAG.sub("", text))


def has_substance(text: str) -> bool:
    """Whether there is a letter, a digit or a pictograph; punctuation alone says nothing."""
    return bool(_WORD.search(text)) or any(unicodedata.category(character) == "So" for character in text)


def _resolve(entity: re.Match[str]) -> str:
    return html.unescape(entity[0])

"""What a tweet repeats of another's, before X had quotes of its own (2015): `RT @name: ...`,
`so true RT @name: ...`, `"@name: ..." so true`. X's own flag for retweets is always false.

What begins like a retweet is one. Further on in a text `RT @name` alone may be a request or thanks: "please RT
@name, they need it". There a retweet has a colon behind the name, a quote before it, or a bar or a script without
spaces before the mark. Where a quotation ends is sometimes doubtful; then nothing behind its beginning is taken
for the author's.
"""

from __future__ import annotations

import re

LONGEST_QUOTATION = 1000
"""In characters: what is quoted is a tweet, with the names that it answers."""

_NAME = r"@[A-Za-z0-9_]{1,20}"
_COLON = r"\s{0,2}[:\uff1a]"
_NAME_ENDS = r"(?![A-Za-z0-9_]|\.[A-Za-z])"
"""`rt@example.org` is an address."""
_LATIN = r"A-Za-z0-9_@\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff"
_MARK = rf"(?<![{_LATIN}])#?(?:(?i:RT|MT|QT)|\u267a|\u267b\ufe0f?)(?:\s{{0,2}}[:\uff1a])?\s{{0,2}}"
_PLAIN_MARK = rf"(?<![{_LATIN}])#?(?:[Rr][Tt]|MT|QT|\u267a|\u267b\ufe0f?)(?:\s{{0,2}}[:\uff1a])?\s{{0,2}}"
"""One that needs no colon; `Mt` and `qt` are words."""
_QUOTES = "\"'\u00ab\u00bb\u2018\u201c\u201d\u201e\u300c\u300e"
_OPENING = (
    '(?P<opening>(?<!\\S)["\u00ab\u2018\u201c\u201e\u300c]\\s|["\u00ab\u201c\u201e\u300c\u300e]'
    "|(?<!\\S)['\u00bb\u2018]|(?<![!-~\u2026])\u201d)"
)
"""Those that also close a quotation, or are apostrophes, only where no word ends."""
_QUOTATION = rf"{_OPENING}(?:{_NAME}{_COLON}(?![{_QUOTES}\u2019\u300d\u300f](?:\s|$))|{_MARK}{_NAME}(?:{_COLON}|\s))"
_AT_START = rf"\A(?:{_NAME}|[^\w@{_QUOTES}])*{_PLAIN_MARK}(?:[{_QUOTES}]\s{{0,2}})?{_NAME}{_NAME_ENDS}"
_MARKED = rf"[(\[]?{_MARK}(?:{_NAME}{_COLON}|[{_QUOTES}]\s{{0,2}}{_NAME}(?=\s|{_COLON}))"
_SET_APART = (
    rf"(?<=[|\u3000-\u9fff\uac00-\ud7af\uff01\uff09\uff1f\uff66-\uff9f])\s{{0,2}}{_PLAIN_MARK}{_NAME}{_NAME_ENDS}"
)
_REPEATED = re.compile(f"{_QUOTATION}|{_AT_START}|{_MARKED}|{_SET_APART}")
_LONG_RETWEET = re.compile(rf"\W{{0,4}}{_MARK}[{_QUOTES}]?{_NAME}{_COLON}")
_HINT = re.compile(
    "@(?:"
    + "|".join(
        f"(?<={before}{spaces}@)"
        for spaces in ("", r"\s", r"\s\s")
        for before in (f"[:\uff1a\u267a\u267b\ufe0f{_QUOTES}]", "[RrMmQq][Tt]")
    )
    + ")"
)
"""What every expression above needs before a name, found fast."""


def own_words(text: str) -> str:
    """A tweet without what it repeats of another's."""
    return _without_others(text) if _HINT.search(text) else text


def is_long_retweet(text: str) -> bool:
    """Whether a long post is another's. It came when X had quotes: nothing inside it is taken for one."""
    return _LONG_RETWEET.match(text) is not None


def _without_others(text: str) -> str:
    own = ""
    at = 0
    repeated = _REPEATED.search(text)
    while repeated:
        own = _joined(own, text[at : repeated.start()])
        opening = repeated["opening"]
        end = _end(text, repeated.end(), opening[0]) if opening else None
        if end is None:
            return own
        at, tokens = end
        repeated = _REPEATED.search(text, at)
        if _is_doubtful(text, at, repeated.start() if repeated else len(text), tokens):
            return own
    return _joined(own, text[at:])


def _end(text: str, at: int, opening: str) -> tuple[int, re.Pattern[str]] | None:
    """Where a quotation ends, and by which quotes; None where it is left open, as by a cut at 140 characters."""
    for tokens in _TOKENS[opening]:
        depth = 1
        for token in tokens.finditer(text, at, at + LONGEST_QUOTATION):
            depth += 1 if token["opens"] else -1
            if not depth:
                return token.end(), tokens
    return None


def _is_doubtful(text: str, at: int, end: int, tokens: re.Pattern[str]) -> bool:
    """Whether what follows a quotation closes more quotes than it opens: the quotation may go on to there."""
    depth = 0
    for token in tokens.finditer(text, at, end):
        if token["opens"]:
            depth += 1
        elif depth:
            depth -= 1
        elif not text[token.start() - 1].isdigit():  # 6" is a length
            return True
    return False


def _joined(before: str, after: str) -> str:
    return before + (after.lstrip(" ") if before[-1:].isspace() else after)


def _pair(opens: str, closes: str) -> re.Pattern[str]:
    return re.compile(f"(?P<opens>{opens})|{closes}")


def _alike(quotes: str) -> str:
    """Quotes that open and close: one opens between a space and a word."""
    return rf"(?<=[\s(\[{{:\u00ab\u2013\u2014\u2018\u201c\u201e-])[{quotes}](?=[^\s.,;:!?)\]}}\u2026])"


_ANY = '"\u00ab\u00bb\u201c\u201d\u201e'
_MIXED = _pair(_alike(_ANY), f"(?<![0-9])[{_ANY}]")
"""A last resort: people close with whatever quote is at hand."""
_APOSTROPHES = r"(?![A-Za-z0-9\u00c0-\u024f])"
_TOKENS = {
    '"': (_pair(_alike('"'), '"'), _MIXED),
    "\u201d": (_pair(_alike("\u201d"), "\u201d"), _MIXED),
    "\u201c": (_pair("\u201c", "\u201d"), _MIXED),
    "\u201e": (_pair("\u201e", "[\u201c\u201d]"), _MIXED),
    "\u00ab": (_pair("\u00ab", "\u00bb"), _MIXED),
    "\u00bb": (_pair("\u00bb", "\u00ab"), _MIXED),
    "\u300c": (_pair("\u300c", "\u300d"),),
    "\u300e": (_pair("\u300e", "\u300f"),),
    "\u2018": (_pair("\u2018", f"\u2019{_APOSTROPHES}"),),
    "'": (_pair(r"(?<!\S)'(?=\S)", f"'{_APOSTROPHES}"),),
}
"""By the quote that opens a quotation, those that open and close others inside it, one way after the other."""

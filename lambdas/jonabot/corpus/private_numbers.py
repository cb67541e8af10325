"""Find telephone numbers, payment card numbers and IP addresses.

A number is private only if nothing speaks against it: a card has an issuer's prefix, its length and
a right check digit; an IP address is one; a telephone number is written as people write them. Dates,
years, prices, scores and version numbers stay.

The exact rules are slow, so each looks only at the places that a fast scan points out. Numbers are
looked at one after another, so that none that is harmless hides one that is not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from jonabot.corpus.card_numbers import card_end
from jonabot.corpus.ip_addresses import replace_ip_addresses
from jonabot.corpus.telephone_numbers import is_announced, is_named_otherwise, telephone_end

_SPACES = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
_HYPHENS = "\u2010\u2011\u2012\u2013"
_PLAIN = str.maketrans(_SPACES + _HYPHENS, " " * len(_SPACES) + "-" * len(_HYPHENS))
_THEIR_BYTES = bytes(set((_SPACES + _HYPHENS).encode()))
_SKETCH = bytes.maketrans(b"123456789" + _THEIR_BYTES, b"0" * 9 + b"\x80" * len(_THEIR_BYTES))
_SEVEN_DIGITS = re.compile(rb"0(?:[ ().\-/\x80]{0,9}0){6,}")
"""The shortest telephone number in such a sketch; a pattern that begins with a literal is fast."""
_WORDS_BEFORE = 40  # characters: "call me at", "(+"
_AFTER = 12  # characters: an extension
_LONGEST_MARK = 3  # characters: "(+ "
_BEGINNING = re.compile(r"[+(]|(?<!\d)\d", re.ASCII)
_LONGEST_BOOK_NUMBER = 17
_LONGEST_DATE = 10  # characters: 24.12.2014
_SEPARATE = frozenset(" €$£_")
"""None of these leads from one private number to the next."""


def replace_numbers(text: str, replacement: Callable[[str, str], str]) -> str:
    """The text with each private number replaced by `replacement(kind, number)`; `kind` is "phone",
    "card" or "ip".
    """
    text = replace_ip_addresses(text, replacement)
    encoded = text.encode()
    sketch = encoded.translate(_SKETCH)
    if not _SEVEN_DIGITS.search(sketch):
        return text
    pieces = []
    done = 0
    for start, end in _seven_digits(encoded, sketch):
        for kind, first, last in _private_numbers(text, start, end, done):
            pieces += [text[done:first], replacement(kind, text[first:last])]
            done = last
    return "".join([*pieces, text[done:]]) if pieces else text


def _seven_digits(encoded: bytes, sketch: bytes) -> Iterator[tuple[int, int]]:
    """Where seven digits or more stand together, in characters."""
    counted = characters = 0
    for place in _SEVEN_DIGITS.finditer(sketch):
        start, end = place.span()
        first = characters + len(encoded[counted:start].decode())
        characters = first + len(encoded[start:end].decode())
        yield first, characters
        counted = end


def _private_numbers(text: str, start: int, end: int, done: int) -> Iterator[tuple[str, int, int]]:
    """Kind, start and end of each among the digits from `start` to `end`; the last before them ended at `done`."""
    left = max(0, start - _WORDS_BEFORE)
    window = text[left : end + _AFTER]
    if not window.isascii():
        window = window.translate(_PLAIN)
    start, end = start - left, end - left
    before = window[:start]
    announced = is_announced(before)
    position = max(done - left, start - _LONGEST_MARK, len(before.rstrip(" (+")))
    is_marked = window[start] == "0" or before[position:].strip()
    if end - start <= _LONGEST_DATE and not (announced or is_marked):
        return
    if is_named_otherwise(before):
        position = start + _LONGEST_BOOK_NUMBER
    while beginning := _BEGINNING.search(window, position, end):
        at = beginning.start()
        between = window[done - left : at] if 0 < done >= left + at - 1 else " "
        kind, last = _private_number(window, at, announced=announced and at <= start, between=between)
        position = at + 1
        if last > at:
            yield kind, left + at, left + last
            position = last
            done = left + last


def _private_number(text: str, start: int, *, announced: bool, between: str) -> tuple[str, int]:
    """Kind and end of the one that begins at `start`, or `start` if none does.

    `between` stands between it and the last one; two that a slash joins are of one kind.
    """
    follows = between not in _SEPARATE
    end = card_end(text, start, follows=follows)
    if end > start:
        return "card", end
    return "phone", telephone_end(text, start, announced=announced or between == "/", follows=follows)

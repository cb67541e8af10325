"""Find payment card numbers: an issuer's prefix, a length that it uses, and a right check digit."""

from __future__ import annotations

import re

_FREE = re.compile(r"(?<![\w€$£/])(?<!\d[.,:=-])", re.ASCII)
_QUERY = re.compile(r"[?&][\w.%-]{1,30}=\Z", re.ASCII)
"""The name of a parameter in an address of the web, where long numbers are names of things."""
_RUN = re.compile(r"[2-6](?:[ .-]?\d){12,18}", re.ASCII)
_GROUP = re.compile(r"\d+", re.ASCII)
_ENDS = re.compile(r"(?!\w|[.,]\d)", re.ASCII)
_ISSUERS = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})"  # Visa
    r"|(?:5[1-5]\d\d|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720))\d{12}"  # Mastercard
    r"|3[47]\d{13}"  # American Express
    r"|3(?:0[0-5]|[689]\d)\d{11}"  # Diners Club
    r"|(?:6011|64[4-9]\d|65\d\d|62\d\d|35\d\d)\d{12,15}"  # Discover, UnionPay, JCB
    r"|(?:50|5[6-9]|6[0-9])\d{10,17}",  # Maestro
    re.ASCII,
)
_USUAL = 16
_SHORTEST = 13
_SMALLEST_GROUP = 3
_LONGEST_QUERY = 32


def card_end(text: str, start: int, *, follows: bool) -> int:
    """Where the card number ends that begins at `start`; `start` itself if none does.

    More digits may come after it: an expiry date, a security code. `follows`: a private number stands
    directly before it.
    """
    run = _RUN.match(text, start)
    if (
        not run
        or not (follows or _FREE.match(text, start))
        or _QUERY.search(text[max(0, start - _LONGEST_QUERY) : start])
    ):
        return start
    candidates = []
    digits, size = "", _SMALLEST_GROUP
    for group in _GROUP.finditer(text, start, run.end()):
        if size < _SMALLEST_GROUP:
            break  # only the last group may be as small
        size = len(group[0])
        digits += group[0]
        if len(digits) >= _SHORTEST:
            candidates.append((abs(len(digits) - _USUAL), group.end(), digits))
    for _, end, digits in sorted(candidates):
        if _is_card(digits) and _ENDS.match(text, end) and _has_one_style(text[start:end]):
            return end
    return start


def _has_one_style(number: str) -> bool:
    """Points only if nothing else: 4111.5 1200.25 are measures."""
    return "." not in number or not (" " in number or "-" in number)


def _is_card(digits: str) -> bool:
    """Whether an issuer gives such numbers and the check digit is right (Luhn)."""
    if not _ISSUERS.fullmatch(digits):
        return False
    doubled = [int(digit) * 2 for digit in digits[-2::-2]]
    return (sum(map(int, digits[-1::-2])) + sum(twice // 10 + twice % 10 for twice in doubled)) % 10 == 0

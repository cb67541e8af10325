"""Find telephone numbers, payment card numbers and IP addresses.

A number is private only if nothing speaks against it: a card has an issuer's prefix, its length and
a right check digit; an IP address is one; a telephone number is written as people write them. Dates,
years, prices, scores and version numbers stay.

The exact patterns are slow, so each looks only at the places that a fast scan points out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from ipaddress import ip_address

from jonabot.corpus.nearby import replace_nearby

Replacement = Callable[[str, str], str]

_ALL_DIGITS_ZERO = bytes.maketrans(b"123456789", b"000000000")  # a pattern that begins with a literal is fast
_SEVEN_DIGITS = re.compile(rb"0(?:[ ().\-/]{0,3}0){6,}")  # the shortest telephone number
_WORDS_BEFORE = 40  # characters: "call me at", "(+"
_LONGEST_ADDRESS = 40

_BEFORE = r"(?<![\w.,:/=\#$€£-])"
_AFTER = r"(?![\w€$£%]|[.,:/-]\d)"
_TELEPHONE = r"""
    \+[1-9]\d{0,2}(?:[ .()/-]{0,3}\d){6,13}                  # +49 (0)30 1234567
  | 00[1-9]\d(?:[ .()/-]{0,3}\d){7,13}                       # 0049 30 1234567
  | (?:1[ .-])?(?:\(\d{3}\)[ ]?|\d{3}[.-])\d{3}[ .-]\d{4}    # (555) 123-4567, 555-123-4567
  | [2-9]\d{2}[ ][2-9]\d{2}[ ]\d{4}                          # 555 223 4567
  | \(?0\d{1,4}\)?(?:[ ./-]{1,3}\d{2,8}){1,4}                # 020 7946 0018, 06 12 34 56 78, 03-1234-5678
  | 0[1-9]\d{8,9}                                            # 01711234567
  | 1[3-9]\d(?:[ -]?\d{4}){2}                                # 13812345678
"""
_CALL = r"""
    \b(?:tel|phone|telephone|fax|mobile|cell|telefon|tél|handy|whatsapp|call|text|ring)\b
    (?:[ ](?:me|us|at|on|no|number|is))*[.:]{0,2}[ ]?
"""
_CARD_OR_TELEPHONE = re.compile(
    rf"""
    (?P<card> {_BEFORE} [2-6](?:[ -]?\d){{12,18}} (?!\w|[.,-]\d) )
  | (?P<phone> {_BEFORE} (?:{_TELEPHONE}) {_AFTER} )
  | (?P<call> (?i:{_CALL}) ) (?P<local> [\d(+][\d ().\-/]{{5,18}}\d ) {_AFTER}
    """,
    re.VERBOSE | re.ASCII,
)
_TWO_DOTS = re.compile(r"\.[0-9]{1,3}\.[0-9]")
_IPV4 = re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)", re.ASCII)
_TWO_COLONS = re.compile(r":[0-9A-Fa-f]{0,4}:")
_IPV6 = re.compile(r"(?<![\w:.])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![\w:])", re.ASCII)
_DATE = re.compile(r"\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\b|\b(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}\b", re.ASCII)
_DATE_OR_TIMES = re.compile(r"\d{1,2}[./-]\d{1,2} ?[./-]", re.ASCII)
_ISSUERS = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})"  # Visa
    r"|(?:5[1-5]\d\d|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720))\d{12}"  # Mastercard
    r"|3[47]\d{13}"  # American Express
    r"|3(?:0[0-5]|[689]\d)\d{11}"  # Diners Club
    r"|(?:6011|64[4-9]\d|65\d\d|62\d\d|35\d\d)\d{12,15}"  # Discover, UnionPay, JCB
    r"|(?:50|5[6-9]|6[0-9])\d{10,17}",  # Maestro
    re.ASCII,
)


def replace_numbers(text: str, replacement: Replacement) -> str:
    """The text with each private number replaced by `replacement(kind, number)`; `kind` is "phone",
    "card" or "ip".
    """
    for places, address in ((_TWO_DOTS, _IPV4), (_TWO_COLONS, _IPV6)):
        if spans := [place.span() for place in places.finditer(text)]:
            text = replace_nearby(text, spans, address, lambda match: _replace_ip(match, replacement), _LONGEST_ADDRESS)
    if not _SEVEN_DIGITS.search(text.encode().translate(_ALL_DIGITS_ZERO)):
        return text
    return replace_nearby(
        text, _seven_digits(text), _CARD_OR_TELEPHONE, lambda match: _replace_number(match, replacement), _WORDS_BEFORE
    )


def _seven_digits(text: str) -> Iterator[tuple[int, int]]:
    """Where seven digits or more stand together, in characters."""
    encoded = text.encode()
    counted = characters = 0
    for place in _SEVEN_DIGITS.finditer(encoded.translate(_ALL_DIGITS_ZERO)):
        start, end = place.span()
        characters += len(encoded[counted:start].decode())
        yield characters, characters + end - start
        characters += end - start
        counted = end


def _replace_number(match: re.Match[str], replacement: Replacement) -> str:
    if match["card"]:
        return replacement("card", match[0]) if _is_card(match[0]) else match[0]
    if match["phone"]:
        return replacement("phone", match[0]) if _is_telephone(match[0]) else match[0]
    number = match["local"]
    return match["call"] + (replacement("phone", number) if _is_local_telephone(number) else number)


def _replace_ip(match: re.Match[str], replacement: Replacement) -> str:
    return replacement("ip", match[0]) if _is_ip(match[0]) else match[0]


def _is_ip(number: str) -> bool:
    """Whether it is an address of some machine; 127.0.0.1 and :: are everyone's."""
    if not any(character.isdigit() for character in number):
        return False  # C++ writes fade::add
    try:
        address = ip_address(number)
    except ValueError:
        return False
    return not (address.is_loopback or address.is_unspecified)


def _is_card(number: str) -> bool:
    """Whether an issuer gives such numbers and the check digit is right (Luhn)."""
    digits = _digits(number)
    if not _ISSUERS.fullmatch(digits):
        return False
    doubled = [int(digit) * 2 for digit in digits[-2::-2]]
    return (sum(map(int, digits[-1::-2])) + sum(twice // 10 + twice % 10 for twice in doubled)) % 10 == 0


def _is_telephone(number: str) -> bool:
    digits = _digits(number)
    return 8 <= len(digits) <= 15 and "00000" not in digits and not _DATE.search(number)  # noqa: PLR2004 - E.164


def _is_local_telephone(number: str) -> bool:
    """After "call" or "phone" even a short number is a telephone's, unless it is a date or a time."""
    digits = _digits(number)
    if len(digits) >= 9:  # noqa: PLR2004 - longer than any date
        return _is_telephone(number)
    return len(digits) >= 7 and not _DATE_OR_TIMES.match(number)  # noqa: PLR2004


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)

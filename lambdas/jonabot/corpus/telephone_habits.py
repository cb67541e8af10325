"""How people write telephone numbers, and what they write that only looks like one.

A number is judged by its outline: that of "0171 / 12 34-56" is "4 / 2 2-2", the sizes of its groups
and what joins them. Sizes beyond nine are letters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_MOST = 15
"""Digits of a number with its country's (E.164)."""
_COMPLETE = {"1": 11, "7": 11, "45": 10, "47": 10} | dict.fromkeys(("31", "32", "33", "34", "41", "46", "48", "61"), 11)
"""Digits of a number with its country's, after which no more follow: in other countries twelve."""
_COMPLETE_ELSEWHERE = 12
_COMPLETE_NATIONAL = 11
_COMPLETE_LOCAL = 10

_GROUP = re.compile(r"\d+", re.ASCII)
_SIZES = "0123456789abcdefghijklmnopqrstuvwxyz"
_SIZE_AND_JOIN = re.compile(r"([0-9a-z])([^0-9a-z]+)")

_INNER_ZERO = re.compile(r"[ .-]?\(0\)")
_ZEROS = re.compile(r"\A\(?00 ?([1-9])")
_AREAS = (
    (re.compile(r"\(0\)[ ]?"), "0"),  # (0)171 123
    (re.compile(r"\(0[ ]?(\d+)\)"), r"0\1 "),  # (030) 123, (0 30) 123
    (re.compile(r"0[ ]?\((\d+)\)"), r"0\1 "),  # 0(532) 123
    (re.compile(r"0[ ](?=\d{2,4}[ ]?/|\d{3} \d{3} \d\d \d\d\Z)"), "0"),  # 0 30 / 123, 0 532 123 45 67
)
_NATIONAL = re.compile(
    r"""
    [abc]                                                                         # 01711234567
  | 2 \W{1,3} [3-8] (?: (?P<two>[ .-]) [2-8] (?: (?P=two) [2-8] )* )? (?:-[1-4])?  # 02 123 45 67
  | [3-6] \W{1,3} [2-8] (?: (?P<more>[ .-]) [2-8] (?: (?P=more) [2-8] )* )? (?:-[1-4])?  # 020 7946 0018
  | 2 (?P<all>[ -]) [1-3] (?P=all) [34] (?P=all) [34]                             # 06 1 234 5678
    """,
    re.VERBOSE,
)
_SHORT = re.compile(r"3\W{1,3}5|4(?: | ?/ ?)4")  # 089 12345, 0171 2345; but 0317-8471 is a magazine
_LOCAL = re.compile(r"(?!.*1\W.*1)(?!1\.|.*\.1)[1-9a-f](?:\W{1,3}[1-9a-f])*(?<!\W1)")
"""Of single digits only one, and not as in 8.1.14219.341."""
_OVER_NATIONAL = re.compile(r"\W[5-8](?:\W{0,2} )|3[ .-]2[ .-]2 ")
_OVER_INTERNATIONAL = re.compile(r"\W[6-9](?:\W{0,2} )|3[ .-]2[ .-]2 ")
_OVER_LOCAL = re.compile(r"(?:\A|\W)[7-9] |\A[34]\W4 |\A3\W3\W3 |3\W2\W2 ")
"""Where a number is over, but more digits follow after a space: 0171 1234567 365."""

_DECIMAL = re.compile(r"\d{1,3}\.\d{1,7}", re.ASCII)  # +52.520008
_THOUSANDS = re.compile(r"\d{1,3}([ .])\d{3}(?:\1\d{3}){0,1}", re.ASCII)
_SMALL_THOUSANDS = re.compile(r"\d(?: \d{3})+|\d{1,2}(?:\.\d{3})+", re.ASCII)
_HARMLESS = re.compile(
    r"""
    .* \b \d{1,2} [./-] \d{1,2} [./-] (?:19|20)\d\d \b .*                  # 24.12.2014
  | .* \b (?:19|20)\d\d [./-] \d{1,2} [./-] \d{1,2} \b .*                  # 2014-12-24
  | .* \b (?:0?[1-9]|1[0-2]) [./] (?:19|20)\d\d \b .*                      # 12/2014
  | \d{1,2} ([./-]) \d{1,2} \1 \d\d (?!\d|\1\d) .*                         # 24.12.14 15
  | (?:19|20)\d\d (?:0[1-9]|1[0-2]) (?:[0-2]\d|3[01])                      # 20141224
  | (?:[01]?\d|2[0-4]) \. [0-5]\d [ ]?[-/ ][ ]? (?:[01]?\d|2[0-4]) \. [0-5]\d .*     # 10.30-11.30
  | (?:[01]\d|2[0-4]) [0-5][05] (?:[ ]?[-/ ][ ]? (?:[01]\d|2[0-4]) [0-5][05])+       # 0900-1700
  | (?:1\d|20)\d\d (?:[ ]?[-/ ][ ]? (?:1\d|20)\d\d)+                       # 1914-1918
    """,
    re.VERBOSE | re.ASCII,
)
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)


def is_international(number: str) -> bool:
    """Whether this, which begins with a plus or two zeros, is a telephone number: +49 (0)30 1234567."""
    number = _ZEROS.sub(r"+\1", _INNER_ZERO.sub("", number, count=1), count=1)
    country, *rest = groups = _GROUP.findall(number)
    digits = "".join(groups)
    if not 8 <= len(digits) <= _MOST or _is_harmless(number, rest or [country]):  # noqa: PLR2004
        return False
    plain = number.lstrip("+ ")
    if _DECIMAL.fullmatch(plain) or _THOUSANDS.fullmatch(plain):
        return False
    complete = next((_COMPLETE[digits[:size]] for size in (1, 2) if digits[:size] in _COMPLETE), _COMPLETE_ELSEWHERE)
    outline = _outline(number)
    return outline.count("1") <= 2 and not _goes_on(outline, _OVER_INTERNATIONAL, complete)  # noqa: PLR2004


def is_national(number: str) -> bool:
    """Whether this, which begins with one zero, is a telephone number: (030) 1234567, 0532 123 45 67."""
    for area, plain in _AREAS:
        number = area.sub(plain, number, count=1)
    number = number.replace("  ", " ")
    groups = _GROUP.findall(number)
    digits = "".join(groups)
    if not 8 <= len(digits) <= 13 or digits[1] == "0" or _is_harmless(number, groups[1:] or groups):  # noqa: PLR2004
        return False
    outline = _outline(number)
    if len(digits) == 8:  # noqa: PLR2004
        return bool(_SHORT.fullmatch(outline))
    if not _NATIONAL.fullmatch(outline):
        return False
    if outline == "c" and digits[:3] not in {"015", "016", "017"}:  # German mobile telephones
        return False
    if number.count(".") == 1 and len(groups[0]) < 4:  # noqa: PLR2004 - 013.404954 is a place
        return False
    return not _goes_on(outline, _OVER_NATIONAL, _COMPLETE_NATIONAL)


def is_local(number: str) -> bool:
    """Whether this is a telephone number if a word before it says so: 555-1234."""
    groups = _GROUP.findall(number)
    if not 7 <= sum(map(len, groups)) <= _MOST or _is_harmless(number, groups):  # noqa: PLR2004
        return False
    outline = _outline(number.lstrip("("))
    if not _LOCAL.fullmatch(outline) or _SMALL_THOUSANDS.fullmatch(number):
        return False
    return not _goes_on(outline, _OVER_LOCAL, _COMPLETE_LOCAL)


def is_round_or_years(groups: Sequence[str]) -> bool:
    """Whether all end with a zero, or all are years: 250 500 1000, 2011 2012."""
    return len(groups) > 1 and (all(group.endswith("0") for group in groups) or all(map(_YEAR.fullmatch, groups)))


def _outline(number: str) -> str:
    return _GROUP.sub(lambda group: _SIZES[len(group[0])], number.lstrip("+ "))


def _goes_on(outline: str, over: re.Pattern[str], complete: int) -> bool:
    """Whether digits follow after a space where the number is over."""
    if over.search(outline):
        return True
    digits = 0
    for size, join in _SIZE_AND_JOIN.findall(outline):
        digits += _SIZES.index(size)
        if digits >= complete and " " in join:
            return True
    return False


def _is_harmless(number: str, groups: Sequence[str]) -> bool:
    """Whether these are rather dates, times, years, or round."""
    return "00000" in "".join(groups) or is_round_or_years(groups) or bool(_HARMLESS.fullmatch(number))

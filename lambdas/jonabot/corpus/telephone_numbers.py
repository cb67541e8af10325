"""Find where a telephone number ends.

A number counts if it carries a mark of its own: a plus, a leading zero, brackets, hyphens in the
places of a country's habit. One without any ("612 345 678") counts only after a word that announces
it, because as many such numbers count people or pages.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from jonabot.corpus.telephone_habits import is_international, is_local, is_national, is_round_or_years

_JOIN = r"\)?(?:[ .-]?\(?|[ ][/-][ ]?(?!0)|[/-][ ](?!0)|/(?!0))"
"""What stands between two digits of one number; a zero after a slash begins another."""
_INTERNATIONAL = re.compile(
    rf"(?:\((?:\+|00)[1-9]\d{{0,2}}\)|(?:\+|(?<!\d[ ])\+[ ]|00[ ]?)[1-9])(?:{_JOIN}\d){{5,17}}", re.ASCII
)
_NATIONAL = re.compile(rf"\(?0(?:{_JOIN}\d){{7,17}}", re.ASCII)
_LOCAL = re.compile(rf"\(?\d(?:{_JOIN}\d){{6,17}}", re.ASCII)
_SHAPES = re.compile(
    r"""
    (?:  (?:1[ .-]?)? \(\d{3}\) [ .-]? \d{3} [ .-]? \d{4}               # (555) 123-4567
      |  (?:1[ .-])? \d{3} (?: - \d{3} [ -] | \. \d{3} \. ) \d{4}       # 555-123-4567
      |  (?:1[ ])? [2-9]\d{2} [ ] [2-9]\d{2} [ -] \d{4}                 # 555 223 4567
    ) (?: ,? [ ]? (?:x|ext\.?) [ ]? \d{1,5} )?
  | 8 [ -]? \(\d{3}\) [ -]? \d{3} [ -]? \d\d [ -]? \d\d                 # 8 (912) 345-67-89
  | 8 ([ -]) \d{3} \1 \d{3} [ -] \d\d [ -] \d\d                         # 8-912-345-67-89
  | \(\d{2,3}\) [ ]? \d{3} [ -] \d\d [ -] \d\d                          # (912) 345-67-89
  | \(\d\d\) [ ]? \d{4,5} [ -] \d{4}                                    # (11) 98765-4321
  | 1[3-9]\d (?: [ -]? \d{4} ){2}                                       # 13812345678
    """,
    re.VERBOSE | re.ASCII,
)
_PAIRS = re.compile(r"0[1-9]([ ./-])\d\d(?:\1\d\d){3,10}(?!\d)", re.ASCII)
_PAIRS_BEFORE = re.compile(r"(?:\A|\D)(\d\d[ ./-])?(\d\d?)[ ./-]\Z", re.ASCII)
_FIVE_PAIRS = 14

_FREE = re.compile(r"(?<![\w#=€$£/-])(?<!\d[.,:])|(?<= /)", re.ASCII)
_FREE_PLUS = re.compile(r"(?<![\w#€$£+])", re.ASCII)
_ENDS = re.compile(r"(?![\w€$£%]|[.,:]\d|-[1-9])", re.ASCII)
_GROUP = re.compile(r"\d+", re.ASCII)

_WORDS = (
    "telephone", "telefon", "telefono", "teléfono", "telefoon", "telefone", "telefax", "téléphone", "tél", "tel",
    "telef", "tlf", "phone", "ph", "fax", "mobile", "mobil", "mobiltelefon", "móvil", "movil", "cell", "cellphone",
    "cellulare", "cel", "celular", "handy", "gsm", "sms", "text", "whatsapp", "wa.me", "signal", "call", "dial", "ring",
    "hotline", "rufnummer", "durchwahl", "portable", "anrufen", "телефон", "тел", "моб",
)  # fmt: skip
_NUMBER = ("nummer", "number", "num", "nr", "no", "nº")
_EASTERN = ("電話", "电话", "手机", "携帯", "番号", "号码", "は", "是")
_BETWEEN = ("me", "us", "him", "her", "at", "on", "no", "number", "is", "now", "under", "unter", "auf", "an", "mich",
            "uns", "moi", "au", "al")  # fmt: skip
_ANNOUNCES = re.compile(
    rf"(?:\b(?:{'|'.join(map(re.escape, _WORDS))})(?:[ -]?(?:{'|'.join(_NUMBER)}))?(?!\w)"
    r"|(?:電話|电话|手机|携帯)(?:番号|号码)?[は是]?)"
    rf"(?:\.? (?:\(\w{{1,12}}\)|(?:{'|'.join(_BETWEEN)})\b))* ?[.:=#/-]{{0,3}} ?[(+]{{0,2}}\Z",
    re.IGNORECASE,
)
_NAMES = ("isbn", "issn", "ismn", "ean", "gtin", "upc", "doi", "pzn", "asin")
_NAMES_ANOTHER = re.compile(rf"\b(?:{'|'.join(_NAMES)})(?:[ -]?1[03])? ?[:#]? ?\Z", re.IGNORECASE)
_MARKS = " .:=#/-(+"
_LAST_WORDS = (*_WORDS, *_NUMBER, *_EASTERN, *(f" {word}" for word in _BETWEEN), ")")
"""How a text must end that announces a number, as a quick look tells."""


def is_announced(before: str) -> bool:
    """Whether these words say that a telephone number follows: "call me at "."""
    return before.rstrip(_MARKS).lower().endswith(_LAST_WORDS) and bool(_ANNOUNCES.search(before))


def is_named_otherwise(before: str) -> bool:
    """Whether these words say that some other number follows: "ISBN "."""
    return before.rstrip(_MARKS).lower().endswith((*_NAMES, "10", "13")) and bool(_NAMES_ANOTHER.search(before))


def telephone_end(text: str, start: int, *, announced: bool, follows: bool) -> int:
    """Where the telephone number ends that begins at `start`; `start` itself if none does.

    `follows`: a private number stands directly before it.
    """
    first = text[start]
    free = announced or follows or (_FREE_PLUS if first == "+" else _FREE).match(text, start)
    if not free:
        return start
    end = start
    if first in "+(" or text.startswith("00", start):
        end = _longest(text, start, _INTERNATIONAL, is_international)
    if end == start and first in "0(":
        end = _pairs_end(text, start, follows=follows)
        end = end if end > start else _longest(text, start, _NATIONAL, is_national)
    if end == start:
        end = _shape_end(text, start)
    if end == start and announced:
        end = _longest(text, start, _LOCAL, is_local)
    return end


def _longest(text: str, start: int, pattern: re.Pattern[str], is_number: Callable[[str], bool]) -> int:
    """Where the longest row of whole groups ends that is a number."""
    row = pattern.match(text, start)
    if not row:
        return start
    ends = [group.end() for group in _GROUP.finditer(text, start, row.end())]
    for end in reversed(ends):
        number = text[start:end]
        if _ENDS.match(text, end) and number.count("(") == number.count(")") and is_number(number):
            return end
    return start


def _pairs_end(text: str, start: int, *, follows: bool) -> int:
    """Where five pairs end that are a French number; lists of pairs are longer, or rise: 05 12 23 34 45 49."""
    row = _PAIRS.match(text, start)
    if not row:
        return start
    end = start + _FIVE_PAIRS
    pairs = [int(pair) for pair in row[0].split(row[1])]
    before = None if follows else _PAIRS_BEFORE.search(text[max(0, start - 7) : start])
    if before:
        pairs.insert(0, int(before[2]))
    rises = all(low < high for low, high in pairwise(pairs))
    by_one_step = len({high - low for low, high in pairwise(pairs[:5])}) == 1
    if (before and before[1]) or len(pairs) not in {5, 6, 10} or by_one_step or (rises and (before or row.end() > end)):
        return start
    return end if _ENDS.match(text, end) else start


def _shape_end(text: str, start: int) -> int:
    shape = _SHAPES.match(text, start)
    if not shape or not _ENDS.match(text, shape.end()):
        return start
    groups = [group for group in _GROUP.findall(shape[0]) if len(group) > 1]
    return start if is_round_or_years(groups[-2:]) or is_round_or_years(groups) else shape.end()

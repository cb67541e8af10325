"""Where a run of characters without white space may be cut, by the script it is written in.

What a reader sees as one character stays whole: a letter with its marks, a stack of consonants, an emoji made of
several, a flag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import category

_UNSPACED = (
    "\u0e00-\u109f\u1780-\u17ff\u1950-\u19ff\u1a20-\u1aaf\u1b00-\u1b7f\u2e80-\u312f\u3190-\u9fff\ua980-\uaadf"
    "\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
)
"""Thai, Lao, Tibetan, Burmese; Khmer; Tai; Balinese; Chinese and Japanese; Javanese, Cham."""
_DIVISIBLE = (
    "\u1100-\u11ff\u20d0-\u20ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\u3130-\u318f\ua000-\ua4cf\uac00-\ud7ff"
    "\ufe00-\ufe0f\U0001f000-\U0001faff"
)
"""Hangul and Yi, which write spaces, and emoji: a run of them is cut only where it is too long."""

INDIVISIBLE = re.compile(rf"[^\s{_UNSPACED}{_DIVISIBLE}]+")
"""Within such a run no cut makes sense: in most scripts, a word."""
_UNSPACED_CHARACTER = re.compile(f"[{_UNSPACED}]")
_DIVISIBLE_CHARACTER = re.compile(f"[{_UNSPACED}{_DIVISIBLE}]")

_MARKS = frozenset({"Mn", "Mc", "Me"})
_GOES_WITH_THE_LAST = re.compile(
    "[\u0e33\u0eb3\u1160-\u11ff\u200c\u200d\ud7b0-\ud7ff\uff9e\uff9f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
)
"""Thai and Lao AM, the inner letters of a Hangul syllable, half-width voiced marks, what joins and colours emoji."""
_GOES_WITH_THE_NEXT = re.compile("[\u0e40-\u0e44\u0ec0-\u0ec4\u1039\u1100-\u115f\u17d2\u1a60\u1b44\u200d\ua9c0\uaaf6]")
"""Thai and Lao vowels written before their consonant, what puts the next consonant below, what joins emoji."""
_FLAG_LETTERS = "".join(map(chr, range(0x1F1E6, 0x1F200)))
"""Two of them are a flag."""


def last_cut(text: str, start: int, end: int) -> int:
    """The last place in the run text[start:end] beside a character of a script without spaces, or `start`."""
    return next((cut for cut in _places(_UNSPACED_CHARACTER, text, start, end) if _is_whole(text, start, cut)), start)


def cut_at_need(text: str, start: int, end: int) -> int:
    """The last place between two Hangul syllables or emoji as well; where all is one endless character, within it.

    Raises:
        ValueError: the run is one word.

    """
    places = list(_places(_DIVISIBLE_CHARACTER, text, start, end))
    if not places:
        raise ValueError("a word is longer than the budget")
    return next((cut for cut in places if _is_whole(text, start, cut)), places[0])


def _places(beside: re.Pattern[str], text: str, start: int, end: int) -> Iterator[int]:
    """From the last to the first, before and after each character of a kind."""
    return (cut for cut in range(end, start, -1) if beside.match(text, cut - 1) or beside.match(text, cut))


def _is_whole(text: str, start: int, cut: int) -> bool:
    """Whether what stands on either side of a cut is two characters to a reader."""
    return not (
        category(text[cut]) in _MARKS
        or _GOES_WITH_THE_LAST.match(text, cut)
        or _GOES_WITH_THE_NEXT.match(text, cut - 1)
        or (text[cut] in _FLAG_LETTERS and _is_within_a_flag(text[start:cut]))
    )


def _is_within_a_flag(before: str) -> bool:
    return (len(before) - len(before.rstrip(_FLAG_LETTERS))) % 2 == 1

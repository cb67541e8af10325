"""Cut a long text into chunks that fit a record, where a reader would pause.

Within each window that fits, the cut is made before the last heading, else after the last
paragraph, line or sentence, else between two words; never inside a word. Scripts that write no
spaces (Chinese, Japanese, Thai ...) may be cut after any character when a sentence is too long, and
so may a run of emoji or of Hangul that no chunk can hold.
Chunks do not overlap: an overlap is duplicated text, and models memorise what they see twice.
"""

# ruff: noqa: RUF001 - the punctuation of other scripts looks like ours

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from jonabot.corpus.scripts import INDIVISIBLE, cut_at_need, last_cut
from jonabot.corpus.shapes import has_long_word, shape
from jonabot.corpus.utf8 import fits

_BLANK_LINE = re.compile(r"\n\n+")
_LINE_END = re.compile(r"(?<=[^\n])\n(?=[^\n])")
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[^\sa-z])|[。！？｡]+[”’」』）]*")
_CLAUSE_END = re.compile(r"[,;:，、；：]+(?=\s|[^\x00-\x7f])")
_HEADING_CHARACTERS = 80
_NO_HEADING_ENDS_IN = tuple(".!?…,;:\"'”’»)]。！？、，")


def chunks(text: str, budget: int) -> Iterator[str]:
    """The text in pieces of at most `budget` UTF-8 bytes (so at most as many characters).

    Together they hold every word of the text, in order; only white space at the cuts is gone.

    Raises:
        ValueError: one word is longer than the budget (see `without_long_words`).

    """
    if fits(text, budget) and (chunk := text.strip()):  # as nearly always
        yield chunk
        return
    start = 0
    while start < len(text):
        end = _reach(text, start, budget)
        if end < len(text):
            end = _best_cut(text, start, end)
        if chunk := text[start:end].strip():
            yield chunk
        start = end


def without_long_words(text: str, budget: int) -> tuple[str, int]:
    """The text without words of more than `budget` UTF-8 bytes, and how many they were.

    Nobody writes such words: they are pasted data (base64, hashes) that cannot be cut with sense.
    """
    if fits(text, budget) or not has_long_word(shape(text), budget + 1):
        return text, 0
    kept = INDIVISIBLE.sub(lambda word: word[0] if len(word[0].encode()) <= budget else "", text)
    long_words = sum(len(word[0].encode()) > budget for word in INDIVISIBLE.finditer(text))
    return (kept.strip(), long_words) if long_words else (text, 0)


def _reach(text: str, start: int, budget: int) -> int:
    """The furthest end at which text[start:end] fits the budget."""
    if text.isascii():
        return min(len(text), start + budget)
    encoded = text[start : start + budget].encode()
    return start + len(encoded[:budget].decode("utf-8", "ignore"))


def _best_cut(text: str, start: int, end: int) -> int:
    """The best place to end a chunk: the highest level that leaves it at least half full, then the
    highest that leaves it an eighth full, then the last word.
    """
    levels: tuple[Callable[[str, int, int], int], ...] = (_heading, _paragraph, _line, _sentence, _clause)
    for fullness in (2, 8):
        least = start + (end - start) // fullness
        for last_of_level in levels:
            cut = last_of_level(text, least, end)
            if cut > least:
                return cut
    return _between_words(text, start, end)


def _heading(text: str, least: int, end: int) -> int:
    """Where the last heading starts: a short paragraph without a full stop, and text after it."""
    starts = [match.end() for match in _BLANK_LINE.finditer(text, least, end)]
    return next((start for start in reversed(starts) if _is_heading(text, start)), -1)


def _paragraph(text: str, least: int, end: int) -> int:
    cut = text.rfind("\n\n", least, end + 2)
    while cut > least and _is_heading(text, _paragraph_start(text, cut)):
        cut = text.rfind("\n\n", least, cut)  # a heading does not end a chunk
    return cut


def _is_heading(text: str, start: int) -> bool:
    end = text.find("\n\n", start, start + _HEADING_CHARACTERS + 2)
    paragraph = text[start:end]
    return end > start and "\n" not in paragraph and not paragraph.rstrip().endswith(_NO_HEADING_ENDS_IN)


def _paragraph_start(text: str, end: int) -> int:
    blank_line = text.rfind("\n\n", max(0, end - _HEADING_CHARACTERS - 2), end)
    return blank_line + 2 if blank_line >= 0 else max(0, end - _HEADING_CHARACTERS - 2)


def _line(text: str, least: int, end: int) -> int:
    return _last_end(_LINE_END, text, least, end)


def _sentence(text: str, least: int, end: int) -> int:
    return _last_end(_SENTENCE_END, text, least, end)


def _clause(text: str, least: int, end: int) -> int:
    return _last_end(_CLAUSE_END, text, least, end)


def _last_end(pattern: re.Pattern[str], text: str, least: int, end: int) -> int:
    cut = -1
    for match in pattern.finditer(text, least, min(len(text), end + 3)):
        if match.end() <= end:
            cut = match.end()
    return cut


def _between_words(text: str, start: int, end: int) -> int:
    if text[end].isspace():
        return end
    cut_word = text[start : end + 1].rsplit(None, 1)[-1]
    word = end + 1 - len(cut_word)
    cut = last_cut(text, word, end)
    return cut if cut > start else cut_at_need(text, start, end)

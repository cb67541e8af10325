"""Words and sentences, as all measures of style count them."""

from __future__ import annotations

import re
from collections.abc import Iterator

_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n+")


def words(text: str) -> list[str]:
    """In lower case, with apostrophes and without punctuation."""
    return _WORD.findall(text.lower())


def word_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each word begins and ends in the text."""
    return (found.span() for found in _WORD.finditer(text))


def sentences(text: str) -> list[str]:
    """Divided at full stops and line ends; what holds no word is none."""
    return [sentence for sentence in _SENTENCE_END.split(text) if _WORD.search(sentence)]

"""What a model has learnt by heart: runs of words that stand so in the training set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from jonabot.results.words import word_spans, words

OVERLAP_WORDS = 8
"""A run of so many words in common is a quotation, not chance."""
SHOWN_CHARACTERS = 300


class Quoted(msgspec.Struct, frozen=True):
    """How much of some texts is quotation."""

    share: float
    """Of their words."""
    longest_words: int
    """Words in the longest run; 0 if there is none of eight words or more."""
    longest: str
    """That run, at most 300 characters of it."""


class Quotations:
    """Runs of words that texts have in common with the training set, which is read once as a stream:
    memory holds the texts, never the training set.
    """

    def __init__(self, texts: Iterable[str], training: Iterable[str]) -> None:
        wanted = {run for text in texts for run in _runs(words(text))}
        self._found = {run for text in training for run in _runs(words(text)) if run in wanted} if wanted else set()

    def of(self, texts: Sequence[str]) -> Quoted:
        """What is quoted in these; they must be among the texts that were looked for."""
        passages = [passage for text in texts for passage in self._passages(text)]
        longest = max(passages, key=lambda passage: passage[0], default=(0, ""))
        everything = sum(len(words(text)) for text in texts)
        quoted = sum(length for length, _ in passages)
        return Quoted(quoted / everything if everything else 0.0, longest[0], _shown(longest[1]))

    def _passages(self, text: str) -> Iterator[tuple[int, str]]:
        """The words and the text of each quotation, as long as it goes."""
        spans = list(word_spans(text))
        begin = end = 0
        for at, run in enumerate(_runs(words(text))):
            if run in self._found:
                if at >= end:
                    yield from _passage(text, spans[begin:end])
                    begin = at
                end = at + OVERLAP_WORDS
        yield from _passage(text, spans[begin:end])


def _passage(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, str]]:
    if spans:
        yield len(spans), text[spans[0][0] : spans[-1][1]]


def _shown(passage: str) -> str:
    """As many whole words as find room, and a sign that there are more."""
    if len(passage) <= SHOWN_CHARACTERS:
        return passage
    return passage[:SHOWN_CHARACTERS].rsplit(maxsplit=1)[0] + "…"


def _runs(found: Sequence[str]) -> Iterator[str]:
    return (" ".join(found[at : at + OVERLAP_WORDS]) for at in range(len(found) - OVERLAP_WORDS + 1))

"""Samples of equal length: most measures of style change with the length of a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence


def count_words(texts: Iterable[str]) -> int:
    """Words as spaces divide them, which is quick."""
    return sum(len(text.split()) for text in texts)


def samples(texts: Iterable[str], size: int) -> Iterator[str]:
    """One text after the other, cut into pieces of `size` words; what is left at the end is no sample."""
    pending: list[str] = []
    for text in texts:
        pending += text.split()
        whole = len(pending) // size * size
        yield from (" ".join(pending[at : at + size]) for at in range(0, whole, size))
        del pending[:whole]


def excerpt(texts: Sequence[str], size: int) -> str:
    """About `size` words, from the beginning of each text in proportion to its length."""
    share = min(1.0, size / (count_words(texts) or 1))
    parts = (text.split() for text in texts)
    return " ".join(" ".join(part[: max(1, round(len(part) * share))]) for part in parts if part)


def first_characters(texts: Iterable[str], limit: int) -> Iterator[str]:
    """Whole texts, until `limit` characters have been given."""
    for text in texts:
        if limit <= 0:
            return
        yield text
        limit -= len(text)

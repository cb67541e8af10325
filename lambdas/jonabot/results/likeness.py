"""The author, the base model and the tuned one, measured by the same yardstick."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from jonabot.results.comparing import Comparison
from jonabot.results.held_out import read_writing
from jonabot.results.style import Quotations, Style, measure, profile
from jonabot.storage import Storage

PROFILE_CHARACTERS = 2_000_000
"""A profile of trigrams has long settled by then."""


class Likeness(msgspec.Struct, frozen=True):
    """The style of each; None for one that wrote nothing.

    The author's profile is that of the training set. The author's own figures are of held-out
    writing, so that they show how near to it a model can come at all.
    """

    author: Style | None
    base: Style | None
    tuned: Style | None


def compare_styles(comparison: Comparison, storage: Storage, training_key: str) -> Likeness:
    """Measure every answer against the training set, which is read as a stream, twice."""
    author = [exchange.written for exchange in comparison.exchanges if exchange.written]
    base = [exchange.base.text for exchange in comparison.exchanges if exchange.base.text]
    tuned = [exchange.tuned.text for exchange in comparison.exchanges if exchange.tuned.text]
    reference = profile(_first_characters(read_writing(storage, training_key), PROFILE_CHARACTERS))
    quotations = Quotations([*author, *base, *tuned], read_writing(storage, training_key))
    figures = [measure(texts, reference, quotations) if texts else None for texts in (author, base, tuned)]
    return Likeness(*figures)


def _first_characters(texts: Iterable[str], limit: int) -> Iterator[str]:
    for text in texts:
        if limit <= 0:
            return
        yield text
        limit -= len(text)

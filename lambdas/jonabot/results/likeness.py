"""The author, the base model and the tuned one, measured by the same yardstick."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from jonabot.results.comparing import Comparison, Reply
from jonabot.results.distance import FEWEST_SAMPLES, OwnRange, Yardstick, own_range
from jonabot.results.held_out import read_writing
from jonabot.results.quotations import Quotations
from jonabot.results.samples import CHARACTERS, WORDS, Unit, count, first_characters, samples
from jonabot.results.scripts import divides_words
from jonabot.results.style import Style, measure
from jonabot.storage import Storage

PROFILE_CHARACTERS = 2_000_000
"""Frequencies of words and trigrams have long settled by then, and so much is held in memory."""


class Likeness(msgspec.Struct, frozen=True):
    """The style of each; None for one that wrote nothing.

    Distances are to one half of the training set, the author's own range is that of the other half.
    The author's own figures are of held-out writing.
    """

    author: Style | None
    base: Style | None
    tuned: Style | None
    sample_words: int = 0
    """How many words of each were compared; 0 if there were too few."""
    sample_characters: int = 0
    """How many characters, where the author's script puts no spaces between words."""
    own: OwnRange | None = None


def compare_styles(comparison: Comparison, storage: Storage, training_key: str) -> Likeness:
    """Measure every answer against the training set, which is read as a stream, twice at most."""
    author = [exchange.written for exchange in comparison.exchanges if exchange.written]
    base = [exchange.base for exchange in comparison.exchanges]
    tuned = [exchange.tuned for exchange in comparison.exchanges]
    writers = [author, _texts(base), _texts(tuned)]
    profiled = list(first_characters(read_writing(storage, training_key), PROFILE_CHARACTERS))
    unit = WORDS if divides_words(profiled) else CHARACTERS
    size = _sample_size(writers, count(profiled, unit), unit)
    own_samples = list(samples(profiled, size, unit)) if size else []
    yardstick = Yardstick(own_samples[::2], unit) if size else None
    quotations = _quotations(writers, storage, training_key) if unit is WORDS else None
    styles = [
        measure(texts, quotations, yardstick if _is_enough(texts, unit) else None, size, unit) if texts else None
        for texts in writers
    ]
    return Likeness(
        styles[0],
        _with_non_answers(styles[1], base),
        _with_non_answers(styles[2], tuned),
        sample_words=size if unit is WORDS else 0,
        sample_characters=size if unit is CHARACTERS else 0,
        own=own_range(yardstick, own_samples[1::2]) if yardstick else None,
    )


def _texts(replies: Sequence[Reply]) -> list[str]:
    return [reply.text for reply in replies if reply.text]


def _quotations(writers: Sequence[Sequence[str]], storage: Storage, key: str) -> Quotations:
    return Quotations([text for texts in writers for text in texts], read_writing(storage, key))


def _is_enough(texts: Sequence[str], unit: Unit) -> bool:
    return count(texts, unit) >= unit.shortest


def _sample_size(writers: Sequence[Sequence[str]], of_author: int, unit: Unit) -> int:
    """As much as everybody has, and as makes enough samples of each half of the author's writing."""
    shortest = min((count(texts, unit) for texts in writers if _is_enough(texts, unit)), default=0)
    size = min(shortest, of_author // (2 * FEWEST_SAMPLES), unit.longest)
    return size if size >= unit.shortest else 0


def _with_non_answers(style: Style | None, replies: Sequence[Reply]) -> Style | None:
    non_answers = sum(bool(reply.non_answer) for reply in replies)
    return msgspec.structs.replace(style, non_answers=non_answers) if style else None

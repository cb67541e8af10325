"""The author, the base model and the tuned one, measured by the same yardstick."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from jonabot.results.comparing import Comparison, Reply
from jonabot.results.distance import FEWEST_SAMPLES, OwnRange, Yardstick, own_range
from jonabot.results.held_out import read_writing
from jonabot.results.quotations import Quotations
from jonabot.results.samples import count_words, first_characters, samples
from jonabot.results.style import Style, measure
from jonabot.storage import Storage

PROFILE_CHARACTERS = 2_000_000
"""Frequencies of words and trigrams have long settled by then."""
SHORTEST_SAMPLE, LONGEST_SAMPLE = 50, 1000
"""In words. Burrows's Delta is said to need 1,500 for a verdict on an author; here it compares texts of
the same length with each other, and the author's own range tells how far to trust it.
"""


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
    own: OwnRange | None = None


def compare_styles(comparison: Comparison, storage: Storage, training_key: str) -> Likeness:
    """Measure every answer against the training set, which is read as a stream, three times."""
    author = [exchange.written for exchange in comparison.exchanges if exchange.written]
    base = [exchange.base for exchange in comparison.exchanges]
    tuned = [exchange.tuned for exchange in comparison.exchanges]
    writers = [author, _texts(base), _texts(tuned)]
    size = _sample_size(writers, count_words(_profiled(storage, training_key)))
    own_samples = list(samples(_profiled(storage, training_key), size)) if size else []
    yardstick = Yardstick(own_samples[::2]) if size else None
    quotations = Quotations([text for texts in writers for text in texts], read_writing(storage, training_key))
    styles = [
        measure(texts, quotations, yardstick if _is_enough(texts) else None, size) if texts else None
        for texts in writers
    ]
    return Likeness(
        styles[0],
        _with_non_answers(styles[1], base),
        _with_non_answers(styles[2], tuned),
        sample_words=size,
        own=own_range(yardstick, own_samples[1::2]) if yardstick else None,
    )


def _texts(replies: Sequence[Reply]) -> list[str]:
    return [reply.text for reply in replies if reply.text]


def _profiled(storage: Storage, key: str) -> Iterator[str]:
    return first_characters(read_writing(storage, key), PROFILE_CHARACTERS)


def _is_enough(texts: Sequence[str]) -> bool:
    return count_words(texts) >= SHORTEST_SAMPLE


def _sample_size(writers: Sequence[Sequence[str]], author_words: int) -> int:
    """As many words as everybody has, and as make enough samples of each half of the author's writing."""
    shortest = min((count_words(texts) for texts in writers if _is_enough(texts)), default=0)
    size = min(shortest, author_words // (2 * FEWEST_SAMPLES), LONGEST_SAMPLE)
    return size if size >= SHORTEST_SAMPLE else 0


def _with_non_answers(style: Style | None, replies: Sequence[Reply]) -> Style | None:
    count = sum(bool(reply.non_answer) for reply in replies)
    return msgspec.structs.replace(style, non_answers=count) if style else None

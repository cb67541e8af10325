"""The documents of a finished training, as far as the report shows them."""

from __future__ import annotations

import msgspec


class Point(msgspec.Struct, frozen=True):
    """One row of a metrics file; a loss that is no number is None."""

    step: int
    epoch: float = 0.0
    loss: float | None = None
    perplexity: float | None = None


class Metrics(msgspec.Struct, frozen=True):
    """What the job measured while it trained."""

    training: list[Point] = []
    validation: list[Point] = []


class Verdict(msgspec.Struct, frozen=True):
    """What the curves say, by which rule, and what to do about it."""

    summary: str
    kind: str = ""
    rule: str = ""
    advice: str = ""
    step: int | None = None
    """Where over-fitting begins."""


class Results(msgspec.Struct, frozen=True):
    """`runs/<run>/results.json`"""

    verdict: Verdict
    metrics: Metrics = Metrics()


class Reply(msgspec.Struct, frozen=True):
    """What a model said, or the reason why it said nothing."""

    text: str = ""
    missing: str = ""


class Exchange(msgspec.Struct, frozen=True):
    """One prompt and what came back."""

    prompt: str
    base: Reply = Reply()
    tuned: Reply = Reply()
    written: str = ""
    """What the author really wrote, where the prompt was made from held-out writing."""


class Comparison(msgspec.Struct, frozen=True):
    """All answers, side by side."""

    exchanges: list[Exchange] = []


class Style(msgspec.Struct, frozen=True):
    """Figures for the texts of one writer."""

    texts: int
    characters: float
    """Mean length of a text."""
    sentence_words: float
    """Mean length of a sentence."""
    distinct_2: float
    """Different pairs of words by all pairs: 1 repeats nothing."""
    likeness: float
    """Cosine of the character trigrams to the author's: 1 is the author's own mixture."""
    longest_quotation_words: int
    """Of the longest run of words that stands so in the training set."""


class Likeness(msgspec.Struct, frozen=True):
    """The style of the author's held-out writing and of both models' answers."""

    author: Style | None = None
    base: Style | None = None
    tuned: Style | None = None

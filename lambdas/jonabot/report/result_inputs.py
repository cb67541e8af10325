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


class Phase(msgspec.Struct, frozen=True):
    """One phase of a job."""

    name: str
    seconds: int


class FinishedJob(msgspec.Struct, frozen=True):
    """How long the job took."""

    name: str
    seconds: int
    phases: list[Phase] = []


class Results(msgspec.Struct, frozen=True):
    """`runs/<run>/results.json`"""

    verdict: Verdict
    metrics: Metrics = Metrics()
    job: FinishedJob | None = None


class Reply(msgspec.Struct, frozen=True):
    """What a model said, or the reason why it said nothing."""

    text: str = ""
    missing: str = ""
    non_answer: str = ""
    """`it refuses`, `it repeats the prompt`; empty for an answer."""


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


class Quoted(msgspec.Struct, frozen=True):
    """What stands so in the training set: runs of eight words and more."""

    share: float = 0.0
    """Of the words."""
    longest_words: int = 0
    longest: str = ""


class Distance(msgspec.Struct, frozen=True):
    """How far from the author's style."""

    function_words: float | None
    """Burrows's Delta; None where words cannot be counted."""
    characters: float
    """1 less the cosine of the n-grams of characters."""


class Style(msgspec.Struct, frozen=True):
    """Figures for the texts of one writer. All that count words are None where no spaces divide them."""

    texts: int
    words: int | None
    characters: float
    """Mean length of a text."""
    sentence_words: float | None
    """Mean length of a sentence."""
    distinct_2: float | None
    """Different pairs of words by all pairs: 1 repeats nothing."""
    quoted: Quoted | None = Quoted()
    distance: Distance | None = None
    non_answers: int = 0


class Range(msgspec.Struct, frozen=True):
    """Where nine of ten samples of the author's own writing are."""

    low: float
    median: float
    high: float


class OwnRange(msgspec.Struct, frozen=True):
    """The author's distance from the author."""

    samples: int
    function_words: Range | None
    characters: Range


class Likeness(msgspec.Struct, frozen=True):
    """The style of the author's held-out writing and of both models' answers."""

    author: Style | None = None
    base: Style | None = None
    tuned: Style | None = None
    sample_words: int = 0
    sample_characters: int = 0
    """Instead of words, where these cannot be counted."""
    own: OwnRange | None = None


class Judging(msgspec.Struct, frozen=True):
    """What a judge model said. Scores are from 1 to 5."""

    model: str
    pairs: int
    base: float | None = None
    tuned: float | None = None
    prefers_base: int = 0
    prefers_tuned: int = 0
    missing: str = ""

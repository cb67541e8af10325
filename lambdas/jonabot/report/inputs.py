"""What a report is made from: the JSON documents that the other rooms leave in the bucket.

Only what the report shows is named here; everything else in those documents is passed over. A part
that a run never came to is None.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

import msgspec

Ending = Literal[
    "model-trained",
    "already-trained",
    "over-budget",
    "too-little-writing",
    "too-much-writing",
    "price-unknown",
    "no-base-model",
    "plan-rejected",
    "plan-not-answered",
    "failed",
]


class RecordCounts(msgspec.Struct, frozen=True):
    """Records in each file of a training set."""

    training: int = 0
    validation: int = 0


class SourceCounts(msgspec.Struct, frozen=True):
    """Raw items of one archive: `read = kept + sum(dropped)`."""

    name: str
    kind: str
    read: int
    kept: int
    dropped: dict[str, int]
    expected: int | None = None
    documents: int = 0
    characters: int = 0


class Amount(msgspec.Struct, frozen=True):
    """A part of the corpus."""

    documents: int = 0
    characters: int = 0


class LengthClass(msgspec.Struct, frozen=True):
    """Records of more than the class before and at most `up_to` UTF-8 bytes."""

    up_to: int
    records: int


class Limits(msgspec.Struct, frozen=True):
    """What every record was checked against."""

    record_bytes: int = 0
    minimum_records: int = 0
    maximum_records: int = 0


class Manifest(msgspec.Struct, frozen=True):
    """`training-sets/<digest>/manifest.json`"""

    digest: str
    format: str
    records: RecordCounts
    characters: int
    estimated_tokens: int
    sources: list[SourceCounts]
    warnings: list[str] = []
    limits: Limits = Limits()
    scrubbed: dict[str, int] = {}
    repaired: int = 0
    years: dict[str, Amount] = {}
    languages: dict[str, Amount] = {}
    kinds: dict[str, Amount] = {}
    record_lengths: list[LengthClass] = []


class Samples(msgspec.Struct, frozen=True):
    """`training-sets/<digest>/samples.json`: personal text."""

    records: list[dict[str, Any]] = []
    """As they stand in the training file, in whichever record format."""
    dropped: dict[str, dict[str, list[str]]] = {}
    """By source and rule."""


class Choice(msgspec.Struct, frozen=True):
    """Which base model was chosen, or why there is none."""

    available: bool
    reason: str = ""
    alternatives: list[str] = []


class Estimate(msgspec.Struct, frozen=True):
    """US dollars; None is unknown."""

    tokens: int
    epochs: int
    training_usd: float | None = None
    storage_usd_per_month: float | None = None
    hosting_usd_per_hour: float | None = None
    price_source: str = ""


class Plan(msgspec.Struct, frozen=True):
    """`runs/<run>/plan.json`"""

    decision: str
    reason: str
    method: str
    base_model: str
    base_model_name: str
    estimate: Estimate
    budget_usd: float
    choice_reason: str = ""
    hyperparameters: dict[str, str] = {}
    digest: str = ""
    identity: str = ""


class Job(msgspec.Struct, frozen=True):
    """The job as the state machine last saw it."""

    name: str
    status: str = ""
    elapsed_minutes: int | None = None
    adopted: bool = False
    arn: str = ""
    model_arn: str = ""


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


class Failure(msgspec.Struct, frozen=True):
    """Why a run failed, in the words of "Explain failure"."""

    error: str
    cause: str


class ReportInputs(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about one run. Made with `msgspec.convert` from decoded JSON."""

    run: str
    ending: Ending
    created: datetime
    """When the report is made: the caller's clock."""
    author: str
    stand_in: bool
    """The job ran on the Bedrock stand-in, not on Amazon Bedrock."""
    manifest: Manifest | None = None
    samples: Samples | None = None
    choice: Choice | None = None
    plan: Plan | None = None
    job: Job | None = None
    results: Results | None = None
    comparison: Comparison = Comparison()
    likeness: Likeness = Likeness()
    deployment_arn: str = ""
    failure: Failure | None = None
    settings: dict[str, Any] = {}

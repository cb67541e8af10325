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


class Metric(msgspec.Struct, frozen=True):
    """One row of the job's metrics."""

    step: int
    epoch: int | None = None
    training_loss: float | None = None
    perplexity: float | None = None
    validation_loss: float | None = None


class Verdict(msgspec.Struct, frozen=True):
    """What the curves say, by which rule, and what to do about it."""

    title: str
    rule: str = ""
    advice: str = ""


class Results(msgspec.Struct, frozen=True):
    """`runs/<run>/results.json`"""

    verdict: Verdict
    metrics: list[Metric] = []


class Answer(msgspec.Struct, frozen=True):
    """One prompt and what came back; a missing answer says why."""

    prompt: str
    kind: Literal["prompt", "held-out"] = "prompt"
    base: str | None = None
    tuned: str | None = None
    base_missing_reason: str | None = None
    tuned_missing_reason: str | None = None
    actual: str | None = None
    """What the author really wrote, where the prompt was made from held-out writing."""


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
    comparison: list[Answer] = []
    deployment_arn: str = ""
    failure: Failure | None = None
    settings: dict[str, Any] = {}

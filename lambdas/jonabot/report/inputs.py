"""What a report is made from: the JSON documents that the other rooms leave in the bucket.

Only what the report shows is named here; everything else in those documents is passed over. A part
that a run never came to is None.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

import msgspec

from jonabot.report.corpus_inputs import Manifest, Samples
from jonabot.report.result_inputs import Comparison, Judging, Likeness, Results

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
    counting: str = ""
    """How the tokens were counted."""


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
    judging_usd: float | None = 0.0
    """The most that a judge model may cost; 0 without one."""
    digest: str = ""
    identity: str = ""


class Job(msgspec.Struct, frozen=True):
    """The job as the state machine last saw it."""

    name: str
    status: str = ""
    elapsed_minutes: int | None = None
    adopted: bool = False
    arn: str = ""


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
    judging: Judging | None = None
    model_arn: str = ""
    deployment_arn: str = ""
    hosting: str = ""
    """How the model is hosted, or why it is not."""
    failure: Failure | None = None
    settings: dict[str, Any] = {}

"""The report as data: `report.json`. The page shows these figures and no others.

Shares are between 0 and 1. Text is the author's own, so the report is as private as the exports.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from jonabot.report.corpus_model import Corpus, Turn
from jonabot.report.inputs import Ending
from jonabot.report.result_inputs import Exchange, Judging, OwnRange, Phase, Style

Tone = Literal["good", "plain", "bad"]
Unit = Literal["", "loss", "usd", "percent"]


class Figure(msgspec.Struct, frozen=True):
    """One of the numbers that the report begins with."""

    label: str
    value: float
    unit: Unit = ""
    note: str = ""


class Opening(msgspec.Struct, frozen=True):
    """What a person reads first: what came of the run, and what to change."""

    verdict: str
    """In two or three words; empty for a run that trained nothing."""
    title: str
    sentence: str
    tone: Tone
    rule: str
    """How the verdict was reached."""
    advice: list[str]
    """Of a run that trained nothing; else see `next_time`."""
    figures: list[Figure]


class Plan(msgspec.Struct, frozen=True):
    """What was planned, and what it costs. US dollars; None is unknown."""

    reason: str
    method: str
    base_model: str
    base_model_name: str
    choice_reason: str
    tokens: int
    """In one pass."""
    epochs: int
    billed_tokens: int
    counting: str
    """How the tokens were counted; empty if the plan does not say."""
    training_usd: float | None
    budget_usd: float
    budget_share: float | None
    """Training price over budget."""
    storage_usd_per_month: float | None
    hosting_usd_per_hour: float | None
    price_source: str
    judging_usd: float | None
    hyperparameters: dict[str, str]
    spent: bool
    """This run made the job: a plan that was not launched, or was trained before, has cost nothing now."""


class Job(msgspec.Struct, frozen=True):
    """The job as it was in the end."""

    name: str
    status: str
    seconds: int | None
    """From its creation to its end; for a job that failed, to the last look at it."""
    phases: list[Phase]
    adopted: bool


class Point(msgspec.Struct, frozen=True):
    """A value at a training step."""

    step: int
    value: float


class Epoch(msgspec.Struct, frozen=True):
    """One pass through the training set."""

    epoch: int
    step: int
    """Its last."""
    training_loss: float | None
    """The mean over its steps."""
    perplexity: float | None
    """e to that mean."""
    validation_loss: float | None
    """The last one measured in it."""


class Curves(msgspec.Struct, frozen=True):
    """How the training went. Long series are thinned evenly; first and last steps stay."""

    steps: int
    steps_between_points: int
    training_loss: list[Point]
    validation_loss: list[Point]
    perplexity: list[Point]
    validation_perplexity: list[Point]
    epochs: list[Epoch]
    overfitted_from: int | None


class Voice(msgspec.Struct, frozen=True):
    """The style of one writer."""

    writer: Literal["author", "tuned", "base"]
    name: str
    """Whose texts were measured, in words."""
    style: Style


class Yardstick(msgspec.Struct, frozen=True):
    """What the distances of the voices are to be held against."""

    sample_words: int
    """Words of each that were compared."""
    sample_characters: int
    """Instead of words, where these cannot be counted."""
    own: OwnRange


class Advice(msgspec.Struct, frozen=True):
    """What to change next time."""

    change: str
    because: str


class Reference(msgspec.Struct, frozen=True):
    """A name to find something again: a digest, an ARN."""

    name: str
    value: str


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the page shows."""

    run: str
    created: str
    """ISO 8601, UTC, to the minute."""
    author: str
    ending: Ending
    stand_in: bool
    opening: Opening
    corpus: Corpus | None
    samples: list[list[Turn]]
    plan: Plan | None
    job: Job | None
    hosting: str
    """How the model is hosted, or why it is not; empty where there is none."""
    curves: Curves | None
    answers: list[Exchange]
    voices: list[Voice]
    yardstick: Yardstick | None
    unmeasured: list[str]
    """Why a writer or a figure is missing in the comparison."""
    judging: Judging | None
    next_time: list[Advice]
    settings: dict[str, Any]
    references: list[Reference]


def report_json(report: Report) -> bytes:
    """`report.json`: the same figures for a program, in a stable order of keys."""
    return msgspec.json.format(msgspec.json.encode(report, order="deterministic"), indent=2)

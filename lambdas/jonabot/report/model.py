"""The report as data: `report.json`. The page shows these figures and no others.

Shares are between 0 and 1. Text is the author's own, so the report is as private as the exports.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from jonabot.report.corpus_model import Corpus, Turn
from jonabot.report.inputs import Ending
from jonabot.report.result_inputs import Exchange, Style

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

    title: str
    sentence: str
    tone: Tone
    rule: str
    """How the verdict was reached."""
    advice: list[str]
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
    training_usd: float | None
    budget_usd: float
    budget_share: float | None
    """Training price over budget."""
    storage_usd_per_month: float | None
    hosting_usd_per_hour: float | None
    price_source: str
    hyperparameters: dict[str, str]


class Job(msgspec.Struct, frozen=True):
    """The job as it was in the end."""

    name: str
    status: str
    elapsed_minutes: int | None
    adopted: bool


class Point(msgspec.Struct, frozen=True):
    """A value at a training step."""

    step: int
    value: float


class EpochMark(msgspec.Struct, frozen=True):
    """The last step of an epoch."""

    epoch: int
    step: int


class Curves(msgspec.Struct, frozen=True):
    """How the training went. Long series are thinned evenly; first and last steps stay."""

    steps: int
    steps_between_points: int
    training_loss: list[Point]
    validation_loss: list[Point]
    perplexity: list[Point]
    epochs: list[EpochMark]
    overfitted_from: int | None


class Voice(msgspec.Struct, frozen=True):
    """The style of one writer."""

    name: str
    """Whose texts were measured."""
    style: Style


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
    curves: Curves | None
    answers: list[Exchange]
    voices: list[Voice]
    settings: dict[str, Any]
    references: list[Reference]


def report_json(report: Report) -> bytes:
    """`report.json`: the same figures for a program, in a stable order of keys."""
    return msgspec.json.format(msgspec.json.encode(report, order="deterministic"), indent=2)

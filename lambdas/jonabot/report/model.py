"""The report as data: `report.json`. The page shows these figures and no others.

Shares are between 0 and 1. Text is the author's own, so the report is as private as the exports.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from jonabot.report.inputs import Ending, Exchange, Style

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


class DroppedItems(msgspec.Struct, frozen=True):
    """Items that one rule left out of one source."""

    rule: str
    words: str
    """The rule, as a person would say it."""
    items: int
    share: float
    """Of the items read."""
    examples: list[str]


class Source(msgspec.Struct, frozen=True):
    """One export: what was read, kept and dropped."""

    name: str
    kind: str
    """`X archive`, `WordPress export`."""
    expected: int | None
    read: int
    kept: int
    kept_share: float
    documents: int
    characters: int
    dropped: list[DroppedItems]


class Part(msgspec.Struct, frozen=True):
    """A part of the corpus: a year, a language, a kind, a source."""

    name: str
    documents: int
    characters: int
    share: float
    """Of the characters."""


class LengthClass(msgspec.Struct, frozen=True):
    """Records of `above` + 1 to `up_to` bytes."""

    above: int
    up_to: int
    records: int


class Scrubbed(msgspec.Struct, frozen=True):
    """Private data that was replaced."""

    words: str
    places: int


class Corpus(msgspec.Struct, frozen=True):
    """What the model was, or would be, trained on."""

    read: int
    kept: int
    sources: list[Source]
    documents: int
    training_records: int
    validation_records: int
    characters: int
    estimated_tokens: int
    years: list[Part]
    languages: list[Part]
    kinds: list[Part]
    by_source: list[Part]
    lengths: list[LengthClass]
    record_limit: int
    """In UTF-8 bytes."""
    scrubbed: list[Scrubbed]
    repaired: int
    warnings: list[str]


class Turn(msgspec.Struct, frozen=True):
    """One text of a record, and whose it is: `System`, `Prompt`, `Text`."""

    role: str
    text: str


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

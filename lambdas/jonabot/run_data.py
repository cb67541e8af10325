"""The data of a run: one JSON object that grows by a key a state (docs/architecture.md).

Each handler decodes only the keys that it needs. Everything is a reference, a figure or a short
sentence: private text stays in the bucket.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from jonabot.results.deployments import Deployment
from jonabot.training.choosing import Choice
from jonabot.training.jobs import Job
from jonabot.training.planning import Decision

Answer = Literal["approved", "rejected", "none"]


class InventoryTaken(msgspec.Struct, frozen=True):
    """`$.inventory`"""

    key: str
    """Of the JSON array that the map over the archives reads."""
    archives: int
    superseded: bool
    """A newer drop is there; its own run takes over."""


class TrainingSetAssembled(msgspec.Struct, frozen=True):
    """`$.training_set`"""

    digest: str
    prefix: str


class PlanMade(msgspec.Struct, frozen=True):
    """`$.plan`"""

    key: str
    decision: Decision
    reason: str
    needs_approval: bool
    job_arn: str
    """Of the job that has trained this plan already; empty otherwise."""


class Approval(msgspec.Struct, frozen=True):
    """`$.approval`"""

    answer: Answer


class ResultsRecorded(msgspec.Struct, frozen=True):
    """`$.results`"""

    key: str
    model_arn: str
    verdict: str


class AnswersCompared(msgspec.Struct, frozen=True):
    """`$.comparison`"""

    key: str


class ReportPublished(msgspec.Struct, frozen=True):
    """`$.report`"""

    html: str
    json: str
    ending: str
    """`model-trained`, `already-trained`, `over-budget`, ...: the name of the run's last state."""


class RunData(msgspec.Struct, frozen=True, kw_only=True):
    """All of it, as far as the run has come."""

    run: str
    inventory: InventoryTaken | None = None
    base_model: Choice | None = None
    training_set: TrainingSetAssembled | None = None
    plan: PlanMade | None = None
    approval: Approval | None = None
    job: Job | None = None
    results: ResultsRecorded | None = None
    deployment: Deployment | None = None
    comparison: AnswersCompared | None = None

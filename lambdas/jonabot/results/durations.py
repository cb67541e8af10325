"""How long a job took, phase by phase, from the times that Bedrock gives."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import msgspec

from jonabot.training.bedrock import JobDescription


class Phase(msgspec.Struct, frozen=True):
    """One phase of a job, the wait for it included."""

    name: str
    seconds: int


class FinishedJob(msgspec.Struct, frozen=True):
    """A job that trained a model. Times are in UTC."""

    name: str
    started: datetime
    ended: datetime
    seconds: int
    phases: tuple[Phase, ...]


def finished_job(job: JobDescription) -> FinishedJob:
    """What took how long. Bedrock tells when a phase last changed, which for a finished one is its end."""
    ended = job.ended or job.changed or job.created
    return FinishedJob(job.name, job.created, ended, _seconds(job.created, ended), tuple(_phases(job)))


def _phases(job: JobDescription) -> Iterator[Phase]:
    before = job.created
    for step in job.steps:
        if step.changed:
            yield Phase(step.name, _seconds(before, step.changed))
            before = max(before, step.changed)


def _seconds(begin: datetime, end: datetime) -> int:
    """Never negative: the times come from several machines."""
    return max(0, round((end - begin).total_seconds()))

"""Which job of a plan there is already, and what the next one is called.

Jobs can never be deleted and their names are unique for ever, so a failed or stopped job is followed
by an attempt with the next number, and a running or finished one is adopted.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from jonabot.training.bedrock import Bedrock, JobSummary
from jonabot.training.names import attempt_name, attempt_number


class Attempt(msgspec.Struct, frozen=True):
    """The job to adopt, or the name of the one to create."""

    name: str
    adopted: JobSummary | None = None
    """A job of this plan that runs, or that has finished and whose model still exists."""
    ended: JobSummary | None = None
    """The last attempt, if it has failed, was stopped, or has lost its model."""
    stopping: bool = False
    """The last attempt is being stopped: wait for its end before the next one."""

    @property
    def finished(self) -> bool:
        return self.adopted is not None and self.adopted.status == "Completed"


def find_attempt(base: str, bedrock: Bedrock) -> Attempt:
    """The state of the plan whose jobs are called `base`, `base-2`, ..."""
    jobs = _attempts(base, bedrock)
    trained = next((job for _, job in jobs if _has_its_model(job, bedrock)), None)
    running = next((job for _, job in jobs if job.status == "InProgress"), None)
    adopted = trained or running
    if adopted:
        return Attempt(adopted.name, adopted)
    last, ended = jobs[0] if jobs else (0, None)
    return Attempt(attempt_name(base, last + 1), ended=ended, stopping=any(job.status == "Stopping" for _, job in jobs))


def _attempts(base: str, bedrock: Bedrock) -> Sequence[tuple[int, JobSummary]]:
    """Newest first."""
    numbered = ((attempt_number(base, job.name), job) for job in bedrock.jobs(base))
    return sorted(((n, job) for n, job in numbered if n is not None), key=lambda pair: -pair[0])


def _has_its_model(job: JobSummary, bedrock: Bedrock) -> bool:
    return job.status == "Completed" and bool(job.model_arn) and bedrock.model_exists(job.model_arn)

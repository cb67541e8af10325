"""A job as the state machine carries it from poll to poll."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from jonabot.training.bedrock import JobDescription, JobStatus

SHORTEST_POLL = 30
LONGEST_POLL = 900


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """One customization job, as the console shows it. Times are in UTC."""

    arn: str
    name: str
    model_name: str
    status: JobStatus
    phase: str
    """`validation`, `waiting for training`, ..."""
    started: datetime
    last_change: datetime
    """When Bedrock last reported a change of any phase."""
    elapsed_minutes: int
    poll_seconds: int
    """How long to wait before the next look."""
    finished: bool
    adopted: bool
    """This run found the job and did not make it."""
    message: str
    output_uri: str
    """Where Bedrock writes what the job learnt: under the run that made the job."""
    model_arn: str = ""
    stopped_in: str = ""
    """The phase in which the job was when its deadline passed, and how long it had not moved."""
    stopping_since: datetime | None = None
    """When it was told to stop."""


def job_now(description: JobDescription, now: datetime, *, adopted: bool) -> Job:
    """The job as Bedrock describes it at this moment."""
    age = now - description.created
    phase = phase_of(description)
    return Job(
        arn=description.arn,
        name=description.name,
        model_name=description.model_name,
        status=description.status,
        phase=phase,
        started=description.created,
        last_change=last_change(description),
        elapsed_minutes=minutes(age),
        poll_seconds=poll_seconds(age),
        finished=description.status == "Completed",
        adopted=adopted,
        message=f"{phase}, {minutes(age)} min after the start",
        output_uri=description.output_uri,
        model_arn=description.model_arn,
    )


def writes_to(description: JobDescription, folder: str) -> bool:
    """Whether a job writes to this folder: so it is told which run made it."""
    return description.output_uri.rstrip("/") == folder.rstrip("/")


def phase_of(description: JobDescription) -> str:
    """The first step that is not complete, in words; a hung job waits for a step that never starts."""
    if description.status != "InProgress":
        return description.status.lower()
    for step in description.steps:
        if step.status == "NotStarted":
            return f"waiting for {step.name}"
        if step.status != "Completed":
            return step.name
    return "finishing" if description.steps else "in progress"


def last_change(description: JobDescription) -> datetime:
    """The latest time that Bedrock gives for anything about the job."""
    times = [step.changed for step in description.steps] + [description.changed, description.ended]
    return max([time for time in times if time], default=description.created)


def poll_seconds(age: timedelta) -> int:
    """A tenth of the job's age, from 30 seconds to 15 minutes: quick for a short job, few for a long one.

    tests/infra/test_history.py counts what a job of 72 hours leaves in the execution history.
    """
    return int(min(max(age.total_seconds() / 10, SHORTEST_POLL), LONGEST_POLL))


def minutes(time: timedelta) -> int:
    """Whole minutes, never negative: clocks differ."""
    return max(0, round(time.total_seconds() / 60))

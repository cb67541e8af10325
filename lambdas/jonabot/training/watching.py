"""Looking at a running job: one poll, which says where the job is or why the run ends."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import ceil

import msgspec

from jonabot.training.bedrock import Bedrock, JobDescription
from jonabot.training.errors import BedrockBusy, DeadlineExceeded, TrainingFailed, TrainingStopped
from jonabot.training.failures import explained
from jonabot.training.jobs import Job, job_now, minutes, poll_seconds

STOPPING_POLL = 60
GRACE = timedelta(minutes=30)
"""How long, past the deadline, a job may take to stop, or Bedrock to answer."""


def check(job: Job, bedrock: Bedrock, now: datetime, deadline_hours: int) -> Job:
    """The job as it is now. Past the deadline it is stopped, and the run fails when it has stopped.

    The deadline is one for the whole job, from its creation (docs/decisions/one-deadline.md).
    An unanswered poll is no failure: the next one asks again.

    Raises:
        TrainingFailed: with Bedrock's message and what it usually means.
        TrainingStopped: from outside.
        DeadlineExceeded: naming the phase that the job was in, and since when.

    """
    try:
        return _follow(job, bedrock.job(job.arn), bedrock, now, deadline_hours)
    except BedrockBusy as busy:
        unanswered = _unanswered(job, busy, now)
        if now < _deadline(job, deadline_hours):
            return unanswered
        since = job.stopping_since or now
        if now > since + GRACE:
            raise DeadlineExceeded(f"{_overdue(job, deadline_hours)} Bedrock does not answer: {busy}") from busy
        return msgspec.structs.replace(unanswered, stopping_since=since, poll_seconds=STOPPING_POLL)


def _follow(job: Job, description: JobDescription, bedrock: Bedrock, now: datetime, deadline_hours: int) -> Job:
    seen = job_now(description, now, adopted=job.adopted)
    if seen.status == "Completed":
        return msgspec.structs.replace(seen, message=f"trained in {_duration(description)} min")
    if seen.status == "Failed":
        raise TrainingFailed(f"Job {seen.name} failed: {explained(description.failure)}")
    if seen.status == "Stopped" and job.stopped_in:
        raise DeadlineExceeded(f"{_overdue(job, deadline_hours)} It is stopped; tokens already processed are billed.")
    if seen.status == "Stopped":
        raise TrainingStopped(f"Job {seen.name} was stopped {_by_whom(job)} after {_duration(description)} min.")
    left = (_deadline(job, deadline_hours) - now).total_seconds()
    if left > 0:
        return msgspec.structs.replace(seen, poll_seconds=min(seen.poll_seconds, ceil(left)))
    return _stop(job, seen, bedrock, now, deadline_hours)


def _stop(job: Job, seen: Job, bedrock: Bedrock, now: datetime, deadline_hours: int) -> Job:
    since = job.stopping_since or now
    if now > since + GRACE:
        raise DeadlineExceeded(f"{_overdue(job, deadline_hours)} It is still {seen.status}: see that it ends.")
    if seen.status == "InProgress":
        bedrock.stop_job(job.arn)
    hung = job.stopped_in or _where_it_hung(seen if seen.status == "InProgress" else job, now)
    return msgspec.structs.replace(
        seen,
        stopped_in=hung,
        stopping_since=since,
        poll_seconds=STOPPING_POLL,
        message=f"past the deadline, in {hung}",
    )


def _by_whom(job: Job) -> str:
    return "from outside, perhaps with the run that had made it," if job.adopted else "from outside"


def _where_it_hung(job: Job, now: datetime) -> str:
    """With the time since its last change, which tells a job that hangs from one that is only slow."""
    return f"{job.phase} (last change {minutes(now - job.last_change)} min before it was stopped)"


def _unanswered(job: Job, busy: BedrockBusy, now: datetime) -> Job:
    age = now - job.started
    return msgspec.structs.replace(
        job,
        elapsed_minutes=minutes(age),
        poll_seconds=poll_seconds(age),
        message=f"{job.phase} when last seen; this poll was not answered ({busy})",
    )


def _deadline(job: Job, hours: int) -> datetime:
    return job.started + timedelta(hours=hours)


def _overdue(job: Job, hours: int) -> str:
    return (
        f"Job {job.name} was not finished {hours} hours after its start. "
        f"It was in: {job.stopped_in or job.phase}. "
        "Raise deadline_hours if it should have more time."
    )


def _duration(description: JobDescription) -> int:
    return minutes((description.ended or description.changed or description.created) - description.created)

"""Making the job of a plan, exactly once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import msgspec

from jonabot.layout import TRAINING_FILE, VALIDATION_FILE, jobs_prefix
from jonabot.training.attempts import find_attempt
from jonabot.training.bedrock import Bedrock, JobDescription, JobRequest
from jonabot.training.errors import BedrockBusy, NameTaken
from jonabot.training.jobs import SHORTEST_POLL, Job, job_now, writes_to
from jonabot.training.names import request_token
from jonabot.training.planning import Plan


class Locations(msgspec.Struct, frozen=True):
    """Where a job reads and writes, and as whom."""

    training_uri: str
    validation_uri: str
    """Empty: no validation set."""
    output_uri: str
    role_arn: str


def locations(plan: Plan, bucket: str, run: str, role_arn: str) -> Locations:
    """The objects of the planned training set, and the run's own folder for what Bedrock writes."""
    folder = f"s3://{bucket}/{plan.training_set}"
    return Locations(
        training_uri=f"{folder}{TRAINING_FILE}",
        validation_uri=f"{folder}{VALIDATION_FILE}" if plan.validation else "",
        output_uri=f"s3://{bucket}/{jobs_prefix(run)}",
        role_arn=role_arn,
    )


def launch(plan: Plan, bedrock: Bedrock, where: Locations, tags: Mapping[str, str], now: datetime) -> Job:
    """Create the planned job, or adopt the one that a run before, or this run's own retry, has made.

    Two things keep a plan from being trained twice: the job's name, which Bedrock accepts only once,
    and the request token, which makes a repeated request the same request. A run makes one job at
    most: if its own has ended, that is how the run ends, and only the next run makes another.

    Raises:
        BedrockBusy: the last job of this plan is not through with its end.
        QuotaExceeded: as many jobs run as the account may have.

    """
    if plan.decision != "train":
        raise ValueError(f"a plan that says {plan.decision} is not launched")
    attempt = find_attempt(plan.base_name, bedrock)
    if attempt.adopted:
        return _taken(bedrock.job(attempt.adopted.arn), where, now)
    if attempt.ended:
        last = bedrock.job(attempt.ended.arn)
        if writes_to(last, where.output_uri):
            return _taken(last, where, now)
    if attempt.stopping:
        raise BedrockBusy(f"The last job of this plan is being stopped; {attempt.name} waits for its end.")
    try:
        made = bedrock.job(bedrock.create_job(_request(plan, attempt.name, where, tags)))
    except NameTaken:
        made = bedrock.job(attempt.name)
    # The list of jobs lags behind: another run may have made this attempt a moment ago. Then the name is
    # taken, or, because both send the same token, Bedrock gives the other's job as if it were new.
    if writes_to(made, where.output_uri) or made.status in {"InProgress", "Completed"}:
        return _taken(made, where, now)
    raise BedrockBusy(f"{made.name} has just ended as {made.status}; its successor is made at the next try.")


def _taken(job: JobDescription, where: Locations, now: datetime) -> Job:
    """The job as this run carries it. The first look comes soon, however old an adopted job is."""
    adopted = not writes_to(job, where.output_uri)
    return msgspec.structs.replace(job_now(job, now, adopted=adopted), poll_seconds=SHORTEST_POLL)


def _request(plan: Plan, name: str, where: Locations, tags: Mapping[str, str]) -> JobRequest:
    return JobRequest(
        name=name,
        model_name=name,
        token=request_token(name, plan.identity),
        base_model=plan.job_model_id,
        method=plan.method,
        hyperparameters=plan.hyperparameters,
        training_uri=where.training_uri,
        validation_uri=where.validation_uri,
        output_uri=where.output_uri,
        role_arn=where.role_arn,
        tags=dict(tags),
    )

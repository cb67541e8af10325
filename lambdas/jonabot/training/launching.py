"""Making the job of a plan, exactly once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import msgspec

from jonabot.layout import jobs_prefix
from jonabot.training.attempts import find_attempt
from jonabot.training.bedrock import Bedrock, JobRequest
from jonabot.training.errors import BedrockBusy, NameTaken
from jonabot.training.jobs import Job, job_now
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
        training_uri=f"{folder}training.jsonl",
        validation_uri=f"{folder}validation.jsonl" if plan.validation else "",
        output_uri=f"s3://{bucket}/{jobs_prefix(run)}",
        role_arn=role_arn,
    )


def launch(plan: Plan, bedrock: Bedrock, where: Locations, tags: Mapping[str, str], now: datetime) -> Job:
    """Create the planned job, or adopt the one that a run before, or this run's own retry, has made.

    Two things keep a plan from being trained twice: the job's name, which Bedrock accepts only once,
    and the request token, which makes a repeated request the same request.

    Raises:
        BedrockBusy, RoleNotReady: ask again later.
        BedrockRefused: with Bedrock's message and what it usually means.

    """
    if plan.decision != "train":
        raise ValueError(f"a plan that says {plan.decision} is not launched")
    attempt = find_attempt(plan.base_name, bedrock)
    if attempt.adopted:
        return job_now(bedrock.job(attempt.adopted.arn), now, adopted=True)
    if attempt.stopping:
        raise BedrockBusy(f"The last job of this plan is being stopped; {attempt.name} waits for its end.")
    try:
        arn = bedrock.create_job(_request(plan, attempt.name, where, tags))
    except NameTaken:
        return _adopt_by_name(attempt.name, bedrock, now)
    return job_now(bedrock.job(arn), now, adopted=False)


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


def _adopt_by_name(name: str, bedrock: Bedrock, now: datetime) -> Job:
    """The list of jobs lags behind: another run has made this attempt a moment ago."""
    found = bedrock.job(name)
    if found.status in {"InProgress", "Completed"}:
        return job_now(found, now, adopted=True)
    raise BedrockBusy(f"{name} has just ended as {found.status}; its successor is made at the next try.")

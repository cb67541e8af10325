from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from jonabot.settings import TrainingRules
from jonabot.training.choosing import Choice
from jonabot.training.errors import BedrockBusy
from jonabot.training.launching import Locations, launch, locations
from jonabot.training.planning import Plan, TrainingSetFigures, make_plan

OTHER_RUN = "s3://bucket/jobs/run-0/"
TAGS = {"stack": "Jonabot", "run": "run-1", "digest": "sha256:ab"}


@pytest.fixture
def plan(
    rules: Callable[..., TrainingRules], figures: Callable[..., TrainingSetFigures], nova_micro: Choice, bedrock: Any
) -> Plan:
    return make_plan(figures(), nova_micro, rules(), bedrock, "Jonabot")


@pytest.fixture
def where(plan: Plan) -> Locations:
    return locations(plan, "bucket", "run-1", "arn:aws:iam::123456789012:role/bedrock")


def test_a_job_reads_the_planned_set_and_writes_to_its_own_run(plan: Plan, where: Locations) -> None:
    assert where.training_uri == f"s3://bucket/{plan.training_set}training.jsonl"
    assert where.validation_uri == f"s3://bucket/{plan.training_set}validation.jsonl"
    assert where.output_uri == "s3://bucket/jobs/run-1/"


def test_a_launched_job_is_the_planned_one(plan: Plan, where: Locations, bedrock: Any, start: datetime) -> None:
    job = launch(plan, bedrock, where, TAGS, start)
    (request,) = bedrock.created
    assert (request.name, request.model_name, request.tags) == (plan.job_name, plan.job_name, TAGS)
    assert (request.base_model, request.method) == ("amazon.nova-micro-v1:0:128k", "fine-tuning")
    assert request.hyperparameters == {"epochCount": "2", "learningRate": "0.00001", "learningRateWarmupSteps": "2"}
    assert (job.name, job.adopted, job.finished) == (plan.job_name, False, False)


def test_launching_twice_makes_one_job(plan: Plan, where: Locations, bedrock: Any, start: datetime) -> None:
    first = launch(plan, bedrock, where, TAGS, start)
    again = launch(plan, bedrock, where, TAGS, start)
    assert len(bedrock.created) == 1
    assert (again.arn, again.adopted) == (first.arn, False)


@pytest.mark.parametrize("status", ["Failed", "Stopped", "Stopping"])
def test_a_run_whose_own_job_has_ended_makes_no_other(
    plan: Plan, where: Locations, bedrock: Any, start: datetime, status: str
) -> None:
    """Its launch is tried again after the job was made and its answer was lost."""
    bedrock.add(plan.job_name, status, output_uri=where.output_uri)
    job = launch(plan, bedrock, where, TAGS, start)
    assert (job.status, job.adopted, bedrock.created) == (status, False, [])


def test_another_run_adopts_the_job_and_looks_at_it_soon(
    plan: Plan, where: Locations, bedrock: Any, start: datetime
) -> None:
    other = bedrock.add(plan.job_name, output_uri=OTHER_RUN)
    job = launch(plan, bedrock, where, TAGS, start + timedelta(hours=20))
    assert (job.arn, job.adopted, job.poll_seconds, bedrock.created) == (other.arn, True, 30, [])


@pytest.mark.parametrize("by_token", [False, True])
def test_a_job_that_is_not_listed_yet_is_adopted(
    plan: Plan, where: Locations, bedrock: Any, start: datetime, by_token: bool
) -> None:
    other = bedrock.add(plan.job_name, output_uri=OTHER_RUN)
    bedrock.unlisted.add(plan.job_name)
    bedrock.knows_tokens = by_token
    job = launch(plan, bedrock, where, TAGS, start)
    assert (job.arn, job.adopted, bedrock.created) == (other.arn, True, [])


@pytest.mark.parametrize("by_token", [False, True])
def test_a_name_taken_by_a_job_that_failed_just_now_is_tried_again_later(
    plan: Plan, where: Locations, bedrock: Any, start: datetime, by_token: bool
) -> None:
    bedrock.add(plan.job_name, "Failed", output_uri=OTHER_RUN)
    bedrock.unlisted.add(plan.job_name)
    bedrock.knows_tokens = by_token
    with pytest.raises(BedrockBusy):
        launch(plan, bedrock, where, TAGS, start)
    bedrock.unlisted.clear()
    assert launch(plan, bedrock, where, TAGS, start).name == f"{plan.job_name}-2"


def test_no_job_is_made_while_the_last_one_is_being_stopped(
    plan: Plan, where: Locations, bedrock: Any, start: datetime
) -> None:
    bedrock.add(plan.job_name, "Stopping", output_uri=OTHER_RUN)
    with pytest.raises(BedrockBusy, match="being stopped"):
        launch(plan, bedrock, where, TAGS, start)
    assert bedrock.created == []


def test_a_job_that_finished_since_the_plan_is_adopted(
    plan: Plan, where: Locations, bedrock: Any, start: datetime
) -> None:
    bedrock.add(plan.job_name, "Completed", output_uri=OTHER_RUN)
    job = launch(plan, bedrock, where, TAGS, start)
    assert (job.finished, job.adopted, bedrock.created) == (True, True, [])


@pytest.mark.parametrize("decision", ["already-trained", "over-budget", "price-unknown", "too-small", "too-large"])
def test_a_plan_that_says_no_is_never_launched(
    plan: Plan, where: Locations, bedrock: Any, start: datetime, decision: str
) -> None:
    refused = msgspec.structs.replace(plan, decision=decision)
    with pytest.raises(ValueError, match=decision):
        launch(refused, bedrock, where, TAGS, start)
    assert bedrock.created == []

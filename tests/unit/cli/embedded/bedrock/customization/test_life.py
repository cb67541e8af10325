"""How a job ends, and how it looks until then."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cli.embedded.bedrock.customization.life import INTERNAL_ERROR, LATE_ERROR
from cli.embedded.bedrock.faults import Fault

PHASES = {"validation": "validationDetails", "data-processing": "dataProcessingDetails", "training": "trainingDetails"}


def statuses(job: dict[str, Any]) -> list[str]:
    return [job["statusDetails"][name]["status"] for name in PHASES.values()]


def start(world: Any, **changes: Any) -> str:
    arn: str = world.bedrock.create_model_customization_job(**world.job(**changes))["jobArn"]
    return arn


def look(world: Any, arn: str) -> dict[str, Any]:
    job: dict[str, Any] = world.bedrock.get_model_customization_job(jobIdentifier=arn)
    return job


def test_a_job_goes_through_its_phases_in_order(make_world: Callable[..., Any]) -> None:
    world = make_world(phase_seconds=0.1)
    arn = start(world)
    seen: list[list[str]] = []
    while world.account.jobs[arn].is_running:
        now = statuses(look(world, arn))
        if now not in seen:
            seen.append(now)
        time.sleep(0.01)
    order = ["NotStarted", "InProgress", "Completed"]
    ranks = [[order.index(status) for status in phase] for phase in seen]
    assert ranks == sorted(ranks)
    assert ["InProgress", "NotStarted", "NotStarted"] in seen
    assert ["Completed", "Completed", "InProgress"] in seen


@pytest.mark.parametrize(
    ("phase", "expected"),
    [
        ("validation", ["InProgress", "NotStarted", "NotStarted"]),
        ("data-processing", ["Completed", "InProgress", "NotStarted"]),
        ("training", ["Completed", "Completed", "NotStarted"]),
    ],
)
def test_a_job_can_hang_in_any_phase_as_bedrock_did(world: Any, phase: Any, expected: list[str]) -> None:
    world.account.faults.add([Fault("hang-in-phase", phase=phase)])
    arn = start(world)
    deadline = time.monotonic() + 10
    while statuses(look(world, arn)) != expected and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(0.05)
    job = look(world, arn)
    assert (statuses(job), job["status"]) == (expected, "InProgress")
    assert "failureMessage" not in job
    world.bedrock.stop_model_customization_job(jobIdentifier=arn)
    assert world.wait(arn)["status"] == "Stopped"


@pytest.mark.parametrize("phase", PHASES)
def test_a_job_can_fail_in_any_phase(world: Any, phase: Any) -> None:
    world.account.faults.add([Fault("fail-in-phase", phase=phase)])
    job = world.run_job()
    assert (job["status"], job["failureMessage"]) == ("Failed", INTERNAL_ERROR)
    assert job["statusDetails"][PHASES[phase]]["status"] == "Failed"


def test_a_job_can_fail_when_all_is_done(world: Any) -> None:
    world.account.faults.add([Fault("fail-late")])
    job = world.run_job()
    assert (job["status"], job["failureMessage"]) == ("Failed", LATE_ERROR)
    assert statuses(job) == ["Completed", "Completed", "Failed"]
    assert "outputModelArn" not in job


@pytest.mark.parametrize("phase", PHASES)
def test_a_job_can_be_stopped_by_somebody_else(world: Any, phase: Any) -> None:
    world.account.faults.add([Fault("stop-in-phase", phase=phase)])
    job = world.run_job()
    assert job["status"] == "Stopped"
    assert job["statusDetails"][PHASES[phase]]["status"] == "Stopped"


def test_training_is_stopped_at_once(make_world: Callable[..., Any], conversations: list[Any]) -> None:
    world = make_world()
    world.put("s3://bucket/training-sets/abc/training.jsonl", conversations * 1500)
    arn = start(world, hyperParameters={"epochCount": "5"})
    deadline = time.monotonic() + 20
    while statuses(look(world, arn))[2] != "InProgress" and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(0.2)
    world.bedrock.stop_model_customization_job(jobIdentifier=arn)
    stopped = time.monotonic()
    job = world.wait(arn)
    assert job["status"] == "Stopped"
    assert time.monotonic() - stopped < 5
    assert not world.account.models


def test_a_defect_of_the_stand_in_fails_the_job_as_bedrock_would(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: str) -> bytes:
        raise ZeroDivisionError

    monkeypatch.setattr(world.objects, "lines", broken)
    job = world.run_job()
    assert (job["status"], job["failureMessage"]) == ("Failed", INTERNAL_ERROR)


def test_the_event_bus_hears_of_every_change(world: Any) -> None:
    job = world.run_job()
    deadline = time.monotonic() + 5
    while len(world.events.details) < 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    started, ended = world.events.details
    assert (started["jobStatus"], ended["jobStatus"]) == ("InProgress", "Completed")
    assert ended["jobArn"] == job["jobArn"]
    assert ended["outputModelArn"] == job["outputModelArn"]
    assert "failureMessage" not in ended


def test_an_absurd_learning_rate_shows_in_the_loss(pretraining: Any) -> None:
    express = {
        "baseModelIdentifier": "amazon.titan-text-express-v1:0:8k",
        "customizationType": "CONTINUED_PRE_TRAINING",
    }
    calm = pretraining.run_job(**express)
    wild = pretraining.run_job(**express, hyperParameters={"learningRate": "1"})
    diverged = wild["status"] == "Failed" and "diverged" in wild["failureMessage"]
    assert diverged or wild["trainingMetrics"]["trainingLoss"] > 10 * calm["trainingMetrics"]["trainingLoss"]


def test_a_job_that_hangs_can_say_that_it_has_for_a_day(world: Any) -> None:
    world.account.faults.add([Fault("hang-in-phase", phase="training", hours=25)])
    arn = world.bedrock.create_model_customization_job(**world.job())["jobArn"]
    deadline = time.monotonic() + 10
    while True:
        job = world.bedrock.get_model_customization_job(jobIdentifier=arn)
        age = datetime.now(UTC) - job["creationTime"]
        if age > timedelta(hours=24):
            break
        assert time.monotonic() < deadline
    assert job["status"] == "InProgress"
    assert datetime.now(UTC) - job["statusDetails"]["trainingDetails"]["lastModifiedTime"] > timedelta(hours=24)
    world.bedrock.stop_model_customization_job(jobIdentifier=arn)
    assert world.wait(arn)["status"] == "Stopped"

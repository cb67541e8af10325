from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from jonabot.training.bedrock import JobStep
from jonabot.training.errors import DeadlineExceeded, TrainingFailed, TrainingStopped
from jonabot.training.jobs import Job, job_now, poll_seconds
from jonabot.training.watching import check

Steps = Callable[..., tuple[JobStep, ...]]


@pytest.fixture
def job(bedrock: Any, start: datetime) -> Job:
    return job_now(bedrock.add("job"), start, adopted=False)


@pytest.mark.parametrize(
    ("statuses", "phase"),
    [
        ({}, "waiting for validation"),
        ({"validation": "InProgress"}, "validation"),
        ({"validation": "Completed"}, "waiting for data processing"),
        ({"validation": "Completed", "data_processing": "InProgress"}, "data processing"),
        ({"validation": "Completed", "data_processing": "Completed"}, "waiting for training"),
        ({"validation": "Completed", "data_processing": "Completed", "training": "InProgress"}, "training"),
    ],
)
def test_each_poll_says_the_phase(job: Job, bedrock: Any, steps: Steps, statuses: dict[str, str], phase: str) -> None:
    bedrock.change("job", steps=steps(**statuses))
    seen = check(job, bedrock, job.started + timedelta(minutes=7), 24)
    assert (seen.phase, seen.elapsed_minutes, seen.finished) == (phase, 7, False)


def test_a_poll_says_when_the_job_last_moved(job: Job, bedrock: Any, start: datetime) -> None:
    moved = start + timedelta(minutes=3)
    bedrock.change("job", steps=(JobStep("validation", "InProgress", moved),))
    assert check(job, bedrock, start + timedelta(hours=5), 24).last_change == moved


def test_a_finished_job_gives_its_model(job: Job, bedrock: Any, start: datetime) -> None:
    bedrock.change("job", status="Completed", model_arn="arn:model", ended=start + timedelta(minutes=81))
    seen = check(job, bedrock, start + timedelta(minutes=90), 24)
    assert (seen.finished, seen.model_arn, seen.message) == (True, "arn:model", "trained in 81 min")


def test_a_job_that_finished_after_the_deadline_is_still_a_finished_job(
    job: Job, bedrock: Any, start: datetime
) -> None:
    bedrock.change("job", status="Completed")
    assert check(job, bedrock, start + timedelta(hours=30), 24).finished


def test_a_failure_carries_what_it_usually_means(job: Job, bedrock: Any, start: datetime) -> None:
    bedrock.change("job", status="Failed", failure="Maximum input token count 4919 exceeds limit of 4096")
    with pytest.raises(TrainingFailed, match=r"4919 exceeds limit of 4096\. .*lower record_characters"):
        check(job, bedrock, start, 24)


def test_a_job_stopped_from_outside_is_named_so(job: Job, bedrock: Any, start: datetime) -> None:
    bedrock.change("job", status="Stopped")
    with pytest.raises(TrainingStopped, match="from outside"):
        check(job, bedrock, start, 24)


def test_a_hung_job_is_stopped_at_the_deadline_and_the_run_fails_with_the_phase(
    job: Job, bedrock: Any, start: datetime, steps: Steps
) -> None:
    moved = start + timedelta(minutes=3)
    bedrock.change("job", steps=steps(validation="Completed", data_processing="Completed"), changed=moved)
    before = check(job, bedrock, start + timedelta(hours=23, minutes=59), 24)
    assert bedrock.stopped == []
    stopping = check(before, bedrock, start + timedelta(hours=24), 24)
    assert (bedrock.stopped, stopping.finished, stopping.poll_seconds) == ([job.arn], False, 60)
    bedrock.change("job", status="Stopping")
    still = check(stopping, bedrock, start + timedelta(hours=24, minutes=2), 24)
    assert len(bedrock.stopped) == 1
    bedrock.change("job", status="Stopped")
    told = r"24 hours .* in: waiting for training \(last change 1437 min before it was stopped\).*deadline_hours"
    with pytest.raises(DeadlineExceeded, match=told):
        check(still, bedrock, start + timedelta(hours=24, minutes=3), 24)


def test_a_job_that_does_not_stop_ends_the_run_all_the_same(job: Job, bedrock: Any, start: datetime) -> None:
    past = start + timedelta(hours=24)
    stopping = check(job, bedrock, past, 24)
    bedrock.change("job", status="Stopping")
    with pytest.raises(DeadlineExceeded, match="still Stopping"):
        check(stopping, bedrock, past + timedelta(minutes=31), 24)


def test_a_job_adopted_long_after_its_deadline_is_stopped_before_the_run_fails(
    job: Job, bedrock: Any, start: datetime
) -> None:
    check(job, bedrock, start + timedelta(days=9), 24)
    assert bedrock.stopped == [job.arn]


def test_a_poll_that_is_not_answered_fails_nothing(job: Job, bedrock: Any, start: datetime) -> None:
    bedrock.busy = 1
    seen = check(job, bedrock, start + timedelta(hours=1), 24)
    assert (seen.finished, seen.elapsed_minutes) == (False, 60)
    assert "not answered" in seen.message


def test_a_silent_bedrock_ends_the_run_after_the_deadline(job: Job, bedrock: Any, start: datetime) -> None:
    bedrock.busy = 2
    silent = check(job, bedrock, start + timedelta(hours=24), 24)
    assert (silent.finished, silent.poll_seconds) == (False, 60)
    with pytest.raises(DeadlineExceeded, match="does not answer"):
        check(silent, bedrock, start + timedelta(hours=24, minutes=31), 24)


def test_one_unanswered_poll_of_an_overdue_job_does_not_leave_it_running(
    job: Job, bedrock: Any, start: datetime
) -> None:
    bedrock.busy = 1
    silent = check(job, bedrock, start + timedelta(days=9), 24)
    check(silent, bedrock, start + timedelta(days=9, minutes=1), 24)
    assert bedrock.stopped == [job.arn]


def test_the_last_wait_ends_with_the_deadline(job: Job, bedrock: Any, start: datetime) -> None:
    assert check(job, bedrock, start + timedelta(hours=23, minutes=59), 24).poll_seconds == 60


def test_polls_grow_from_half_a_minute_to_a_quarter_of_an_hour() -> None:
    ages = (timedelta(0), timedelta(minutes=10), timedelta(minutes=40), timedelta(hours=70))
    assert [poll_seconds(age) for age in ages] == [30, 60, 240, 900]


def test_a_job_survives_the_state_machine(job: Job) -> None:
    assert msgspec.convert(msgspec.to_builtins(job), Job) == job

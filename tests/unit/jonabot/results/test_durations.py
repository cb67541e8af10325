from __future__ import annotations

from datetime import UTC, datetime, timedelta

from jonabot.results.durations import Phase, finished_job
from jonabot.training.bedrock import JobDescription, JobStep

START = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)


def _at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def _job(*steps: JobStep, ended: datetime | None) -> JobDescription:
    return JobDescription("arn", "job", "model", "Completed", START, "s3://b/jobs/r/", ended=ended, steps=steps)


def test_each_phase_lasts_from_the_end_of_the_one_before() -> None:
    steps = [JobStep(name, "Completed", _at(minute)) for name, minute in [("validation", 5), ("training", 65)]]
    job = finished_job(_job(*steps, ended=_at(70)))
    assert job.phases == (Phase("validation", 300), Phase("training", 3600))
    assert (job.seconds, job.started, job.ended) == (70 * 60, START, _at(70))


def test_a_phase_of_which_bedrock_gives_no_time_is_left_out() -> None:
    assert finished_job(_job(JobStep("validation", "Completed"), ended=_at(1))).phases == ()


def test_clocks_that_differ_make_no_negative_time() -> None:
    steps = [JobStep("validation", "Completed", _at(5)), JobStep("training", "Completed", _at(4))]
    job = finished_job(_job(*steps, ended=_at(-1)))
    assert [phase.seconds for phase in job.phases] == [300, 0]
    assert job.seconds == 0

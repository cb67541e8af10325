from typing import Any

import msgspec
import pytest

from jonabot.report.model import Report, report_json


def test_the_report_says_when_it_ran_on_the_stand_in(run: dict[str, Any], build: Any) -> None:
    assert build(run).stand_in is True
    assert build(run | {"stand_in": False}).stand_in is False


def test_the_price_is_set_against_the_budget(run: dict[str, Any], build: Any) -> None:
    plan = build(run).plan
    assert plan.billed_tokens == 2 * plan.tokens
    assert plan.budget_share == pytest.approx(0.1582 / 25)


def test_a_budget_of_nothing_has_no_share(run: dict[str, Any], build: Any) -> None:
    run["plan"]["budget_usd"] = 0
    assert build(run).plan.budget_share is None


def test_a_part_that_the_run_never_came_to_is_left_out(ended: dict[str, Any], build: Any) -> None:
    report = build(ended)
    assert (report.job, report.curves, report.answers, report.voices) == (None, None, [], [])


def test_fields_that_another_room_adds_later_do_no_harm(run: dict[str, Any], build: Any) -> None:
    run["manifest"]["new"] = run["plan"]["new"] = run["results"]["new"] = run["comparison"]["new"] = {"of": "no matter"}
    assert build(run).plan is not None


def test_the_actual_duration_is_the_jobs_own_and_not_that_of_the_last_look(run: dict[str, Any], build: Any) -> None:
    run["job"]["elapsed_minutes"] = 140
    job = build(run).job
    assert job.seconds == 8040
    assert [phase.name for phase in job.phases] == ["validation", "data processing", "training"]


def test_a_job_that_failed_has_lasted_until_the_last_look(run: dict[str, Any], build: Any) -> None:
    failed = build(run | {"results": None, "ending": "failed", "failure": {"error": "E", "cause": "c"}})
    assert failed.job.seconds == 134 * 60


@pytest.mark.parametrize(
    ("change", "spent"),
    [({}, True), ({"adopted": True}, False)],
)
def test_only_the_run_that_made_the_job_has_spent_its_price(
    run: dict[str, Any], build: Any, change: dict[str, Any], spent: bool
) -> None:
    run["job"] |= change
    assert build(run).plan.spent is spent


def test_a_run_that_found_its_job_finished_has_spent_nothing(run: dict[str, Any], build: Any) -> None:
    report = build(run | {"job": None, "ending": "already-trained"})
    assert report.plan.spent is False
    assert report.job.adopted is True


def test_references_name_what_can_be_found_again(run: dict[str, Any], build: Any) -> None:
    run["deployment_arn"] = "arn:aws:bedrock:us-east-1:123456789012:custom-model-deployment/abc"
    names = [reference.name for reference in build(run).references]
    assert names == ["Run", "Training set", "Plan", "Job", "Model", "Deployment"]


def test_report_json_is_the_whole_report(run: dict[str, Any], build: Any) -> None:
    report = build(run)
    assert msgspec.json.decode(report_json(report), type=Report) == report


def test_the_same_run_gives_the_same_bytes(run: dict[str, Any], build: Any) -> None:
    backwards = {key: run[key] for key in reversed(run)}
    assert report_json(build(run)) == report_json(build(backwards))

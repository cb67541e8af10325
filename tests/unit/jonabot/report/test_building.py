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

"""Every way in which a run can end has a name, and the workflow has a state for it."""

from typing import Any, get_args

import msgspec
import pytest

from jonabot.ending import Ending, ending_of
from jonabot.report.inputs import Ending as ReportEnding
from jonabot.run_data import RunData
from jonabot.training.planning import Decision

CHOICE = {"available": True, "reason": ""}
PLAN = {"key": "runs/r/plan.json", "decision": "train", "reason": "", "needs_approval": False, "job_arn": ""}


def run(**data: Any) -> RunData:
    return msgspec.convert({"run": "r", "base_model": CHOICE, "plan": PLAN, **data}, RunData)


def test_a_run_that_trained_says_so() -> None:
    assert ending_of(run()) == "model-trained"


def test_without_a_base_model_nothing_else_counts() -> None:
    assert ending_of(run(base_model=CHOICE | {"available": False}, plan=None)) == "no-base-model"


@pytest.mark.parametrize("decision", [decision for decision in get_args(Decision) if decision != "train"])
def test_every_decision_against_training_has_an_ending(decision: str) -> None:
    assert ending_of(run(plan=PLAN | {"decision": decision})) in get_args(Ending)


@pytest.mark.parametrize(("answer", "ending"), [("rejected", "plan-rejected"), ("none", "plan-not-answered")])
def test_a_plan_without_a_yes_is_not_trained(answer: str, ending: str) -> None:
    assert ending_of(run(approval={"answer": answer})) == ending


def test_an_approved_plan_is_trained() -> None:
    assert ending_of(run(approval={"answer": "approved"})) == "model-trained"


def test_the_report_knows_every_ending_and_failure() -> None:
    assert set(get_args(ReportEnding)) == {*get_args(Ending), "failed"}

"""What the person is told: what happened, in figures, and what to do; never a word of their writing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from jonabot.messages import (
    Message,
    ReportLink,
    alarm_message,
    approval_message,
    ending_message,
    failure_message,
    launched_message,
)
from jonabot.report.building import build_report
from jonabot.report.inputs import ReportInputs
from jonabot.run_data import ReportPublished
from jonabot.training.estimating import Estimate
from jonabot.training.jobs import Job
from jonabot.training.planning import Plan

NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
REASON = "Fine-tuning of Nova Micro is estimated at $0.16, within training_budget_usd ($25.00)."
ESTIMATE = Estimate(79_100, 2, 0.1582, 1.95, 0.0, "AWS price list, 2026-11")
PLAN = Plan(
    decision="train",
    reason=REASON,
    needs_approval=True,
    method="fine-tuning",
    base_model="amazon.nova-micro-v1:0:128k",
    base_model_name="Nova Micro",
    job_model_id="amazon.nova-micro-v1:0:128k",
    choice_reason="Bedrock offers no base model for continued pre-training.",
    hyperparameters={"epochCount": "2"},
    digest="sha256:ab",
    training_set="training-sets/ab/",
    validation=True,
    training_records=661,
    validation_records=34,
    estimate=ESTIMATE,
    budget_usd=25.0,
    identity="cd",
    base_name="jonabot-nova-micro-cd",
    job_name="jonabot-nova-micro-cd",
    judging_usd=0.037,
)
JOB = Job(
    arn="arn",
    name="jonabot-nova-micro-cd",
    model_name="m",
    status="InProgress",
    phase="validation",
    started=NOW,
    last_change=NOW,
    elapsed_minutes=0,
    poll_seconds=30,
    finished=False,
    adopted=False,
    message="",
    output_uri="s3://b/jobs/r/",
)
LINK = ReportLink.to(
    ReportPublished("reports/r1/report.html", "reports/r1/report.json", "model-trained"), "bucket", "https://link?sig=1"
)
RUN: dict[str, Any] = {
    "run": "r1",
    "ending": "model-trained",
    "created": NOW,
    "author": "Tansy Merrow",
    "stand_in": False,
    "manifest": {
        "digest": "sha256:ab",
        "format": "conversation",
        "records": {"training": 661, "validation": 34},
        "estimated_tokens": 79_100,
        "sources": [],
        "kinds": {"post": {"documents": 695, "characters": 314_346}},
    },
    "samples": {"records": [{"input": "A private thought about herons."}]},
    "plan": msgspec.to_builtins(PLAN),
    "results": {
        "verdict": {
            "kind": "converged",
            "summary": "The model has learnt.",
            "rule": "It fell.",
            "advice": "Set epochCount to 4.",
        },
        "metrics": {"training": [{"step": step, "epoch": 1, "loss": 3.0 - step / 100} for step in range(1, 51)]},
    },
    "comparison": {"exchanges": [{"prompt": "Why?", "tuned": {"text": "Ask the heron."}}]},
    "hosting": "active: answers are paid by the token",
}


def ending(**changes: Any) -> Message:
    report = build_report(msgspec.convert(RUN | changes, ReportInputs, builtin_types=(datetime,)))
    return ending_message(report, LINK)


def test_a_plan_that_waits_comes_with_its_price_and_the_commands_that_answer_it() -> None:
    message = approval_message("r1", PLAN)
    costs = ("Training: $0.16, of a budget of $25.00", "79,100 in each of 2 epochs", "every 4 bytes", "$1.95 a month")
    for part in (REASON, "661", *costs, "on demand", "$0.04 at most", "jonabot approve r1", "jonabot reject r1"):
        assert part in message.text


def test_a_launched_job_is_announced_with_its_price() -> None:
    message = launched_message("r1", PLAN, JOB, 24)
    assert message.subject == "Jonabot: training launched, for about $0.16"
    for part in (REASON, JOB.name, "24 hours", "$1.95 a month", "on demand", "jonabot watch r1"):
        assert part in message.text


def test_an_unknown_price_is_announced_as_unknown() -> None:
    unknown = msgspec.structs.replace(
        ESTIMATE, training_usd=None, storage_usd_per_month=None, hosting_usd_per_hour=None
    )
    message = launched_message("r1", msgspec.structs.replace(PLAN, estimate=unknown), JOB, 24)
    assert "unknown price" in message.subject
    assert message.text.count("unknown") == 3
    assert "$" not in message.text.replace(REASON, "").replace("of a budget of $25.00", "")


def test_hosting_by_the_hour_is_announced_with_its_price() -> None:
    by_the_hour = msgspec.structs.replace(ESTIMATE, hosting_usd_per_hour=20.5)
    message = approval_message("r1", msgspec.structs.replace(PLAN, estimate=by_the_hour))
    assert "Hosting it: $20.50 an hour" in message.text


def test_a_trained_model_is_told_by_verdict_three_numbers_and_a_link() -> None:
    message = ending()
    assert message.subject == "Jonabot: model trained, converged"
    assert message.text.startswith("The model has learnt.")
    for number in ("2.50  training loss", "695  pieces of writing", "$0.16  to train"):
        assert number in message.text
    for part in ("Next time: Set epochCount to 4.", "Hosting: active", "https://link?sig=1", "s3://bucket/reports/r1/"):
        assert part in message.text
    assert "up to 6 hours" in message.text


def test_a_plan_over_budget_is_told_with_the_setting_to_raise() -> None:
    reason = "Nova Pro is estimated at $31.64, above training_budget_usd ($25.00): raise it."
    message = ending(
        ending="over-budget", results=None, plan=RUN["plan"] | {"decision": "over-budget", "reason": reason}
    )
    assert message.subject == "Jonabot: over budget"
    assert reason in message.text
    assert "https://link?sig=1" in message.text


@pytest.mark.parametrize("private", ["heron", "Why?"])
def test_no_message_holds_a_word_of_the_author_or_of_a_model(private: str) -> None:
    assert private not in ending().text


def test_a_failure_says_what_where_and_what_was_stopped() -> None:
    cause = "The job hung in training. Raise deadline_hours."
    message = failure_message("r1", "Check training", "DeadlineExceeded", cause, ["jonabot-nova-micro-cd"], link=LINK)
    assert message.subject == "Jonabot: the run failed (DeadlineExceeded)"
    for part in (cause, "State: Check training", "Stopped: jonabot-nova-micro-cd", "https://link?sig=1"):
        assert part in message.text


def test_a_failure_says_if_it_is_not_known_whether_a_job_still_runs() -> None:
    message = failure_message("r1", "Check training", "BedrockBusy", "Throttled.", [], note="The clean-up asks again")
    assert "The clean-up asks again" in message.text


def test_a_run_that_was_ended_from_outside_has_no_report_to_link_to() -> None:
    assert "report" not in failure_message("r1", "", "ABORTED", "Somebody stopped it.", []).text


def test_an_alarm_is_told_in_the_words_of_its_description() -> None:
    message = alarm_message("A job has used 80 % of its time. It is stopped at the deadline: raise deadline_hours.")
    assert message.subject == "Jonabot: A job has used 80 % of its time"
    assert "raise deadline_hours" in message.text

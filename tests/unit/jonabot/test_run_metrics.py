from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from jonabot.report.building import build_report
from jonabot.report.inputs import ReportInputs
from jonabot.run_metrics import deadline_metrics, metrics_of

RUN: dict[str, Any] = {
    "run": "r1",
    "ending": "model-trained",
    "created": datetime(2026, 11, 23, 9, 14, tzinfo=UTC),
    "author": "Tansy Merrow",
    "stand_in": False,
    "manifest": {
        "digest": "sha256:ab",
        "format": "conversation",
        "records": {"training": 661, "validation": 34},
        "estimated_tokens": 79_100,
        "sources": [
            {"name": "a.zip", "kind": "x-archive", "read": 100, "kept": 80, "dropped": {"retweet": 20}},
            {"name": "b.xml", "kind": "wordpress-export", "read": 10, "kept": 9, "dropped": {"password": 1}},
        ],
    },
    "plan": {
        "decision": "train",
        "reason": "",
        "method": "fine-tuning",
        "base_model": "m",
        "base_model_name": "M",
        "estimate": {"tokens": 79_100, "epochs": 2, "training_usd": 0.1582},
        "budget_usd": 25,
    },
    "job": {"name": "job"},
    "results": {
        "verdict": {"summary": "It has learnt."},
        "metrics": {
            "training": [{"step": step, "epoch": 1, "loss": 2.0} for step in range(1, 11)],
            "validation": [{"step": 10, "epoch": 1, "loss": 2.5}],
        },
        "job": {"name": "job", "seconds": 70, "phases": [{"name": "validation", "seconds": 10}]},
    },
}


def values(**changes: Any) -> dict[str, float]:
    report = build_report(msgspec.convert(RUN | changes, ReportInputs, builtin_types=(datetime,)))
    return {" ".join([metric.name, *metric.dimensions.values()]): metric.value for metric in metrics_of(report)}


def test_a_run_that_trained_gives_everything_the_dashboard_draws() -> None:
    assert values() == {
        "Runs model-trained": 1,
        "ItemsKept": 89,
        "ItemsDropped": 21,
        "TrainingRecords": 661,
        "ValidationRecords": 34,
        "BilledTokens": 158_200,
        "EstimatedSpend": pytest.approx(0.1582),
        "TrainingLoss": 2.0,
        "ValidationLoss": 2.5,
        "PhaseDuration validation": 10,
    }


@pytest.mark.parametrize("changes", [{"job": None}, {"job": {"name": "job", "adopted": True}}])
def test_no_money_is_counted_twice(changes: dict[str, Any]) -> None:
    assert not {"EstimatedSpend", "BilledTokens"} & set(values(**changes))


def test_an_unknown_price_is_no_spend() -> None:
    estimate = {"tokens": 79_100, "epochs": 2, "training_usd": None}
    assert "EstimatedSpend" not in values(plan=RUN["plan"] | {"estimate": estimate})


def test_a_run_that_failed_early_gives_its_ending_and_nothing_else() -> None:
    nothing: dict[str, Any] = {"manifest": None, "plan": None, "job": None, "results": None}
    assert values(ending="failed", failure={"error": "E", "cause": "c"}, **nothing) == {"Runs failed": 1}


def test_a_job_at_its_deadline_has_used_all_of_it() -> None:
    (metric,) = deadline_metrics(24 * 60, 24)
    assert (metric.name, metric.value, metric.unit) == ("DeadlineUsed", 100, "Percent")

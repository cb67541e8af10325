"""The dashboard draws what the Lambdas measure, under the names under which they do."""

import json
import re
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from infra.dashboard import NAMESPACE
from jonabot.report.building import build_report
from jonabot.report.inputs import ReportInputs
from jonabot.run_metrics import deadline_metrics, metrics_of

TRAINED: dict[str, Any] = {
    "run": "r",
    "ending": "model-trained",
    "created": datetime(2026, 11, 23, tzinfo=UTC),
    "author": "Tansy Merrow",
    "stand_in": False,
    "manifest": {"digest": "", "format": "text", "records": {}, "estimated_tokens": 1, "sources": []},
    "plan": {
        "decision": "train",
        "reason": "",
        "method": "fine-tuning",
        "base_model": "",
        "base_model_name": "",
        "estimate": {"tokens": 1, "epochs": 1, "training_usd": 0.1},
        "budget_usd": 25,
    },
    "job": {"name": "job"},
    "results": {
        "verdict": {"summary": ""},
        "metrics": {"training": [{"step": 1, "loss": 1.0}], "validation": [{"step": 1, "loss": 1.0}]},
        "job": {"name": "job", "seconds": 1, "phases": [{"name": "training", "seconds": 1}]},
    },
}


@pytest.fixture(scope="module")
def body(resources: dict[str, dict[str, Any]]) -> str:
    (dashboard,) = [r for r in resources.values() if r["Type"] == "AWS::CloudWatch::Dashboard"]
    parts = dashboard["Properties"]["DashboardBody"]["Fn::Join"][1]
    return "".join(part if isinstance(part, str) else "token" for part in parts)


def test_every_metric_of_a_run_is_drawn_and_nothing_else(body: str) -> None:
    report = build_report(msgspec.convert(TRAINED, ReportInputs, builtin_types=(datetime,)))
    measured = {metric.name for metric in [*metrics_of(report), *deadline_metrics(1, 24)]}
    drawn = set(re.findall(rf'"{NAMESPACE}","(\w+)"', body)) | set(re.findall(r'MetricName=\\"(\w+)\\"', body))
    assert drawn == measured


def test_runs_are_told_apart_by_ending_and_jobs_by_phase(body: str) -> None:
    searches = re.findall(r"SEARCH\('\{(.*?)\}", body)
    assert searches == ["Jonabot,Stack,Ending", "Jonabot,Stack,Phase"]


def test_everything_that_was_asked_for_has_a_place(body: str) -> None:
    titles = {widget["properties"].get("title") for widget in json.loads(body)["widgets"]}
    for wanted in (
        "Runs by ending",
        "Items kept and dropped",
        "Records",
        "Tokens",
        "spend",
        "Loss",
        "Phases",
        "Alarms",
    ):
        assert any(wanted in title for title in titles), wanted

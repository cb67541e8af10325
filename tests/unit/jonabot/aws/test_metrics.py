"""The embedded metric format, as CloudWatch specifies it."""

from __future__ import annotations

import io
import json
import sys
from datetime import UTC, datetime
from typing import Any

import pytest

from jonabot.aws.metrics import MetricLog
from jonabot.run_metrics import Metric

NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)


def lines(*metrics: Metric) -> list[dict[str, Any]]:
    log = io.StringIO()
    MetricLog("Jonabot", {"Stack": "Jonabot"}, log).put(metrics, NOW)
    return [json.loads(line) for line in log.getvalue().splitlines()]


def test_a_line_holds_the_value_its_unit_and_its_dimensions() -> None:
    assert lines(Metric("Runs", 1, dimensions={"Ending": "model-trained"})) == [
        {
            "_aws": {
                "Timestamp": 1_795_425_240_000,
                "CloudWatchMetrics": [
                    {
                        "Namespace": "Jonabot",
                        "Dimensions": [["Stack", "Ending"]],
                        "Metrics": [{"Name": "Runs", "Unit": "Count"}],
                    }
                ],
            },
            "Stack": "Jonabot",
            "Ending": "model-trained",
            "Runs": 1,
        }
    ]


def test_one_metric_of_several_phases_is_several_lines() -> None:
    phases = [Metric("PhaseDuration", 10, "Seconds", {"Phase": phase}) for phase in ("validation", "training")]
    assert [line["Phase"] for line in lines(*phases)] == ["validation", "training"]


def test_metrics_go_to_where_lambda_reads_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert sys.stdout is not None
    MetricLog("Jonabot", {"Stack": "Jonabot"}).put([Metric("TrainingLoss", 1.5, "None")], NOW)
    assert json.loads(capsys.readouterr().out)["TrainingLoss"] == 1.5

"""Metrics in CloudWatch's embedded metric format: a line of JSON in the function's log, from which
CloudWatch makes the metric. It takes no permission, no call and no library.

https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from jonabot.run_metrics import Metric

if TYPE_CHECKING:
    from typing import TextIO


class MetricLog:
    """The metrics of one namespace, all of which bear the same dimensions."""

    def __init__(self, namespace: str, dimensions: Mapping[str, str], log: TextIO | None = None) -> None:
        self._namespace = namespace
        self._dimensions = dict(dimensions)
        self._log = log

    def put(self, metrics: Iterable[Metric], now: datetime) -> None:
        """One line a metric: several of one name, with other dimensions, may not stand in one line."""
        log = self._log or sys.stdout  # not `logging`, whose lines Lambda's JSON log format wraps
        for metric in metrics:
            log.write(msgspec.json.encode(self._line(metric, now)).decode() + "\n")
        log.flush()

    def _line(self, metric: Metric, now: datetime) -> dict[str, object]:
        dimensions = self._dimensions | metric.dimensions
        definition = {
            "Namespace": self._namespace,
            "Dimensions": [list(dimensions)],
            "Metrics": [{"Name": metric.name, "Unit": metric.unit}],
        }
        return {
            "_aws": {"Timestamp": int(now.timestamp() * 1000), "CloudWatchMetrics": [definition]},
            **dimensions,
            metric.name: metric.value,
        }

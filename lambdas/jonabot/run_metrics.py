"""What of a run is worth a metric: the dashboard (infra/dashboard.py) draws them, an alarm watches one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from jonabot.report.model import Report

Unit = Literal["Count", "Seconds", "Percent", "None"]


class Metric(msgspec.Struct, frozen=True):
    """One value, now."""

    name: str
    value: float
    unit: Unit = "Count"
    dimensions: dict[str, str] = {}


def metrics_of(report: Report) -> Iterator[Metric]:
    """One run that has ended, as far as it has come. What was not measured has no metric."""
    yield Metric("Runs", 1, dimensions={"Ending": report.ending})
    if corpus := report.corpus:
        yield Metric("ItemsKept", corpus.kept)
        yield Metric("ItemsDropped", corpus.read - corpus.kept)
        yield Metric("TrainingRecords", corpus.training_records)
        yield Metric("ValidationRecords", corpus.validation_records)
    if report.plan and report.plan.spent:
        yield Metric("BilledTokens", report.plan.billed_tokens)
        if report.plan.training_usd is not None:
            yield Metric("EstimatedSpend", report.plan.training_usd, "None")
    if report.curves and report.curves.epochs:
        last = report.curves.epochs[-1]
        losses = {"TrainingLoss": last.training_loss, "ValidationLoss": last.validation_loss}
        yield from (Metric(name, loss, "None") for name, loss in losses.items() if loss is not None)
    if report.job:
        for phase in report.job.phases:
            yield Metric("PhaseDuration", phase.seconds, "Seconds", {"Phase": phase.name})


def deadline_metrics(elapsed_minutes: int, deadline_hours: int) -> Iterator[Metric]:
    """How much of its time a running job has had."""
    yield Metric("DeadlineUsed", 100 * elapsed_minutes / (60 * deadline_hours), "Percent")

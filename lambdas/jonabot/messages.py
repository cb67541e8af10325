"""What the person is told, and when: short, with figures and what to do, without a word of their writing."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from jonabot.report.model import Report
from jonabot.report.numbers import figure, usd
from jonabot.run_data import ReportPublished
from jonabot.training.jobs import Job
from jonabot.training.planning import Plan

LINK_LIFETIME = timedelta(hours=6)
"""Whoever has the link can read the report, so it does not live long."""


class Message(msgspec.Struct, frozen=True):
    """One message to the topic."""

    subject: str
    text: str


class ReportLink(msgspec.Struct, frozen=True):
    """Where the report of a run is, for a while and for good."""

    url: str
    uri: str
    """`s3://bucket/reports/<run>/report.html`, for who may read the bucket."""

    @classmethod
    def to(cls, report: ReportPublished, bucket: str, url: str) -> ReportLink:
        return cls(url, f"s3://{bucket}/{report.html}")

    def __str__(self) -> str:
        hours = LINK_LIFETIME // timedelta(hours=1)
        return f"The report, for up to {hours} hours and for whoever has this link:\n{self.url}\nLater: {self.uri}\n"


def approval_message(run: str, plan: Plan) -> Message:
    """The plan, and the command that answers it."""
    return Message(
        f"Jonabot: may {plan.base_model_name} be trained?",
        f"{plan.reason}\n\n{plan.choice_reason}\n\n"
        f"Records: {plan.training_records:,} for training, {plan.validation_records:,} for validation\n"
        f"{_costs(plan)}"
        f"A judge of the answers: {usd(plan.judging_usd)} at most\n\n"
        f"Yes:  jonabot approve {run}\n"
        f"No:   jonabot reject {run}\n",
    )


def launched_message(run: str, plan: Plan, job: Job, deadline_hours: int) -> Message:
    """A job has begun, and what it is expected to cost."""
    price = plan.estimate.training_usd
    spoken = "at an unknown price" if price is None else f"for about {usd(price)}"
    return Message(
        f"Jonabot: training launched, {spoken}",
        f"{plan.reason}\n\n"
        f"Job: {job.name}\n"
        f"It is stopped if it is not finished in {deadline_hours} hours.\n"
        f"{_costs(plan)}\n"
        f"How it goes:  jonabot watch {run}\n",
    )


def _costs(plan: Plan) -> str:
    """What it costs to train, to keep and to host, a line each; what is not known is called unknown."""
    costs = plan.estimate
    kept, hosted = costs.storage_usd_per_month, costs.hosting_usd_per_hour
    keeping = "price unknown" if kept is None else f"{usd(kept)} a month until it is deleted"
    hosting = "price unknown" if hosted is None else f"{usd(hosted)} an hour"
    if hosted == 0:
        hosting = "on demand, nothing while nobody asks"
    return (
        f"Training: {usd(costs.training_usd)}, of a budget of {usd(plan.budget_usd)}\n"
        f"Tokens: {costs.tokens:,} in each of {costs.epochs} epochs, counted as {costs.counting}\n"
        f"Keeping the model: {keeping}\n"
        f"Hosting it: {hosting}\n"
        f"Prices: {costs.price_source}\n"
    )


def ending_message(report: Report, link: ReportLink) -> Message:
    """How the run ended, its three numbers, what to change, and where the report lies."""
    opening = report.opening
    figures = "\n".join(
        f"{figure(shown)}  {shown.label}" + (f" ({shown.note})" if shown.note else "") for shown in opening.figures
    )
    advice = "\n".join([advice.change for advice in report.next_time] or opening.advice)
    hosting = report.hosting and f"Hosting: {report.hosting}"
    parts = [opening.title, opening.sentence, figures, advice and f"Next time: {advice}", hosting, str(link)]
    subject = ", ".join(part for part in (report.ending.replace("-", " "), opening.verdict) if part)
    return Message(f"Jonabot: {subject}", "\n\n".join(part for part in parts if part))


def failure_message(
    run: str, state: str, error: str, cause: str, stopped: list[str], *, link: ReportLink | None = None, note: str = ""
) -> Message:
    """What failed, what to do, and which jobs were stopped so that they cost no more."""
    lines = [f"{cause}\n", f"State: {state or 'unknown'}", f"Error: {error}", f"Run: {run}"]
    lines += [f"Stopped: {name}" for name in stopped]
    lines += [note] if note else []
    report = f"\n{link}" if link else ""
    return Message(f"Jonabot: the run failed ({error})", "\n".join(lines) + "\n" + report)


def alarm_message(description: str) -> Message:
    """An alarm of infra/alarms.py; its description says what to do."""
    first, _, _ = description.partition(". ")
    return Message(f"Jonabot: {first.rstrip('.')}", f"{description}\n")

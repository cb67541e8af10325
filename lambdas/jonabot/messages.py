"""What the person is told, and when: short, with figures and what to do, without a word of their writing."""

from __future__ import annotations

import msgspec

from jonabot.run_data import ReportPublished, RunData
from jonabot.training.planning import Plan


class Message(msgspec.Struct, frozen=True):
    """One message to the topic."""

    subject: str
    text: str


def approval_message(run: str, plan: Plan) -> Message:
    """The plan, and the command that answers it."""
    return Message(
        f"Jonabot: may {plan.base_model_name} be trained?",
        f"{plan.reason}\n\n{plan.choice_reason}\n\n"
        f"Records: {plan.training_records:,} for training, {plan.validation_records:,} for validation\n"
        f"Tokens: {plan.estimate.tokens:,} in each of {plan.estimate.epochs} epochs\n\n"
        f"Yes:  jonabot approve {run}\n"
        f"No:   jonabot reject {run}\n",
    )


def ending_message(run: RunData, bucket: str, report: ReportPublished) -> Message:
    """How the run ended, why, and where the report lies."""
    sentences = [
        run.results.verdict if run.results else "",
        run.plan.reason if run.plan else "",
        run.base_model.reason if run.base_model and not run.base_model.available else "",
        f"Hosting: {run.deployment.message}" if run.deployment else "",
    ]
    told = "\n\n".join(sentence for sentence in sentences if sentence)
    return Message(
        f"Jonabot: {report.ending.replace('-', ' ')}",
        f"{told}\n\nReport: s3://{bucket}/{report.html}\n",
    )


def failure_message(run: str, state: str, error: str, cause: str, stopped: list[str]) -> Message:
    """What failed, what to do, and which jobs were stopped so that they cost no more."""
    lines = [f"{cause}\n", f"State: {state or 'unknown'}", f"Error: {error}", f"Run: {run}"]
    lines += [f"Stopped: {name}" for name in stopped]
    return Message(f"Jonabot: the run failed ({error})", "\n".join(lines) + "\n")

"""How a run ends that does not fail: one name for each way."""

from __future__ import annotations

from typing import Literal

from jonabot.run_data import RunData

Ending = Literal[
    "model-trained",
    "already-trained",
    "over-budget",
    "price-unknown",
    "too-little-writing",
    "too-much-writing",
    "no-base-model",
    "plan-rejected",
    "plan-not-answered",
]
_OF_A_DECISION: dict[str, Ending] = {
    "already-trained": "already-trained",
    "over-budget": "over-budget",
    "price-unknown": "price-unknown",
    "too-small": "too-little-writing",
    "too-large": "too-much-writing",
}
_OF_AN_ANSWER: dict[str, Ending] = {"rejected": "plan-rejected", "none": "plan-not-answered"}


def ending_of(run: RunData) -> Ending:
    """The ending of a run that has come to its report."""
    if run.base_model and not run.base_model.available:
        return "no-base-model"
    if run.plan and run.plan.decision != "train":
        return _OF_A_DECISION[run.plan.decision]
    if run.approval and run.approval.answer != "approved":
        return _OF_AN_ANSWER[run.approval.answer]
    return "model-trained"

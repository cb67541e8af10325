"""What the metrics mean, in words, each with the rule that led to it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean
from typing import Literal

import msgspec

from jonabot.results.metrics import Metrics, Point

FEWEST_POINTS = 8
SMOOTHING = 0.1
"""The curve is judged as the mean over a tenth of its points: single steps of small batches jump about."""
DIVERGENCE = 0.10
"""A rise from the lowest point by this share of the first value."""
PROGRESS = 0.02
"""A fall by less than this share of the first value is none."""
LAST_PART = 0.2
STILL_FALLING = 0.10
"""The share of the whole fall that the last fifth may have before the curve has not levelled out."""
OVERFIT = 0.02
"""A rise of the validation loss from its lowest point, by this share of it."""

Kind = Literal["converged", "still-falling", "no-progress", "unstable", "over-fitted", "too-few-steps", "no-metrics"]


class Verdict(msgspec.Struct, frozen=True):
    """How the training went."""

    kind: Kind
    summary: str
    rule: str
    """What was seen, with the figures."""
    advice: str = ""
    """Which setting to change next time; empty if none."""
    step: int | None = None
    """Where over-fitting begins."""


def judge(metrics: Metrics) -> Verdict:
    """One verdict: what is worst comes first."""
    losses = [point.loss for point in metrics.training if point.loss is not None]
    if not metrics.training and not metrics.validation:
        return Verdict("no-metrics", "The job left no metrics.", "No metrics file was found.")
    if len(losses) < len(metrics.training):
        return _unstable("The loss is not a number in at least one step.")
    overfitted = _overfitted(metrics.validation)
    if overfitted:
        return overfitted
    if len(losses) < FEWEST_POINTS:
        return Verdict(
            "too-few-steps",
            "There are too few steps to tell.",
            f"{len(losses)} points of training loss, fewer than {FEWEST_POINTS}.",
            "Raise hyperparameters.epochCount, or drop more exports.",
        )
    return _by_curve(smooth(losses))


def smooth(losses: Sequence[float]) -> list[float]:
    """The mean over a sliding window of a tenth of the points, at least three."""
    width = max(3, round(len(losses) * SMOOTHING))
    return [fmean(losses[at : at + width]) for at in range(len(losses) - width + 1)]


def _by_curve(curve: list[float]) -> Verdict:
    first, lowest, last = curve[0], min(curve), curve[-1]
    way = f"The smoothed loss went from {first:.3f} to {last:.3f}"
    if last - lowest > DIVERGENCE * first:
        return _unstable(f"{way}, by way of {lowest:.3f}.")
    if first - last < PROGRESS * first:
        return Verdict(
            "no-progress",
            "The model has hardly learnt anything.",
            f"{way}, less than {PROGRESS:.0%}.",
            "Raise hyperparameters.learningRate or hyperparameters.epochCount.",
        )
    before = curve[-max(2, round(len(curve) * LAST_PART))]
    share = (before - last) / (first - last)
    rule = f"{way}; the last fifth of the steps brought {max(share, 0):.0%} of that."
    if share > STILL_FALLING:
        return Verdict(
            "still-falling",
            "The model was still learning when the job ended.",
            rule,
            "Raise hyperparameters.epochCount: more epochs would help.",
        )
    return Verdict("converged", "The model has learnt what there is to learn with these settings.", rule)


def _overfitted(validation: Sequence[Point]) -> Verdict | None:
    """Validation loss that has turned upwards for good."""
    points = [(point.step, point.loss) for point in validation if point.loss is not None]
    if not points:
        return None
    step, lowest = min(points, key=lambda point: point[1])
    after = [loss for at, loss in points if at > step]
    falls_again = any(later < earlier * (1 - OVERFIT) for earlier, later in pairwise(after))
    if not after or falls_again or after[-1] <= lowest * (1 + OVERFIT):
        return None
    return Verdict(
        "over-fitted",
        f"From step {step} on the model learnt the training set by heart.",
        f"Validation loss was lowest at step {step} ({lowest:.3f}) and ended at {after[-1]:.3f}.",
        "Lower hyperparameters.epochCount: fewer epochs would do better.",
        step,
    )


def _unstable(rule: str) -> Verdict:
    return Verdict("unstable", "The training did not settle.", rule, "Lower hyperparameters.learningRate.")

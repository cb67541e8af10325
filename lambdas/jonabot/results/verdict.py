"""What the metrics mean, in words, each with the rule that led to it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean, median, pstdev
from typing import Literal

import msgspec

from jonabot.results.metrics import Metrics, Point

FEWEST_POINTS = 8
SMOOTHING = 0.1
"""The curve is judged as the mean over a tenth of its points: single steps of small batches jump about."""
EXPLOSION = 4
"""A single loss so many times as high as where training began and where it ended."""
ABOVE_START = 1.25
"""The end, so many times as high as any of the first three steps, which the base model still shows in."""
CHANCE = 4
"""Standard errors: a smaller difference between two points of the smoothed curve may be chance. The lowest
of many points is low by chance, which two or three would not allow for."""
CHANCE_OF_TWO = 2
"""Standard errors of a difference between two means that were not picked for being low or high."""
DIVERGENCE = 0.10
"""A rise from the lowest point by this share of the first value."""
PROGRESS = 0.02
"""A fall by less than this share of the first value is none."""
LAST_PART = 0.2
STILL_FALLING = 0.10
"""The share of the whole fall that the last fifth may have before the curve has not levelled out."""
OVERFIT = 0.02
"""A rise of the validation loss from its lowest point, by this share of it."""
VALIDATION_FALLING = 0.02
"""A fall of the validation loss from the last time but one to the last, by this share of it."""

UNDECIDED = ("converged", "too-few-steps")
"""What the training loss alone says, and validation loss may know better."""

Kind = Literal["converged", "still-falling", "no-progress", "unstable", "over-fitted", "too-few-steps", "no-metrics"]


class Verdict(msgspec.Struct, frozen=True):
    """How the training went."""

    kind: Kind
    summary: str
    rule: str
    """What was seen, with the figures."""
    advice: str = ""
    """Which setting to change next time, and to what (advice.py)."""
    step: int | None = None
    """Where over-fitting begins."""


def judge(metrics: Metrics) -> Verdict:
    """One verdict: what is worst comes first."""
    losses = [point.loss for point in metrics.training if point.loss is not None]
    if not metrics.training and not metrics.validation:
        return Verdict("no-metrics", "The job left no metrics.", "No metrics file was found.")
    if len(losses) < len(metrics.training):
        return _unstable("The loss is not a number in at least one step.")
    by_curve = _exploded(losses) or _by_curve(losses) if len(losses) >= FEWEST_POINTS else None
    overfitted = _overfitted(metrics.validation)
    # Where training itself goes wrong, validation turns upwards as well, and that is no over-fitting.
    if overfitted and not (by_curve and by_curve.kind == "unstable"):
        return overfitted
    if by_curve is None:
        return _too_few_steps(f"{len(losses)} points of training loss, fewer than {FEWEST_POINTS}.")
    return (by_curve.kind in UNDECIDED and _stopped_early(metrics.validation)) or by_curve


def smooth(losses: Sequence[float]) -> list[float]:
    """The mean over a sliding window of a tenth of the points, at least three."""
    width = _window(losses)
    return [fmean(losses[at : at + width]) for at in range(len(losses) - width + 1)]


def standard_error(losses: Sequence[float]) -> float:
    """How much a point of the smoothed curve jumps about by chance."""
    return _error_of_a_difference(losses, _window(losses)) / math.sqrt(2)


def _error_of_a_difference(losses: Sequence[float], points: int) -> float:
    """How much the difference of two means over so many points does, from how much neighbours differ."""
    steps = [later - earlier for earlier, later in pairwise(losses)]
    return pstdev(steps) / math.sqrt(points) if steps else 0.0


def _window(losses: Sequence[float]) -> int:
    return max(3, round(len(losses) * SMOOTHING))


def _exploded(losses: Sequence[float]) -> Verdict | None:
    """A loss that shot up, whether it came down again or not."""
    highest, last = max(losses), median(losses[-max(2, round(len(losses) * LAST_PART)) :])
    if highest > EXPLOSION * max(losses[0], last) or last > ABOVE_START * max(losses[:3]):
        return _unstable(f"The loss was {losses[0]:.3f} at first, {highest:.3f} at worst and {last:.3f} in the end.")
    return None


def _by_curve(losses: Sequence[float]) -> Verdict:
    curve, chance = smooth(losses), CHANCE * standard_error(losses)
    first, lowest, last = curve[0], min(curve), curve[-1]
    way = f"The smoothed loss went from {first:.3f} to {last:.3f}"
    if last - lowest > max(DIVERGENCE * first, chance):
        return _unstable(f"{way}, by way of {lowest:.3f}.")
    if first - last < PROGRESS * first:
        return Verdict(
            "no-progress",
            "The model has hardly learnt anything.",
            f"{way}, less than {PROGRESS:.0%}.",
        )
    if first - last < CHANCE_OF_TWO * _error_of_a_difference(losses, _window(losses)):
        return _too_few_steps(f"{way}. So few steps may show that by chance.")
    part = max(2, round(len(losses) * LAST_PART))
    fall = fmean(losses[-2 * part : -part]) - fmean(losses[-part:])
    share = fall / (first - last)
    rule = f"{way}; the last fifth of the steps brought {max(share, 0):.0%} of that."
    if share > STILL_FALLING and fall > CHANCE_OF_TWO * _error_of_a_difference(losses, part):
        return _still_falling(rule)
    if share > STILL_FALLING:
        return _too_few_steps(f"{rule} So few steps may show that by chance.")
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
        step=step,
    )


def _stopped_early(validation: Sequence[Point]) -> Verdict | None:
    """Validation loss that still falls, where a decaying learning rate has flattened the training loss."""
    losses = [point.loss for point in validation if point.loss is not None][-2:]
    if len(losses) < 2 or losses[1] >= losses[0] * (1 - VALIDATION_FALLING):  # noqa: PLR2004 (the last two)
        return None
    return _still_falling(
        f"Validation loss fell from {losses[0]:.3f} to {losses[1]:.3f} the last time it was measured."
    )


def _still_falling(rule: str) -> Verdict:
    return Verdict("still-falling", "The model was still learning when the job ended.", rule)


def _too_few_steps(rule: str) -> Verdict:
    return Verdict("too-few-steps", "There are too few steps to tell.", rule)


def _unstable(rule: str) -> Verdict:
    return Verdict("unstable", "The training did not settle.", rule)

"""The metrics of a job as curves."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, exp, inf, isfinite
from statistics import fmean

from jonabot.report import result_inputs as inputs
from jonabot.report.model import Curves, Epoch, Point

MOST_POINTS = 400
"""More cannot be told apart on a page."""


def curves_of(results: inputs.Results) -> Curves | None:
    """Loss and perplexity by step; None if the job left no metrics."""
    training, validation = results.metrics.training, results.metrics.validation
    if not training and not validation:
        return None
    stride = -(-len(training) // MOST_POINTS) or 1
    return Curves(
        steps=max(point.step for point in [*training, *validation]),
        steps_between_points=stride,
        training_loss=_thin([(point.step, point.loss) for point in training], stride),
        validation_loss=_thin([(point.step, point.loss) for point in validation], 1),
        perplexity=_thin([(point.step, point.perplexity) for point in training], stride),
        validation_perplexity=_thin([(point.step, point.perplexity or _exp(point.loss)) for point in validation], 1),
        epochs=_epochs(training, validation),
        overfitted_from=results.verdict.step,
    )


def _thin(series: Sequence[tuple[int, float | None]], stride: int) -> list[Point]:
    """Every `stride`th point and the last. A loss that is no number has no place on a chart."""
    points = [Point(step, value) for step, value in series if value is not None and isfinite(value)]
    if len(points) < 2:  # noqa: PLR2004 (the first and the last)
        return points
    return [*points[:-1:stride], points[-1]]


def _epochs(training: Sequence[inputs.Point], validation: Sequence[inputs.Point]) -> list[Epoch]:
    """What each epoch came to; its validation loss is the last one measured up to its last step."""
    steps: dict[int, list[inputs.Point]] = {}
    for number, point in zip(_numbers(training), training, strict=True):
        steps.setdefault(number, []).append(point)
    epochs, before = [], -1
    for number, points in sorted(steps.items()):
        last = points[-1].step
        losses = [point.loss for point in points if point.loss is not None]
        end = inf if number == max(steps) else last
        measured = [point.loss for point in validation if before < point.step <= end and point.loss is not None]
        mean = fmean(losses) if losses else None
        epochs.append(Epoch(number, last, mean, _exp(mean), measured[-1] if measured else None))
        before = last
    return epochs


def _numbers(points: Sequence[inputs.Point]) -> list[int]:
    """The epoch of each step, from 1: jobs count 0, 1, 2 or 1, 2, 3 or as the fraction that is done."""
    whole = all(point.epoch % 1 == 0 for point in points)
    first = min((point.epoch for point in points), default=0)
    return [int(point.epoch - first) + 1 if whole else max(1, ceil(point.epoch)) for point in points]


def _exp(loss: float | None) -> float | None:
    try:
        return None if loss is None else exp(loss)
    except OverflowError:
        return None

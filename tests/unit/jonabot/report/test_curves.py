from typing import Any

import pytest

from jonabot.report.curves import MOST_POINTS, curves_of
from jonabot.report.result_inputs import Metrics, Point, Results, Verdict


def results(training: list[Point], validation: list[Point] | None = None) -> Results:
    return Results(Verdict("It learned."), Metrics(training, validation or []))


def test_a_job_without_metrics_has_no_curves() -> None:
    assert curves_of(results([])) is None


def test_a_long_training_is_thinned_and_keeps_its_ends() -> None:
    curves = curves_of(results([Point(step, 1, loss=5 - step / 10_000) for step in range(1, 10_001)]))
    assert curves is not None
    assert len(curves.training_loss) <= MOST_POINTS + 1
    assert (curves.training_loss[0].step, curves.training_loss[-1].step) == (1, 10_000)
    assert curves.steps_between_points == 25


def test_a_short_training_is_shown_whole() -> None:
    curves = curves_of(results([Point(step, 1, loss=1.0) for step in range(1, 6)]))
    assert curves is not None
    assert [point.step for point in curves.training_loss] == [1, 2, 3, 4, 5]
    assert curves.steps_between_points == 1


def test_steps_without_a_number_are_left_out() -> None:
    curves = curves_of(results([Point(1, 1, loss=2.0), Point(2, 1, loss=None), Point(3, 1, loss=1.0)]))
    assert curves is not None
    assert [point.step for point in curves.training_loss] == [1, 3]


@pytest.mark.parametrize(
    "epochs",
    [[0, 0, 1, 1], [1, 1, 2, 2], [0.5, 1.0, 1.5, 2.0], [0.6, 0.9, 1.1, 1.9]],
)
def test_epochs_end_at_their_last_step_however_they_are_counted(epochs: list[float]) -> None:
    curves = curves_of(results([Point(step, epoch, 1.0) for step, epoch in zip((1, 2, 3, 4), epochs, strict=True)]))
    assert curves is not None
    assert [(mark.epoch, mark.step) for mark in curves.epochs] == [(1, 2), (2, 4)]


def test_every_epoch_has_its_mean_loss_its_perplexity_and_its_validation_loss() -> None:
    training = [Point(step, step // 4, loss=4.0 - step // 4) for step in range(8)]
    curves = curves_of(results(training, [Point(3, 0, 3.5), Point(8, 1, 3.2)]))
    assert curves is not None
    first, second = curves.epochs
    assert (first.training_loss, first.validation_loss) == (4.0, 3.5)
    assert first.perplexity == pytest.approx(54.598, abs=1e-3)
    assert (second.training_loss, second.validation_loss) == (3.0, 3.2)


def test_an_epoch_whose_loss_exploded_has_no_perplexity() -> None:
    curves = curves_of(results([Point(1, 1, 5000.0), Point(2, 1, None)]))
    assert curves is not None
    assert (curves.epochs[0].training_loss, curves.epochs[0].perplexity) == (5000.0, None)


def test_validation_without_training_is_a_curve_too() -> None:
    curves = curves_of(results([], [Point(10, 1, 2.0), Point(20, 2, 1.5)]))
    assert curves is not None
    assert (curves.steps, len(curves.validation_loss)) == (20, 2)


def test_the_step_where_over_fitting_begins_is_kept(run: dict[str, Any], build: Any) -> None:
    run["results"]["verdict"]["step"] = 660
    assert build(run).curves.overfitted_from == 660

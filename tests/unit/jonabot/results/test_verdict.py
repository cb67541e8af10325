from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.results.metrics import Metrics, Point
from jonabot.results.verdict import judge, smooth


def _points(losses: Iterable[float | None]) -> tuple[Point, ...]:
    return tuple(Point(step, 0, loss, None) for step, loss in enumerate(losses))


def _training(losses: Iterable[float | None], validation: Iterable[float] = ()) -> Metrics:
    return Metrics(_points(losses), _points(validation))


def _levelling(steps: int, noise: float = 0.0) -> list[float]:
    chance = random.Random(1)
    return [2 + 1.5 * math.exp(-8 * step / steps) + chance.gauss(0, noise) for step in range(steps)]


def test_a_curve_that_levels_out_has_converged() -> None:
    assert judge(_training(_levelling(200))).kind == "converged"


def test_noise_of_single_steps_does_not_change_the_verdict() -> None:
    assert judge(_training(_levelling(400, noise=0.3))).kind == "converged"


def test_a_curve_that_still_falls_asks_for_more_epochs() -> None:
    verdict = judge(_training([3 - step / 100 for step in range(100)]))
    assert verdict.kind == "still-falling"


def test_a_curve_that_rises_again_is_unstable() -> None:
    rising = [3 - step / 50 for step in range(50)] + [2 + step / 50 for step in range(50)]
    verdict = judge(_training(rising))
    assert verdict.kind == "unstable"
    assert verdict.rule == "The smoothed loss went from 2.910 to 2.890, by way of 2.050."


def test_a_loss_that_shoots_up_is_unstable_even_if_it_comes_down_again() -> None:
    exploded = [2.8, 9.0, 100.0, 180.0] + [60 * math.exp(-step / 20) + 2 for step in range(60)]
    verdict = judge(_training(exploded))
    assert verdict.kind == "unstable"
    assert verdict.rule == "The loss was 2.800 at first, 180.000 at worst and 6.239 in the end."


def test_a_training_that_ends_above_its_start_is_unstable() -> None:
    assert judge(_training([2.8, 3.0, 3.3, *[6.0] * 20])).kind == "unstable"


def test_a_training_that_goes_wrong_is_not_called_over_fitted_for_its_validation() -> None:
    diverging = [3 - step / 50 for step in range(50)] + [2 + step / 20 for step in range(50)]
    assert judge(_training(diverging, validation=[2.5, 2.6, 4.0])).kind == "unstable"


def test_single_records_may_be_hard_or_easy() -> None:
    chance = random.Random(3)
    noisy = [max(0.4, (2 + math.exp(-step / 30)) * chance.lognormvariate(0, 0.4)) for step in range(200)]
    assert judge(_training(noisy)).kind in {"converged", "too-few-steps"}


def test_a_fall_at_the_end_that_may_be_chance_is_too_little_to_tell() -> None:
    chance = random.Random(5)
    losses = [3 - step / 60 + chance.gauss(0, 0.5) for step in range(40)]
    verdict = judge(_training(losses))
    assert verdict.kind == "too-few-steps"
    assert "by chance" in verdict.rule


def _kinds(curve: Callable[[float], float], noise: float) -> Counter[str]:
    """The verdicts on twenty noisy measurements of one curve, over 200 steps; `curve` takes the part that is done."""
    chance = random.Random(7)
    measured = ([curve(step / 200) + chance.gauss(0, noise) for step in range(200)] for _ in range(20))
    return Counter(judge(_training(losses)).kind for losses in measured)


@pytest.mark.parametrize("noise", [0.05, 0.2])
def test_curves_of_small_batches_are_told_apart_in_spite_of_their_noise(noise: float) -> None:
    assert _kinds(lambda done: 3 - done, noise)["still-falling"] >= 18
    assert _kinds(lambda done: 1.8 + 1.2 * math.exp(-8 * done), noise)["converged"] >= 18
    assert _kinds(lambda done: 3 - 2 * done if done < 0.6 else 6 * done - 1.8, noise)["unstable"] == 20


@pytest.mark.parametrize("noise", [0.05, 0.2, 0.5])
def test_a_flat_curve_is_never_praised_for_a_fall_by_chance(noise: float) -> None:
    assert set(_kinds(lambda _: 2.5, noise)) <= {"no-progress", "too-few-steps"}


def test_validation_that_still_falls_asks_for_more_epochs_though_training_has_levelled_out() -> None:
    verdict = judge(_training(_levelling(100), validation=[2.5, 2.3, 2.2]))
    assert verdict.kind == "still-falling"
    assert verdict.rule == "Validation loss fell from 2.300 to 2.200 the last time it was measured."


def test_a_loss_that_is_no_number_is_unstable() -> None:
    assert judge(_training([2.0, 1.9, None, *[1.8] * 20])).kind == "unstable"


def test_a_flat_curve_has_learnt_nothing() -> None:
    assert judge(_training([2.5, 2.49, 2.51, 2.5] * 20)).kind == "no-progress"


def test_validation_that_turns_upwards_is_over_fitting_from_that_step_on() -> None:
    verdict = judge(_training(_levelling(100), validation=[2.5, 2.1, 2.0, 2.2, 2.4]))
    assert (verdict.kind, verdict.step) == ("over-fitted", 2)
    assert "From step 2 on" in verdict.summary


@pytest.mark.parametrize(
    "validation",
    [
        [],
        [2.5],
        [2.5, 2.2, 2.1, 2.08],
        [2.5, 2.0, 2.02, 2.03],  # a rise within the noise
        [2.5, 2.0, 2.6, 2.1, 2.09],  # one bad epoch
    ],
)
def test_validation_that_does_not_turn_for_good_is_no_over_fitting(validation: list[float]) -> None:
    assert judge(_training(_levelling(100), validation)).kind == "converged"


def test_over_fitting_is_told_even_from_few_training_steps() -> None:
    assert judge(_training([2.0, 1.0], validation=[2.0, 1.8, 2.5])).kind == "over-fitted"


def test_a_handful_of_steps_is_too_few_to_tell() -> None:
    assert judge(_training([3.0, 2.5, 2.2, 2.0])).kind == "too-few-steps"


def test_no_metrics_are_said_to_be_missing() -> None:
    assert judge(Metrics()).kind == "no-metrics"


def test_every_verdict_names_its_rule() -> None:
    for losses in ([], [2.0], _levelling(100), [None], [2.5] * 50):
        verdict = judge(_training(losses))
        assert verdict.summary
        assert verdict.rule


def test_smoothing_keeps_the_level() -> None:
    assert smooth([2.0] * 50) == [2.0] * 46


@given(st.lists(st.none() | st.floats(0, 1e6), max_size=60), st.lists(st.floats(0, 1e6), max_size=10))
def test_any_metrics_get_a_verdict(losses: list[float | None], validation: list[float]) -> None:
    assert judge(_training(losses, validation)).kind

from __future__ import annotations

import pytest

from jonabot.results.advice import advise
from jonabot.results.metrics import Metrics, Point
from jonabot.results.verdict import Kind, Verdict
from jonabot.training.base_models import base_models

MICRO = base_models()["amazon.nova-micro-v1:0:128k"]
GIVEN = {"epochCount": "2", "learningRate": "0.00001", "learningRateWarmupSteps": "10"}
METRICS = Metrics(tuple(Point(step, 0, 1.0, None) for step in range(1, 101)))


def advice(kind: Kind, step: int | None = None, **given: str) -> str:
    return advise(Verdict(kind, "", "", step=step), METRICS, GIVEN | given, MICRO)


def test_a_training_that_stopped_early_wants_more_epochs() -> None:
    assert advice("still-falling") == "Set hyperparameters.epochCount to 4 (it was 2): more epochs would help."


def test_no_more_epochs_are_asked_for_than_the_base_model_takes() -> None:
    assert "epochCount to 5 (it was 4)" in advice("still-falling", epochCount="4")
    assert "learningRate to 0.00002 (it was 0.00001)" in advice("still-falling", epochCount="5")
    assert "drop more exports" in advice("still-falling", epochCount="5", learningRate="0.0001")


def test_an_unstable_training_wants_a_lower_learning_rate() -> None:
    assert "learningRate to 0.000005 (it was 0.00001)" in advice("unstable")
    assert "drop more exports" in advice("unstable", learningRate="0.000001")


def test_over_fitting_wants_as_many_epochs_as_did_good() -> None:
    assert "epochCount to 2 (it was 5)" in advice("over-fitted", step=40, epochCount="5")
    assert "epochCount to 1 (it was 5)" in advice("over-fitted", step=3, epochCount="5")
    assert "learningRate" in advice("over-fitted", step=50, epochCount="1")


def test_a_training_without_progress_wants_larger_steps() -> None:
    assert "learningRate to 0.00002" in advice("no-progress")


@pytest.mark.parametrize("kind", ["converged", "no-metrics", "too-few-steps"])
def test_every_verdict_has_an_advice(kind: Kind) -> None:
    assert advice(kind).endswith(".")


def test_a_value_is_written_as_a_person_would_write_it_into_cdk_json() -> None:
    assert "e-0" not in advice("unstable", learningRate="0.000002")

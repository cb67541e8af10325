"""What synth knows of base models is what the Lambdas know."""

import pytest

from infra.base_models import hyperparameter_mistakes, known_base_models
from jonabot.training.base_models import base_models

MICRO = "amazon.nova-micro-v1:0:128k"


def test_synth_and_lambdas_know_the_same_models() -> None:
    assert set(known_base_models()) == set(base_models())


@pytest.mark.parametrize("value", [1, 5])
def test_a_value_on_its_bound_is_taken(value: float) -> None:
    assert hyperparameter_mistakes(MICRO, {"epochCount": value}) == []


@pytest.mark.parametrize("value", [0, 6, 2.5])
def test_a_value_past_its_bound_is_refused_with_the_bounds(value: float) -> None:
    (mistake,) = hyperparameter_mistakes(MICRO, {"epochCount": value})
    assert "1 to 5" in mistake


def test_with_no_model_chosen_a_value_must_fit_one_of_them() -> None:
    assert hyperparameter_mistakes("auto", {"epochCount": 10}) == []
    assert hyperparameter_mistakes("auto", {"epochCount": 11}) != []

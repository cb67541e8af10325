from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.training.base_models import base_models
from jonabot.training.errors import HyperparametersRefused
from jonabot.training.hyperparameters import for_bedrock, resolve_hyperparameters

MODELS = base_models()
MICRO = MODELS["amazon.nova-micro-v1:0:128k"]
LITE = MODELS["amazon.nova-lite-v1:0:300k"]


@pytest.mark.parametrize(("records", "epochs"), [(8, 5), (999, 5), (1000, 2), (5000, 2), (5001, 1)])
def test_a_small_corpus_of_nova_gets_more_epochs(records: int, epochs: int) -> None:
    assert resolve_hyperparameters(MICRO, {}, records)["epochCount"] == epochs


@pytest.mark.parametrize(("records", "steps"), [(8, 0), (1037, 2), (20_000, 31)])
def test_warm_up_follows_the_tip_of_aws(records: int, steps: int) -> None:
    assert resolve_hyperparameters(MICRO, {}, records)["learningRateWarmupSteps"] == steps


def test_warm_up_stays_within_the_bounds() -> None:
    assert resolve_hyperparameters(LITE, {}, 20_000)["learningRateWarmupSteps"] == 100


def test_what_the_person_set_wins_over_the_rule() -> None:
    chosen = {"epochCount": 4.0, "learningRateWarmupSteps": 7.0}
    assert chosen.items() <= resolve_hyperparameters(MICRO, chosen, 20_000).items()


@pytest.mark.parametrize(
    ("name", "value", "complaint"),
    [
        ("epochCount", 6, "must be a whole number from 1 to 5 for Nova Micro"),
        ("epochCount", 2.5, "must be a whole number from 1 to 5"),
        ("learningRate", 0.1, "must be from 1e-06 to 0.0001"),
        ("batchSize", 1, "is not known to Nova Micro, which takes epochCount, learningRate, learningRateWarmupSteps"),
    ],
)
def test_a_wrong_value_is_refused_with_what_is_allowed(name: str, value: float, complaint: str) -> None:
    with pytest.raises(HyperparametersRefused, match=complaint):
        resolve_hyperparameters(MICRO, {name: value}, 100)


def test_every_wrong_value_is_named_at_once() -> None:
    with pytest.raises(HyperparametersRefused, match=r"epochCount.*learningRate"):
        resolve_hyperparameters(MICRO, {"epochCount": 9, "learningRate": 1}, 100)


def test_values_reach_bedrock_without_exponents() -> None:
    values = {"epochCount": 2.0, "learningRate": 1e-5, "learningRateWarmupSteps": 100.0, "zero": 0.0}
    assert for_bedrock(values) == {
        "epochCount": "2",
        "learningRate": "0.00001",
        "learningRateWarmupSteps": "100",
        "zero": "0",
    }


@given(records=st.integers(0, 200_000), base_model=st.sampled_from(sorted(MODELS)))
def test_resolved_values_are_always_ones_the_model_takes(records: int, base_model: str) -> None:
    model = MODELS[base_model]
    values = resolve_hyperparameters(model, {}, records)
    assert set(values) == set(model.hyperparameters)
    assert resolve_hyperparameters(model, values, records) == values


@given(st.floats(1e-7, 250, allow_nan=False))
def test_a_value_is_the_same_number_as_text(value: float) -> None:
    text = for_bedrock({"learningRate": value})["learningRate"]
    assert float(text) == value
    assert "e" not in text.lower()

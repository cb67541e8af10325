from __future__ import annotations

import pytest

from infra.base_models import hyperparameter_mistakes
from jonabot.training.base_models import BaseModel, base_models
from jonabot.training.hyperparameters import EPOCHS

MODELS = base_models()


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
def test_every_default_is_within_its_own_bounds(model: BaseModel) -> None:
    for bounds in model.hyperparameters.values():
        assert bounds.minimum <= bounds.default <= bounds.maximum


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
def test_every_number_of_epochs_is_within_the_bounds(model: BaseModel) -> None:
    bounds = model.hyperparameters[EPOCHS]
    assert all(bounds.minimum <= rule.epochs <= bounds.maximum for rule in model.epochs)
    assert model.epochs[-1].up_to_records is None, "the last rule must hold for any number of records"


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
def test_a_price_has_a_date_and_a_source(model: BaseModel) -> None:
    assert model.price.date
    assert model.price.source


@pytest.mark.parametrize("base_model", MODELS)
def test_synth_accepts_the_defaults_of_every_model(base_model: str) -> None:
    defaults = {name: bounds.default for name, bounds in MODELS[base_model].hyperparameters.items()}
    assert hyperparameter_mistakes(base_model, defaults) == []


def test_only_titan_was_ever_offered_for_continued_pretraining() -> None:
    pretrained = {model.name for model in MODELS.values() if "continued-pretraining" in model.methods}
    assert pretrained == {"Titan Text G1 Express", "Titan Text G1 Lite"}


def test_nova_2_lite_is_given_no_validation_set() -> None:
    assert not MODELS["amazon.nova-2-lite-v1:0:256k"].methods["fine-tuning"].validation


def test_a_larger_batch_of_titan_takes_shorter_records() -> None:
    express = MODELS["amazon.titan-text-express-v1:0:8k"].methods["continued-pretraining"]
    assert [express.longest_record(size) for size in (1, 2, 4, 64)] == [4096, 2048, 2048, 2048]


def test_jobs_and_inference_never_share_an_id() -> None:
    assert not {model.inference_id for model in MODELS.values()} & set(MODELS)

from __future__ import annotations

from collections.abc import Callable

import pytest

from jonabot.settings import TrainingRules
from jonabot.training.bedrock import Offer
from jonabot.training.choosing import choose_base_model

Rules = Callable[..., TrainingRules]
MICRO = Offer("amazon.nova-micro-v1:0:128k", ("fine-tuning",))
PRO = Offer("amazon.nova-pro-v1:0:300k", ("fine-tuning",))
LLAMA = Offer("meta.llama3-1-8b-instruct-v1:0:128k", ("fine-tuning",))
EXPRESS = Offer("amazon.titan-text-express-v1:0:8k", ("fine-tuning", "continued-pretraining"))
LITE = Offer("amazon.titan-text-lite-v1:0:4k", ("fine-tuning", "continued-pretraining"))
RETIRED = Offer(EXPRESS.id, EXPRESS.methods, legacy=True, legacy_since="2025-02-01", end_of_life="2025-08-15")


def test_auto_prefers_continued_pretraining(rules: Rules) -> None:
    choice = choose_base_model([MICRO, EXPRESS], rules(), "us-east-1")
    assert (choice.method, choice.name, choice.record_format) == (
        "continued-pretraining",
        "Titan Text G1 Express",
        "pretraining",
    )


def test_auto_falls_back_to_fine_tuning_and_says_why(rules: Rules) -> None:
    choice = choose_base_model([MICRO, PRO], rules(), "us-east-1")
    assert (choice.method, choice.base_model, choice.record_format) == ("fine-tuning", MICRO.id, "conversation")
    assert choice.reason == (
        "Bedrock does not offer a base model for continued pre-training in us-east-1. Nova Micro is trained by "
        "fine-tuning: the lowest known price of what is on offer for it, on the same corpus."
    )


def test_the_fall_back_names_the_retired_model_with_its_dates(rules: Rules) -> None:
    choice = choose_base_model([MICRO, RETIRED], rules(), "us-east-1")
    assert choice.method == "fine-tuning"
    assert "Titan Text G1 Express is LEGACY since 2025-02-01 and ends on 2025-08-15" in choice.reason


def test_an_explicit_method_that_is_not_on_offer_is_refused_with_the_alternatives(rules: Rules) -> None:
    choice = choose_base_model([MICRO, PRO], rules(method="continued-pretraining"), "us-east-1")
    assert not choice.available
    assert "does not offer a base model for continued pre-training in us-east-1" in choice.reason
    assert choice.alternatives == (
        f"Nova Micro (fine-tuning, base_model {MICRO.id})",
        f"Nova Pro (fine-tuning, base_model {PRO.id})",
    )


def test_an_explicit_legacy_model_is_refused_with_its_date(rules: Rules) -> None:
    choice = choose_base_model([MICRO, RETIRED], rules(base_model=EXPRESS.id), "us-east-1")
    assert not choice.available
    assert "LEGACY since 2025-02-01" in choice.reason
    assert choice.alternatives == (f"Nova Micro (fine-tuning, base_model {MICRO.id})",)


def test_an_explicit_base_model_decides_the_method(rules: Rules) -> None:
    choice = choose_base_model([MICRO, PRO, EXPRESS], rules(base_model=PRO.id), "us-east-1")
    assert (choice.method, choice.base_model) == ("fine-tuning", PRO.id)


def test_a_model_of_another_region_is_refused_with_that_region(rules: Rules) -> None:
    choice = choose_base_model([LLAMA], rules(base_model=MICRO.id), "us-west-2")
    assert not choice.available
    assert "It can be customized in us-east-1: set region." in choice.reason


def test_a_region_without_customization_is_refused_with_those_that_have_it(rules: Rules) -> None:
    choice = choose_base_model([], rules(), "eu-central-1")
    assert not choice.available
    assert choice.reason == (
        "Bedrock customizes no model that Jonabot knows in eu-central-1. Set region to one of us-east-1, us-west-2."
    )


def test_auto_takes_the_cheapest_known_price_before_an_unknown_one(rules: Rules) -> None:
    assert choose_base_model([LLAMA, PRO], rules(), "us-west-2").name == "Nova Pro"
    assert choose_base_model([LITE, EXPRESS], rules(), "us-west-2").name == "Titan Text G1 Express"
    assert choose_base_model([LLAMA], rules(), "us-west-2").name == "Llama 3.1 8B"


def test_a_choice_carries_what_the_training_set_must_keep_to(rules: Rules) -> None:
    micro = choose_base_model([MICRO], rules(), "us-east-1")
    assert (micro.minimum_records, micro.maximum_records, micro.record_tokens, micro.validation) == (
        8,
        20_000,
        32_000,
        True,
    )
    batches = rules(hyperparameters={"batchSize": 2.0})
    assert choose_base_model([EXPRESS], batches, "us-east-1").record_tokens == 2048


def test_the_job_is_asked_for_under_the_id_that_the_service_lists(rules: Rules) -> None:
    choice = choose_base_model([Offer("amazon.nova-micro-v1:0", ("fine-tuning",))], rules(), "us-east-1")
    assert (choice.base_model, choice.job_model_id) == (MICRO.id, "amazon.nova-micro-v1:0")


@pytest.mark.parametrize("method", ["auto", "fine-tuning", "continued-pretraining"])
def test_no_legacy_model_is_ever_chosen(rules: Rules, method: str) -> None:
    assert not choose_base_model([RETIRED], rules(method=method), "us-east-1").available

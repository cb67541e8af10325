from __future__ import annotations

import pytest

from jonabot.training.bedrock import Offer
from jonabot.training.offers import openings

MICRO = "amazon.nova-micro-v1:0:128k"


@pytest.mark.parametrize("listed", [MICRO, "amazon.nova-micro-v1:0", "amazon.nova-micro-v1:0:24k"])
def test_a_model_is_found_under_each_of_its_spellings(listed: str) -> None:
    (found,) = openings([Offer(listed, ("fine-tuning",))])
    assert (found.base_model, found.offer.id) == (MICRO, listed)


def test_the_documented_id_is_taken_when_several_carry_the_method() -> None:
    listed = ["amazon.nova-micro-v1:0:24k", MICRO, "amazon.nova-micro-v1:0"]
    (found,) = openings(Offer(model_id, ("fine-tuning",)) for model_id in listed)
    assert found.offer.id == MICRO


def test_an_active_entry_is_taken_before_a_legacy_one() -> None:
    offers = [Offer(MICRO, ("fine-tuning",), legacy=True), Offer("amazon.nova-micro-v1:0", ("fine-tuning",))]
    (found,) = openings(offers)
    assert not found.offer.legacy


def test_an_entry_without_the_method_opens_nothing() -> None:
    assert list(openings([Offer("amazon.nova-micro-v1:0", ())])) == []


def test_a_longer_name_is_another_model() -> None:
    assert list(openings([Offer("amazon.nova-micro-v2:0:128k", ("fine-tuning",))])) == []
    assert list(openings([Offer("amazon.nova-micro-v1-large:0", ("fine-tuning",))])) == []


def test_titan_is_found_with_and_without_its_version() -> None:
    for listed in ("amazon.titan-text-express-v1", "amazon.titan-text-express-v1:0:8k"):
        (found,) = openings([Offer(listed, ("continued-pretraining",))])
        assert found.base_model == "amazon.titan-text-express-v1:0:8k"

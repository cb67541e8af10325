from __future__ import annotations

import msgspec

from jonabot.asking import Asking, how_to_ask
from jonabot.corpus.prompts import system_prompt
from jonabot.training.choosing import Choice

TUNED = "arn:aws:bedrock:us-east-1:123456789012:custom-model-deployment/abcdefghijkl"
NOVA = Choice(available=True, reason="", base_model="amazon.nova-micro-v1:0:128k", record_format="conversation")
TITAN = Choice(available=True, reason="", base_model="amazon.titan-text-express-v1:0:8k", record_format="pretraining")


def test_models_are_asked_with_the_system_prompt_of_the_training_records() -> None:
    asking = how_to_ask(NOVA, "Tansy Merrow", TUNED)
    assert asking == Asking("us.amazon.nova-micro-v1:0", TUNED, "converse", system_prompt("Tansy Merrow"))


def test_a_model_that_read_plain_text_is_told_nothing_about_itself() -> None:
    assert how_to_ask(TITAN, "Tansy Merrow", "").system == ""
    assert how_to_ask(TITAN, "Tansy Merrow", "").api == "titan-text"


def test_it_survives_its_parameter() -> None:
    asking = how_to_ask(NOVA, 'Tansy "Tan" Merrow', TUNED)
    assert msgspec.json.decode(msgspec.json.encode(asking), type=Asking) == asking

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from jonabot.asking import Asking, how_to_ask, how_to_ask_by_the_hour
from jonabot.corpus.prompts import system_prompt
from jonabot.throughput.throughputs import Throughput
from jonabot.training.choosing import Choice

TUNED = "arn:aws:bedrock:us-east-1:123456789012:custom-model-deployment/abcdefghijkl"
HOURLY = "arn:aws:bedrock:us-east-1:123456789012:provisioned-model/abcdefghijkl"
NOVA = Choice(available=True, reason="", base_model="amazon.nova-micro-v1:0:128k", record_format="conversation")
TITAN = Choice(available=True, reason="", base_model="amazon.titan-text-express-v1:0:8k", record_format="pretraining")


def test_models_are_asked_with_the_system_prompt_of_the_training_records() -> None:
    asking = how_to_ask(NOVA, "Tansy Merrow", TUNED)
    assert asking == Asking("us.amazon.nova-micro-v1:0", TUNED, "converse", system_prompt("Tansy Merrow"))


def test_a_model_that_read_plain_text_is_told_nothing_about_itself() -> None:
    assert how_to_ask(TITAN, "Tansy Merrow", "").system == ""
    assert how_to_ask(TITAN, "Tansy Merrow", "").api == "titan-text"


@pytest.mark.parametrize(
    ("base_model", "asked"),
    [
        ("amazon.titan-text-express-v1:0:8k", Asking("amazon.titan-text-express-v1", HOURLY, "titan-text", "")),
        (
            "amazon.nova-micro-v1:0:128k",
            Asking("us.amazon.nova-micro-v1:0", HOURLY, "converse", system_prompt("Tansy Merrow")),
        ),
        (
            "meta.llama3-1-8b-instruct-v1:0:128k",
            Asking("us.meta.llama3-1-8b-instruct-v1:0", HOURLY, "converse", ""),
        ),
    ],
)
def test_a_model_by_the_hour_is_asked_as_it_was_trained(base_model: str, asked: Asking) -> None:
    throughput = Throughput(
        arn=HOURLY,
        name="jonabot-1",
        model_arn="arn:model",
        desired_model_arn="arn:model",
        base_model=base_model,
        model_units=1,
        status="InService",
        created=datetime(2026, 11, 1, tzinfo=UTC),
    )
    assert how_to_ask_by_the_hour(throughput, "Tansy Merrow") == asked


def test_it_survives_its_parameter() -> None:
    asking = how_to_ask(NOVA, 'Tansy "Tan" Merrow', TUNED)
    assert msgspec.json.decode(msgspec.json.encode(asking), type=Asking) == asking

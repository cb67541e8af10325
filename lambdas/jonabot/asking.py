"""How the base and the tuned model are asked: the same way in comparisons and by `jonabot ask`."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

import msgspec

from jonabot.corpus.prompts import system_prompt
from jonabot.settings import RecordFormat
from jonabot.throughput.throughputs import Throughput
from jonabot.training.base_models import BaseModel, base_models
from jonabot.training.choosing import Choice


class Asking(msgspec.Struct, frozen=True):
    """Both models, and what they are told about who they are."""

    base: str
    """An inference id."""
    tuned: str
    """The ARN of a deployment, or of a provisioned throughput."""
    api: Literal["converse", "titan-text"]
    system: str
    """As it stood in every training record; empty where records have none."""


def how_to_ask(choice: Choice, author: str, tuned: str) -> Asking:
    """The way of a run's base model."""
    return _asking(base_models()[choice.base_model], {choice.record_format}, author, tuned)


def how_to_ask_by_the_hour(throughput: Throughput, author: str) -> Asking:
    """The way of the model that a throughput serves, which no run tells: it was hosted after its run.

    Raises:
        KeyError: base_models.json no longer has its base model.

    """
    model = base_models()[throughput.base_model]
    formats = {customization.record_format for customization in model.methods.values()}
    return _asking(model, formats, author, throughput.arn)


def _asking(model: BaseModel, formats: Collection[RecordFormat], author: str, tuned: str) -> Asking:
    """Only conversation records bear a system prompt."""
    system = system_prompt(author) if "conversation" in formats else ""
    return Asking(model.inference_id, tuned, model.inference_api, system)

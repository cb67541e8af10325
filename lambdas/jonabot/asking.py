"""How the base and the tuned model are asked: the same way in comparisons and by `jonabot ask`."""

from __future__ import annotations

from typing import Literal

import msgspec

from jonabot.corpus.prompts import system_prompt
from jonabot.training.base_models import base_models
from jonabot.training.choosing import Choice

PARAMETER = "asking"
"""The SSM parameter in which a run leaves it, as JSON, under the path of its stack."""


class Asking(msgspec.Struct, frozen=True):
    """Both models, and what they are told about who they are."""

    base: str
    """An inference id."""
    tuned: str
    """The ARN of a deployment."""
    api: Literal["converse", "titan-text"]
    system: str
    """As it stood in every training record; empty where records have none."""


def how_to_ask(choice: Choice, author: str, tuned: str) -> Asking:
    """The way of a run's base model. Only conversation records bear a system prompt."""
    model = base_models()[choice.base_model]
    system = system_prompt(author) if choice.record_format == "conversation" else ""
    return Asking(model.inference_id, tuned, model.inference_api, system)

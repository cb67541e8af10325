"""The answers as input for a model evaluation job of Amazon Bedrock, with one's own inference responses.

One JSON object a line, one model a file: a job takes one response a prompt, and its source name is the
`modelIdentifier` of every line.
https://docs.aws.amazon.com/bedrock/latest/userguide/model-evaluation-prompt-datasets-judge.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from jonabot.results.comparing import Comparison, Exchange, Reply

Model = Literal["base", "tuned"]
MODELS: tuple[Model, ...] = ("base", "tuned")


class Response(msgspec.Struct, frozen=True, rename="camel"):
    """What a model said."""

    response: str
    model_identifier: Model


class Line(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """One prompt."""

    prompt: str
    category: Literal["question", "held-out writing"]
    model_responses: tuple[Response]
    reference_response: str = ""
    """What the author really wrote."""


def evaluation_input(comparison: Comparison, model: Model) -> bytes:
    """A JSONL file of every prompt that this model answered; empty if it answered none."""
    return b"".join(msgspec.json.encode(line) + b"\n" for line in _lines(comparison, model))


def _lines(comparison: Comparison, model: Model) -> Iterator[Line]:
    for exchange in comparison.exchanges:
        if text := _reply(exchange, model).text:
            yield Line(
                prompt=exchange.prompt,
                category="held-out writing" if exchange.written else "question",
                model_responses=(Response(text, model),),
                reference_response=exchange.written,
            )


def _reply(exchange: Exchange, model: Model) -> Reply:
    return exchange.base if model == "base" else exchange.tuned

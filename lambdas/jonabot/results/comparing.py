"""The base model and the tuned one, asked the same things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

import msgspec

from jonabot.errors import JonabotError
from jonabot.results.held_out import HeldOut
from jonabot.results.non_answers import non_answer

ANSWER_TOKENS = 512
"""The longest answer."""


class NoAnswer(JonabotError):
    """A model gave no answer; the message says why."""


class Conversation(Protocol):
    """One question, one answer."""

    def answer(self, model: str, prompt: str) -> str:
        """The answer of a model id or ARN. Raises NoAnswer, or BedrockBusy to be asked again later."""
        ...


class Speaker(msgspec.Struct, frozen=True):
    """A model to ask, or the reason why it cannot be asked."""

    model: str = ""
    """An inference id, or the ARN of a deployment."""
    missing: str = ""


class Reply(msgspec.Struct, frozen=True):
    """What a model said, or the reason why it said nothing: one of the two is empty."""

    text: str = ""
    missing: str = ""
    non_answer: str = ""
    """Why the text is no answer (non_answers.py); empty if it is one."""


class Exchange(msgspec.Struct, frozen=True):
    """One prompt, and what became of it."""

    prompt: str
    base: Reply
    tuned: Reply
    written: str = ""
    """What the author really wrote; empty for a question that the person asked."""


class Comparison(msgspec.Struct, frozen=True):
    """All answers, side by side."""

    base: Speaker
    tuned: Speaker
    exchanges: tuple[Exchange, ...]


def compare(
    prompts: Sequence[str], held_out: Sequence[HeldOut], base: Speaker, tuned: Speaker, conversation: Conversation
) -> Comparison:
    """Ask both models every question, and to write what the author has written but neither has seen.

    Raises:
        BedrockBusy: ask again later.

    """
    return Comparison(base, tuned, tuple(_exchanges(prompts, held_out, base, tuned, conversation)))


def _exchanges(
    prompts: Sequence[str], held_out: Sequence[HeldOut], base: Speaker, tuned: Speaker, conversation: Conversation
) -> Iterator[Exchange]:
    for prompt, written in [(prompt, "") for prompt in prompts] + [(item.prompt, item.written) for item in held_out]:
        yield Exchange(
            prompt=prompt,
            base=_reply(base, prompt, conversation),
            tuned=_reply(tuned, prompt, conversation),
            written=written,
        )


def _reply(speaker: Speaker, prompt: str, conversation: Conversation) -> Reply:
    if speaker.missing:
        return Reply(missing=speaker.missing)
    try:
        text = conversation.answer(speaker.model, prompt)
    except NoAnswer as reason:
        return Reply(missing=str(reason))
    if not text.strip():
        return Reply(missing="the model answered with nothing", non_answer=non_answer(prompt, text))
    return Reply(text, non_answer=non_answer(prompt, text))

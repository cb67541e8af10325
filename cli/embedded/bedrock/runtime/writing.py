"""One answer of a model, whatever the operation that asked for it."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass

from cli.embedded.bedrock.customization.records import ASCII_CHARACTERS_A_TOKEN, tokens_of
from cli.embedded.bedrock.errors import ValidationException
from cli.embedded.bedrock.language.sampling import Sampling, write
from cli.embedded.bedrock.runtime.resolve import Target

USUAL_TOKENS = 256
MOST_TOKENS = 1024
"""The stand-in writes no more, whatever is asked for: it would be more of the same."""


@dataclass(frozen=True)
class Wish:
    """How to answer. None takes the stand-in's own default."""

    prompt: str
    tokens: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    stop_sequences: Sequence[str] = ()


@dataclass(frozen=True)
class Writing:
    """An answer."""

    pieces: tuple[str, ...]
    stop_reason: str
    """end_turn, max_tokens or stop_sequence, as Converse names them."""
    input_tokens: int
    output_tokens: int
    milliseconds: int

    @property
    def text(self) -> str:
        return "".join(self.pieces)


def answer(target: Target, wish: Wish) -> Writing:
    """The same wish to the same model always gets the same answer."""
    if not wish.prompt.strip():
        raise ValidationException("The text field in the ContentBlock object is blank. Add text to the text field.")
    started = time.monotonic()
    most = min(wish.tokens or USUAL_TOKENS, MOST_TOKENS) * ASCII_CHARACTERS_A_TOKEN
    sampling = Sampling(
        maximum_bytes=most,
        temperature=Sampling.temperature if wish.temperature is None else wish.temperature,
        top_p=Sampling.top_p if wish.top_p is None else wish.top_p,
        seed=int.from_bytes(hashlib.sha256(wish.prompt.encode()).digest()[:8]),
    )
    text, reason = _write(target, wish, sampling)
    return Writing(
        pieces=tuple(text[start : start + 16] for start in range(0, len(text), 16)),
        stop_reason=reason,
        input_tokens=tokens_of(wish.prompt),
        output_tokens=tokens_of(text),
        milliseconds=round(1000 * (time.monotonic() - started)),
    )


def _write(target: Target, wish: Wish, sampling: Sampling) -> tuple[str, str]:
    text, size = "", 0
    for piece in write(target.network, wish.prompt if target.reads_prompts else "", sampling):
        text += piece
        size += len(piece.encode())
        for sequence in wish.stop_sequences:
            if text.endswith(sequence):
                return text.removesuffix(sequence).strip(), "stop_sequence"
    # A cut inside a character leaves up to three bytes unwritten.
    return text.strip(), "max_tokens" if size > sampling.maximum_bytes - 4 else "end_turn"

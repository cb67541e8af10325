"""Text as the language model reads it: bytes, passage after passage.

A passage is a prompt (often empty), a mark, an answer, a mark. Only the answer and its end are
learned: fine-tuning does not teach a model to ask.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

ANSWER = 0x02  # ASCII "start of text"
END = 0x03  # ASCII "end of text"
_MARKS_IN_TEXT = bytes.maketrans(bytes((ANSWER, END)), b"  ")


@dataclass(frozen=True)
class Passage:
    """One thing to learn. Both parts are UTF-8."""

    prompt: bytes
    answer: bytes

    @classmethod
    def of(cls, prompt: str, answer: str) -> Passage:
        return cls(_encode(prompt), _encode(answer))

    def __len__(self) -> int:
        return len(self.prompt) + len(self.answer) + 2


@dataclass(frozen=True)
class Text:
    """Passages laid end to end."""

    symbols: NDArray[np.uint8]
    begins: NDArray[np.int64]
    """For each byte, where its passage begins."""
    learned: NDArray[np.int64]
    """The positions to learn, in order."""


def lay_out(passages: Iterable[Passage]) -> Text:
    """The passages as one array of bytes."""
    parts: list[bytes] = []
    begins, answers, lengths = [], [], []
    position = 0
    for passage in passages:
        parts.append(opening(passage.prompt) + passage.answer + bytes((END,)))
        begins.append(position)
        answers.append(position + len(passage.prompt) + 1)
        lengths.append(len(passage))
        position += len(passage)
    count = np.asarray(lengths, np.int64)
    positions = np.arange(position)
    return Text(
        symbols=np.frombuffer(b"".join(parts), np.uint8),
        begins=np.repeat(np.asarray(begins, np.int64), count),
        learned=positions[positions >= np.repeat(np.asarray(answers, np.int64), count)],
    )


def opening(prompt: bytes) -> bytes:
    """What stands before an answer."""
    return prompt + bytes((ANSWER,))


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "replace").translate(_MARKS_IN_TEXT)

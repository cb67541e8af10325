"""The language model: hashed contexts -> embeddings -> one hidden layer -> the next byte.

About 4 million numbers. A neural n-gram model in the manner of Bengio et al. (2003), "A neural
probabilistic language model", with hashed byte and word n-grams in place of a fixed window.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cli.embedded.bedrock.language.contexts import ROWS_A_SPAN, SPANS

Floats = NDArray[np.float32]
SYMBOLS = 256
WIDTH = 12
HIDDEN = 64
_BLOCK = 4096


@dataclass
class Network:
    """The weights, and what follows from them."""

    embeddings: Floats
    hidden: Floats
    hidden_bias: Floats
    output: Floats
    shortcut: Floats
    """Straight from the embeddings to the output: remembers rare contexts quickly."""
    output_bias: Floats

    @classmethod
    def untrained(cls, seed: int = 0) -> Network:
        random = np.random.default_rng(seed)

        def normal(rows: int, columns: int, scale: float) -> Floats:
            drawn: Floats = random.standard_normal((rows, columns), dtype=np.float32) * np.float32(scale)
            return drawn

        inputs = SPANS * WIDTH
        return cls(
            embeddings=np.zeros((SPANS * ROWS_A_SPAN, WIDTH), np.float32),  # a context never seen says nothing
            hidden=normal(inputs, HIDDEN, (2 / inputs) ** 0.5),
            hidden_bias=np.zeros(HIDDEN, np.float32),
            output=normal(HIDDEN, SYMBOLS, 0.02),
            shortcut=normal(inputs, SYMBOLS, 0.02),
            output_bias=np.zeros(SYMBOLS, np.float32),
        )

    def copy(self) -> Network:
        return Network(**{name: weights.copy() for name, weights in vars(self).items()})

    def save(self, path: Path) -> None:
        """About 8 MB: half precision is enough to write with."""
        np.savez(path, **{name: weights.astype(np.float16) for name, weights in vars(self).items()})

    @classmethod
    def load(cls, path: Path) -> Network:
        with np.load(path) as weights:
            return cls(**{name: weights[name].astype(np.float32) for name in weights.files})

    def logits(self, rows: NDArray[np.int32]) -> Floats:
        """Unnormalised log probabilities of the next byte: (contexts, SYMBOLS)."""
        return self.forward(rows)[2]

    def forward(self, rows: NDArray[np.int32], seen: Floats | None = None) -> tuple[Floats, Floats, Floats]:
        """The embedded contexts, the hidden layer and the logits."""
        looked_up = self.embeddings[rows] if seen is None else self.embeddings[rows] * seen[:, :, None]
        embedded: Floats = looked_up.reshape(len(rows), -1)
        hidden: Floats = np.maximum(embedded @ self.hidden + self.hidden_bias, 0)
        return embedded, hidden, hidden @ self.output + embedded @ self.shortcut + self.output_bias

    def loss(self, rows: NDArray[np.int32], symbols: NDArray[np.uint8]) -> float:
        """The mean of -ln p(byte | what came before it), in nats a byte."""
        total = 0.0
        for start in range(0, len(rows), _BLOCK):
            block = slice(start, start + _BLOCK)
            total += float(surprises(self.logits(rows[block]), symbols[block]).sum())
        return total / len(rows)

    def gradients(
        self, rows: NDArray[np.int32], symbols: NDArray[np.uint8], seen: Floats
    ) -> tuple[float, dict[str, Floats]]:
        """The loss of a minibatch and its slope by every weight; that of `embeddings` is
        (len(rows) * SPANS, WIDTH), one line for each row looked up.

        `seen`, (len(rows), SPANS), scales each context: 0 hides it.
        """
        embedded, hidden, logits = self.forward(rows, seen)
        highest = logits.max(-1, keepdims=True)
        exponentials = np.exp(logits - highest)
        sums = exponentials.sum(-1, keepdims=True)
        chosen = np.arange(len(symbols)), symbols
        loss = float((np.log(sums[:, 0]) + highest[:, 0] - logits[chosen]).mean())
        by_logits: Floats = exponentials / sums
        by_logits[chosen] -= 1
        by_logits /= len(symbols)
        by_hidden = (by_logits @ self.output.T) * (hidden > 0)
        by_embedded = (by_logits @ self.shortcut.T + by_hidden @ self.hidden.T).reshape(len(rows), SPANS, WIDTH)
        return loss, {
            "embeddings": (by_embedded * seen[:, :, None]).reshape(-1, WIDTH),
            "hidden": embedded.T @ by_hidden,
            "hidden_bias": by_hidden.sum(0),
            "output": hidden.T @ by_logits,
            "shortcut": embedded.T @ by_logits,
            "output_bias": by_logits.sum(0),
        }


def probabilities(logits: Floats) -> Floats:
    """Softmax over the last axis."""
    exponentials = np.exp(logits - logits.max(-1, keepdims=True))
    shares: Floats = exponentials / exponentials.sum(-1, keepdims=True)
    return shares


def surprises(logits: Floats, symbols: NDArray[np.uint8]) -> Floats:
    """-ln p of each symbol."""
    highest = logits.max(-1, keepdims=True)
    logarithm = np.log(np.exp(logits - highest).sum(-1)) + highest[:, 0]
    surprise: Floats = logarithm - logits[np.arange(len(symbols)), symbols]
    return surprise

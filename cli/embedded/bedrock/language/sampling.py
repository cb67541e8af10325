"""Writing with the language model: one byte after another, each drawn by its probability."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cli.embedded.bedrock.language.contexts import Reader
from cli.embedded.bedrock.language.network import Floats, Network, probabilities
from cli.embedded.bedrock.language.passages import ANSWER, END, opening

FEWEST_BYTES = 16
"""An answer does not end before: the model is too small to know that an empty one is none."""


@dataclass(frozen=True)
class Sampling:
    """How freely to draw. The same prompt and the same seed always give the same text."""

    maximum_bytes: int = 1600
    temperature: float = 0.7
    """0 takes the most probable byte every time."""
    top_p: float = 0.95
    """Only the most probable bytes are drawn that together have this probability."""
    seed: int = 0


def write(network: Network, prompt: str, sampling: Sampling) -> Iterator[str]:
    """The answer to a prompt, piece by piece; it is cut at `maximum_bytes` if it does not end before."""
    decoder = codecs.getincrementaldecoder("utf-8")(errors="ignore")
    for symbol in _symbols(network, prompt, sampling):
        if piece := decoder.decode(bytes((symbol,))):
            yield piece


def _symbols(network: Network, prompt: str, sampling: Sampling) -> Iterator[int]:
    random = np.random.default_rng(sampling.seed)
    text = Reader(opening(prompt.encode("utf-8", "replace")))
    for count in range(sampling.maximum_bytes):
        logits = network.logits(text.rows())[0]
        logits[ANSWER] = -np.inf
        if count < FEWEST_BYTES:
            logits[END] = -np.inf
        symbol = _draw(logits, sampling, random)
        if symbol == END:
            return
        text.append(symbol)
        yield symbol


def _draw(logits: Floats, sampling: Sampling, random: np.random.Generator) -> int:
    if sampling.temperature == 0:
        return int(logits.argmax())
    shares = probabilities(logits / np.float32(sampling.temperature)).astype(np.float64)
    order = np.argsort(-shares)
    sums = np.cumsum(shares[order])
    last = int(np.searchsorted(sums, sampling.top_p * sums[-1]))
    return int(order[np.searchsorted(sums[:last], random.random() * sums[last], side="right")])

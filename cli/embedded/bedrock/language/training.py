"""Teaching the language model a set of passages: real steps, real losses.

A job of any size ends within seconds because at most a schedule's `learned_bytes` are learned, spread
evenly over the epochs; of a larger set every epoch reads other passages, drawn at random. Smaller
sets are read whole in every epoch, so many epochs on few records over-fit, as they do elsewhere.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cli.embedded.bedrock.language.contexts import contexts
from cli.embedded.bedrock.language.network import Floats, Network
from cli.embedded.bedrock.language.optimizers import Optimizer
from cli.embedded.bedrock.language.passages import Passage, Text, lay_out

LEARNED_BYTES = 800_000
FEWEST_STEPS_AN_EPOCH = 24
MOST_STEPS = 1500
VALIDATION_BYTES = 50_000
HIDDEN_CONTEXTS = 0.4
"""The share of contexts hidden in each step (dropout), so that the long ones do not learn by heart
what the short ones could have told."""
FINAL_RATE = 0.1
"""Of the learning rate, reached on the last step by linear decay."""


class Diverged(Exception):
    """The loss is no longer a number: the learning rate is far too high."""


@dataclass(frozen=True)
class Schedule:
    """Bedrock's hyperparameters, as they act here."""

    epochs: int = 1
    batch_size: int = 1
    """In records: a larger batch makes fewer steps."""
    rate: float = 1.0
    """The learning rate as a multiple of the base model's default."""
    warmup_steps: int = 0
    learned_bytes: int = LEARNED_BYTES
    """At most, over all epochs."""


@dataclass(frozen=True)
class Step:
    """One update of the weights; on the last step of an epoch there may be a validation loss."""

    number: int
    epoch: int
    loss: float
    """The mean over the minibatch before the update, in nats a byte."""
    validation_loss: float | None = None


def train(
    network: Network,
    passages: Sequence[Passage],
    validation: Sequence[Passage],
    schedule: Schedule,
    goes_on: Callable[[], bool] = lambda: True,
) -> Iterator[Step]:
    """Train in place and give every step as it is done. Ends early once `goes_on()` is false.

    Raises:
        Diverged: the loss is no longer a number.

    """
    random = np.random.default_rng(len(passages))
    learner = _Learner(network, random)
    held_out = _excerpt(validation, VALIDATION_BYTES, np.random.default_rng(0)) if validation else None
    steps_an_epoch = _steps_an_epoch(len(passages), schedule)
    number = 0
    for epoch in range(1, schedule.epochs + 1):
        text = _excerpt(passages, schedule.learned_bytes // schedule.epochs, random)
        rows = contexts(text)
        batches = np.array_split(_shuffled(text.learned, steps_an_epoch, random), steps_an_epoch)
        for batch in batches:
            if not goes_on():
                return
            number += 1
            rate = schedule.rate * _ramp(number, schedule.warmup_steps, steps_an_epoch * schedule.epochs)
            loss = learner.learn(rows[batch], text.symbols[batch], rate)
            ends_epoch = batch is batches[-1]
            yield Step(number, epoch, loss, _loss(network, held_out) if held_out and ends_epoch else None)


class _Learner:
    """One minibatch at a time."""

    def __init__(self, network: Network, random: np.random.Generator) -> None:
        self._network, self._random, self._optimizer = network, random, Optimizer(network)

    def learn(self, rows: NDArray[np.int32], symbols: NDArray[np.uint8], rate: float) -> float:
        """The loss before the update."""
        with np.errstate(over="ignore", invalid="ignore"):  # seen as a loss that is no number
            loss, gradients = self._network.gradients(rows, symbols, self._seen(rows))
            if not math.isfinite(loss):
                raise Diverged
            self._optimizer.step(rows, gradients, rate)
        return loss

    def _seen(self, rows: NDArray[np.int32]) -> Floats:
        kept = self._random.random(rows.shape, dtype=np.float32) >= HIDDEN_CONTEXTS
        return kept.astype(np.float32) / np.float32(1 - HIDDEN_CONTEXTS)


def _loss(network: Network, text: Text) -> float:
    with np.errstate(over="ignore", invalid="ignore"):
        loss = network.loss(contexts(text)[text.learned], text.symbols[text.learned])
    if not math.isfinite(loss):
        raise Diverged
    return loss


def _steps_an_epoch(records: int, schedule: Schedule) -> int:
    by_batch = math.ceil(records / schedule.batch_size)
    most = max(MOST_STEPS // schedule.epochs, FEWEST_STEPS_AN_EPOCH)
    return min(max(by_batch, FEWEST_STEPS_AN_EPOCH), most)


def _shuffled(positions: NDArray[np.int64], fewest: int, random: np.random.Generator) -> NDArray[np.int64]:
    """Every position once; again and again if there are fewer than steps."""
    return np.resize(random.permutation(positions), max(len(positions), fewest))


def _ramp(number: int, warmup_steps: int, steps: int) -> float:
    """The share of the learning rate on step `number`: up over the warm-up, then down to FINAL_RATE."""
    up = min(1.0, number / (warmup_steps + 1))
    down = 1 - (1 - FINAL_RATE) * number / steps
    return up * down


def _excerpt(passages: Sequence[Passage], size: int, random: np.random.Generator) -> Text:
    """All passages, or as many of them, drawn at random, as fit into `size` bytes."""
    chosen: list[Passage] = []
    total = 0
    for index in random.permutation(len(passages)):
        if chosen and total + len(passages[index]) > size:
            break
        chosen.append(passages[index])
        total += len(passages[index])
    return lay_out(chosen)

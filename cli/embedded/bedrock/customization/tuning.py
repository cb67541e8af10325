"""The third phase of a job: from records and hyperparameters to a tuned model."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from cli.embedded.bedrock.customization.records import passages_of
from cli.embedded.bedrock.customization.validation import JobFailed, accepted_records
from cli.embedded.bedrock.job import Order
from cli.embedded.bedrock.language.base import base_network
from cli.embedded.bedrock.language.network import Network
from cli.embedded.bedrock.language.passages import Passage
from cli.embedded.bedrock.language.training import Diverged, Schedule, Step, train
from cli.embedded.bedrock.objects import ObjectStore

KEPT_BYTES = 16_000_000
"""Of the data files, for the language model, which learns less; every record is checked, whatever the size."""


@dataclass(frozen=True)
class Tuned:
    """What training gives."""

    network: Network
    steps: list[Step]

    @property
    def validation_losses(self) -> list[float]:
        """The loss on the validation data after every epoch."""
        return [step.validation_loss for step in self.steps if step.validation_loss is not None]


def read_passages(objects: ObjectStore, order: Order, uris: Iterable[str]) -> list[Passage]:
    """What there is to learn in data files that have been checked. Raises JobFailed."""
    kept: list[Passage] = []
    size = 0
    for uri in uris:
        for record in accepted_records(objects, order, uri):
            for passage in passages_of(record):
                if size + len(passage) <= KEPT_BYTES:
                    kept.append(passage)
                    size += len(passage)
    return kept


def tune(
    order: Order,
    training: list[Passage],
    held_out: list[Passage],
    learned_bytes: int,
    goes_on: Callable[[], bool],
) -> Tuned:
    """Start from the base model, or from the model that is tuned further, and read at most `learned_bytes`.
    Ends early once `goes_on()` is false.

    Raises:
        JobFailed: the loss is no number any more.

    """
    network = Network.load(order.weights) if order.weights else base_network().copy()
    try:
        return Tuned(network, list(train(network, training, held_out, _schedule(order, learned_bytes), goes_on)))
    except Diverged:
        raise JobFailed("Training diverged: the loss is not a number. Lower learningRate.") from None


def _schedule(order: Order, learned_bytes: int) -> Schedule:
    given = order.hyperparameters
    usual_rate = order.customization.hyperparameters["learningRate"].default
    return Schedule(
        epochs=int(given["epochCount"]),
        batch_size=int(given.get("batchSize", 1)),
        rate=given["learningRate"] / usual_rate,
        warmup_steps=int(given.get("learningRateWarmupSteps", 0)),
        learned_bytes=learned_bytes,
    )

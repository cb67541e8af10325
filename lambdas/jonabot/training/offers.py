"""Finding the known base models in ListFoundationModels, which spells their ids in several ways."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial

import msgspec

from jonabot.training.base_models import BaseModel, base_models
from jonabot.training.bedrock import CustomizationMethod, Offer


class Opening(msgspec.Struct, frozen=True):
    """A known base model that the service offers for one method."""

    base_model: str
    model: BaseModel
    method: CustomizationMethod
    offer: Offer

    def __str__(self) -> str:
        return f"{self.model.name} ({self.method}, base_model {self.base_model})"


def openings(offers: Iterable[Offer]) -> Iterator[Opening]:
    """One opening for each known model and method that some offer carries, in the data file's order.

    The list holds a model several times: plain (`amazon.nova-micro-v1:0`), once a context length
    (`...:24k`, `...:128k`), and any of them may carry the customizations. The id that the data file
    names is taken if it is offered, and an ACTIVE entry before a LEGACY one.
    """
    listed = tuple(offers)
    for base_model, model in base_models().items():
        same = [offer for offer in listed if _family(offer.id) == _family(base_model)]
        for method in model.methods:
            fitting = [offer for offer in same if method in offer.methods]
            if fitting:
                yield Opening(base_model, model, method, min(fitting, key=partial(_rank, base_model)))


def _rank(base_model: str, offer: Offer) -> tuple[bool, bool]:
    return (offer.legacy, offer.id != base_model)


def _family(model_id: str) -> str:
    """`amazon.titan-text-express-v1` of `amazon.titan-text-express-v1:0:8k`."""
    return re.sub(r"(:\d+)?(:\d+k)?$", "", model_id)

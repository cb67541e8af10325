"""Making a throughput, or leaving nothing behind."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

import msgspec

from jonabot.tags import ENDS_TAG, STACK_TAG
from jonabot.throughput.errors import BaseModelRetired, NoModelYet, PriceNotShown, ThroughputFailed, TookTooLong
from jonabot.throughput.patience import FOR_MAKING, Patience
from jonabot.throughput.removing import remove
from jonabot.throughput.throughputs import (
    Throughput,
    ThroughputRequest,
    Throughputs,
    TunedModel,
)
from jonabot.training.names import request_token, stack_prefix

NAME_CHARACTERS = 12
"""Of the request's digest."""


class Wish(msgspec.Struct, frozen=True):
    """What the template asks for."""

    stack: str
    """The training stack."""
    model_arn: str
    """What that stack has published; no ARN before its first model."""
    model_units: int
    hours: int
    commitment: Literal["", "OneMonth", "SixMonths"]
    priced_for: str
    """The base model whose price the plan has shown; empty: the person acknowledged any price."""


class Made(msgspec.Struct, frozen=True):
    """A throughput in service, and when it ends."""

    throughput: Throughput
    ends: datetime


def name_of(stack: str, request: str) -> str:
    """The name that one request of CloudFormation gives, however often it is carried out."""
    return f"{stack_prefix(stack)}-{request_token(stack, request)[:NAME_CHARACTERS]}"


def make(wish: Wish, request: str, throughputs: Throughputs, patience: Patience) -> Made:
    """Make the throughput, or go on with the one that this request has made, and wait until it answers.

    Raises:
        NoModelYet, BaseModelRetired, PriceNotShown, NoModelUnits, ThroughputFailed, TookTooLong,
        BedrockRefused: with what to do; nothing is left.
        ThroughputHeld: what has failed could not be deleted either.

    """
    name, ends = name_of(wish.stack, request), patience.began + timedelta(hours=wish.hours)
    made = patience.until(lambda: _found_or_created(wish, name, ends, throughputs), what="Making the throughput")
    try:
        serving = patience.until(lambda: _in_service(made, throughputs), what="Its start", within=FOR_MAKING)
    except (ThroughputFailed, TookTooLong):
        remove(made, throughputs, patience)
        raise
    return Made(serving, serving.ends or ends)


def check_model(wish: Wish, throughputs: Throughputs) -> TunedModel:
    """The model to serve. Raises NoModelYet, BaseModelRetired, PriceNotShown."""
    if not wish.model_arn.startswith("arn:"):
        raise NoModelYet(f"{wish.stack} has trained no model yet. Drop exports, wait for the run's end, deploy again.")
    model = throughputs.model(wish.model_arn)
    if model is None:
        raise NoModelYet(
            f"The model {wish.model_arn} was deleted. Drop the exports again: another is trained; then deploy again."
        )
    if model.legacy:
        until = f", and reaches its end of life on {model.end_of_life}" if model.end_of_life else ""
        raise BaseModelRetired(
            f"The base model {model.base_model} is LEGACY{until}: it takes no new throughput. Set base_model to "
            "another, or to auto, and train again."
        )
    if wish.priced_for not in {"", model.base_model}:
        raise PriceNotShown(
            f"The plan showed the price of {wish.priced_for}, but the model is based on {model.base_model}. "
            "Set price_acknowledged if any price will do."
        )
    return model


def _found_or_created(wish: Wish, name: str, ends: datetime, throughputs: Throughputs) -> str:
    if found := throughputs.find(name):
        return found.arn
    model = check_model(wish, throughputs)
    return throughputs.create(
        ThroughputRequest(
            name=name,
            token=request_token(name, model.arn),
            model_arn=model.arn,
            model_units=wish.model_units,
            commitment=wish.commitment,
            tags={STACK_TAG: wish.stack, ENDS_TAG: ends.isoformat(timespec="seconds")},
        )
    )


def _in_service(arn: str, throughputs: Throughputs) -> Throughput | None:
    found = throughputs.find(arn)  # a moment after it was made, Bedrock may not know of it yet
    if found and found.status == "Failed":
        raise ThroughputFailed(f"Bedrock could not make it: {found.failure or 'it gave no reason'}")
    return found if found and found.status == "InService" else None

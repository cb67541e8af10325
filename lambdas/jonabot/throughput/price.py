"""What a throughput costs, where that is known."""

from __future__ import annotations

from datetime import datetime

from jonabot.report.numbers import usd
from jonabot.throughput.throughputs import Throughput
from jonabot.training.base_models import base_models

_SECONDS_AN_HOUR = 3600


def usd_per_hour(throughput: Throughput) -> float | None:
    """All its model units together, without commitment; None is unknown."""
    model = base_models().get(throughput.base_model)
    price = model.price.provisioned_usd_per_hour if model else None
    return None if price is None else price * throughput.model_units


def priced_per_hour(throughput: Throughput) -> str:
    """`$20.50 an hour`"""
    price = usd_per_hour(throughput)
    return "an hour at an unknown price" if price is None else f"{usd(price)} an hour"


def priced(throughput: Throughput, start: datetime, end: datetime) -> str:
    """`about $41.00`, from one moment to another."""
    price = usd_per_hour(throughput)
    hours = max(0.0, (end - start).total_seconds() / _SECONDS_AN_HOUR)
    return "at an unknown price" if price is None else f"about {usd(price * hours)}"

"""What a job will cost, as far as it is known."""

from __future__ import annotations

import msgspec

from jonabot.tokens import BYTES_A_TOKEN
from jonabot.training.base_models import BaseModel

COUNTING = f"one token for every {BYTES_A_TOKEN} bytes of UTF-8 in the training records, which overstates rather"
"""How tokens are counted, for whoever reads a plan."""


class Estimate(msgspec.Struct, frozen=True):
    """US dollars; None is unknown."""

    tokens: int
    """In one pass through the training set."""
    epochs: int
    training_usd: float | None
    storage_usd_per_month: float | None
    hosting_usd_per_hour: float | None
    """0 where the model can be hosted on demand; else one unit of Provisioned Throughput."""
    price_source: str
    counting: str = COUNTING


def estimate(model: BaseModel, tokens: int, epochs: int) -> Estimate:
    """AWS bills the tokens of the training set times the epochs; validation is not billed."""
    price = model.price
    rate = price.training_usd_per_1000_tokens
    return Estimate(
        tokens=tokens,
        epochs=epochs,
        training_usd=None if rate is None else tokens * epochs / 1000 * rate,
        storage_usd_per_month=price.storage_usd_per_month,
        hosting_usd_per_hour=0.0 if model.on_demand_deployment else price.provisioned_usd_per_hour,
        price_source=price.source if price.date in price.source else f"{price.source}, {price.date}",
    )


def dollars(amount: float | None) -> str:
    """`$0.41`, `less than $0.01`, `unknown`."""
    if amount is None:
        return "unknown"
    return f"${amount:,.2f}" if amount == 0 or amount >= 0.01 else "less than $0.01"  # noqa: PLR2004 (one cent)

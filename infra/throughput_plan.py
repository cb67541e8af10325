"""What hosting by the hour will cost, said at synth: before anything is deployed."""

from __future__ import annotations

from datetime import date, timedelta

from infra.base_models import usd_per_unit_hour
from infra.settings import PRICING_PAGE, ProvisionedThroughput

DAYS = {"OneMonth": 30, "SixMonths": 180}
"""Of a commitment. https://docs.aws.amazon.com/bedrock/latest/userguide/prov-throughput.html"""
_HOURS_A_DAY = 24


def plan(throughput: ProvisionedThroughput, base_model: str, today: date) -> str:
    """Units, hours, and price an hour times hours; with a commitment, until when there is no way back.

    >>> plan(ProvisionedThroughput(model_units=1, hours=2), "amazon.titan-text-express-v1:0:8k", date(2026, 11, 1))
    'Provisioned throughput: 1 model unit for 2 hours, then it is deleted. $20.50 an hour x 2 hours = $41.00.'
    """
    units = f"{throughput.model_units} model unit{'s' if throughput.model_units > 1 else ''}"
    if throughput.commitment:
        return f"Provisioned throughput: {units}, {_commitment(throughput, base_model, today)}"
    cost = _cost(throughput, base_model, throughput.hours)
    return f"Provisioned throughput: {units} for {_hours(throughput.hours)}, then it is deleted. {cost}."


def _commitment(throughput: ProvisionedThroughput, base_model: str, today: date) -> str:
    assert throughput.commitment
    days = DAYS[throughput.commitment]
    hours = max(days * _HOURS_A_DAY, throughput.hours)
    cost = _cost(throughput, base_model, hours)
    return (
        f"with a commitment ({throughput.commitment}): made today, it cannot be deleted before "
        f"{today + timedelta(days=days)}, and is paid until then, whatever happens. {cost}, at the price without "
        "commitment; with one AWS gives a discount."
    )


def _cost(throughput: ProvisionedThroughput, base_model: str, hours: int) -> str:
    price = usd_per_unit_hour(base_model)
    if price is None:
        return f"The price an hour is unknown ({PRICING_PAGE}), times {_hours(hours)}"
    each = price * throughput.model_units
    return f"${each:,.2f} an hour x {_hours(hours)} = ${each * hours:,.2f}"


def _hours(number: int) -> str:
    return f"{number:,} hour{'s' if number > 1 else ''}"

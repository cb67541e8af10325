"""What hosting by the hour costs is said before it costs anything."""

from datetime import date

import pytest

from infra.settings import ProvisionedThroughput
from infra.throughput_plan import plan

TITAN = "amazon.titan-text-express-v1:0:8k"
MICRO = "amazon.nova-micro-v1:0:128k"
TODAY = date(2026, 11, 1)


def test_where_the_price_is_known_it_is_multiplied() -> None:
    said = plan(ProvisionedThroughput(model_units=2, hours=24), TITAN, TODAY)
    assert said.endswith("2 model units for 24 hours, then it is deleted. $41.00 an hour x 24 hours = $984.00.")


@pytest.mark.parametrize("base_model", [MICRO, "auto"])
def test_where_it_is_unknown_the_plan_says_so(base_model: str) -> None:
    said = plan(ProvisionedThroughput(model_units=1, hours=1, price_acknowledged=True), base_model, TODAY)
    assert "The price an hour is unknown (https://aws.amazon.com/bedrock/pricing/), times 1 hour." in said


def test_a_commitment_says_until_when_there_is_no_way_back_and_what_that_costs() -> None:
    said = plan(ProvisionedThroughput(model_units=1, hours=24, commitment="OneMonth"), TITAN, TODAY)
    assert "made today, it cannot be deleted before 2026-12-01, and is paid until then" in said
    assert "$20.50 an hour x 720 hours = $14,760.00" in said
    half_a_year = plan(ProvisionedThroughput(model_units=1, hours=24, commitment="SixMonths"), MICRO, TODAY)
    assert "2027-04-30" in half_a_year
    assert "unknown" in half_a_year

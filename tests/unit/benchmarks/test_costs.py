"""The tables of docs/costs.md are computed, never typed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from benchmarks.costs.bill import HOURS_A_MONTH, a_month_of_hosting, a_run, at_rest, look_of, polls_of, prices, total
from benchmarks.costs.measured import kept
from benchmarks.costs.page import computed, written


def test_the_tables_are_those_that_the_measurement_and_the_prices_give() -> None:
    assert written() == computed(kept()), "run `make costs`"


def test_each_line_is_its_quantity_times_its_price() -> None:
    run = kept().run
    lines = {line.what.partition(",")[0]: line.usd for line in a_run(run)}
    assert lines["messages"] == pytest.approx(run.messages * 0.0000005)
    assert total(a_run(run)) == pytest.approx(sum(line.usd or 0 for line in a_run(run)))


def test_a_longer_job_is_looked_at_less_often() -> None:
    assert polls_of(timedelta(hours=72)) < 500
    assert polls_of(timedelta(minutes=90)) > polls_of(timedelta(minutes=30)) > 5


def test_at_rest_nothing_costs_by_the_hour_but_what_was_asked_for() -> None:
    measured = kept()
    rest = at_rest(measured.run, look_of(measured))
    look = next(line for line in rest if "every hour" in line.what)
    assert look.usd is not None
    assert look.usd < 0.05, "a month of hourly looks is cents"
    assert total(rest) < prices()["dashboard_month"] + 1


def test_each_base_model_has_its_price_by_the_hour_or_is_said_to_be_unknown() -> None:
    ways = {line.what: line for line in a_month_of_hosting()}
    titan = next(line for what, line in ways.items() if "Titan Text G1 Express" in what)
    assert titan.usd == pytest.approx(1.95 + 20.5 * HOURS_A_MONTH)
    nova = next(line for what, line in ways.items() if what.startswith("by the hour, Nova Micro"))
    assert nova.usd is None
    assert "unknown" in nova.arithmetic

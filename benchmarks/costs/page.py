"""The part of docs/costs.md that is computed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.costs.bill import (
    DEPLOYMENT,
    JOB,
    PRICES,
    Line,
    a_month_of_hosting,
    a_run,
    at_rest,
    look_of,
    of_bedrock,
    total,
)
from benchmarks.costs.measured import Measured

FILE = Path(__file__).parents[2] / "docs/costs.md"
BEGIN = "<!-- computed: `make costs` -->"
END = "<!-- end of what is computed -->"


def computed(measured: Measured) -> str:
    """All tables, from one measurement and the prices."""
    prices = json.loads(PRICES.read_text())
    run, look = measured.run, look_of(measured)
    minutes = [round(length.total_seconds() / 60) for length in (JOB, DEPLOYMENT)]
    return "\n".join(
        [
            (
                f"Prices: AWS price list for {prices['region']}, {prices['date']}. Measured: {measured.date}, "
                f"{measured.machine}."
            ),
            "",
            "### At rest, a month",
            *_table(at_rest(run, look)),
            "",
            "### A run, without Bedrock",
            (
                f"The two made-up exports, dropped together. Bedrock is waited for {minutes[0]} minutes (the job) and "
                f"{minutes[1]} (the deployment)."
            ),
            "",
            *_table(a_run(run), summed=True),
            "",
            "### A run, Bedrock",
            *_table(of_bedrock(run)),
            "",
            "### A month of each way of hosting",
            *_table(a_month_of_hosting()),
        ]
    )


def write(measured: Measured) -> None:
    """Put the tables between the marks."""
    text = FILE.read_text()
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    FILE.write_text(f"{before}{BEGIN}\n{computed(measured)}\n{END}{after}")


def written() -> str:
    """What stands between the marks."""
    return FILE.read_text().partition(BEGIN)[2].partition(END)[0].strip()


def _table(lines: Sequence[Line], *, summed: bool = False) -> Iterable[str]:
    yield "| | arithmetic | US dollars |"
    yield "|---|---|--:|"
    for line in lines:
        yield f"| {line.what} | {line.arithmetic} | {_usd(line.usd)} |"
    if summed:
        yield f"| **together** | | **{_usd(total(lines))}** |"


def _usd(amount: float | None) -> str:
    if amount is None:
        return "unknown"
    return f"{amount:,.2f}" if amount >= 1 else f"{amount:.6f}"

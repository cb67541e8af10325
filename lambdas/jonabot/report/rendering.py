"""The report as one page of HTML: no script, no font, no picture from anywhere else."""

from __future__ import annotations

import json
from datetime import datetime
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from jonabot.report import charts
from jonabot.report.model import Figure, Report

FEW_CHARACTERS = 600
"""Longer samples and answers are folded."""


def render_report(report: Report) -> str:
    """The page. All text is escaped; the same report gives the same page."""
    return _environment().get_template("report.html").render(report=report)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("jonabot.report"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        count=_count, usd=_usd, percent=_percent, figure=_figure, minutes=_minutes, day=_day, as_json=_as_json
    )
    environment.globals.update(charts=charts, few_characters=FEW_CHARACTERS, style=_style_sheet(environment))
    return environment


def _style_sheet(environment: Environment) -> Markup:
    """The package's own file: the one text that is not escaped."""
    return Markup(environment.get_template("report.css").render())  # noqa: S704 (see above)


def _count(number: float) -> str:
    return f"{number:,.0f}"


def _usd(amount: float | None) -> str:
    """Dollars and cents; a price below a cent is not called free."""
    if amount is None:
        return "unknown"
    return f"${amount:,.2f}" if amount == 0 or amount >= 0.01 else f"${amount:,.4f}"  # noqa: PLR2004 (one cent)


def _percent(share: float) -> str:
    percent = share * 100
    return f"{percent:.1f} %" if 0 < percent < 10 or 99 < percent < 100 else f"{percent:.0f} %"  # noqa: PLR2004


def _figure(figure: Figure) -> str:
    match figure.unit:
        case "usd":
            return _usd(figure.value)
        case "loss":
            return f"{figure.value:.2f}"
        case "percent":
            return _percent(figure.value)
        case _:
            return _count(figure.value)


def _minutes(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest:02} min" if hours else f"{rest} min"


def _day(moment: str) -> str:
    """`2026-11-23T09:14Z` is `23 November 2026, 09:14 UTC`."""
    time = datetime.fromisoformat(moment)
    return f"{time.day} {time:%B %Y, %H:%M} UTC"


def _as_json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False, sort_keys=True)

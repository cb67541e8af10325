"""Numbers as a person reads them: the same on the page and in a message."""

from __future__ import annotations

from datetime import datetime

from jonabot.report.model import Figure

_MINUTE = 60
_LEAST = 0.1
"""Percent: the smallest share that is written out."""


def count(number: float) -> str:
    """`1,223`"""
    return f"{number:,.0f}"


def many(number: int, one: str, several: str = "") -> str:
    """`1 record`, `1,223 records`; `several` where it is not `one` with an s."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def usd(amount: float | None) -> str:
    """Dollars and cents; a price below a cent is not called free."""
    if amount is None:
        return "unknown"
    return f"${amount:,.2f}" if amount == 0 or amount >= 0.01 else f"${amount:,.4f}"  # noqa: PLR2004 (one cent)


def percent(share: float) -> str:
    """`65 %`, `0.4 %`, `< 0.1 %`: what is there is not called nothing, and what is missing not all."""
    value = share * 100
    if 0 < value < _LEAST:
        return f"< {_LEAST} %"
    if 100 - _LEAST < value < 100:  # noqa: PLR2004 (percent)
        return f"> {100 - _LEAST} %"
    tenths = round(value, 1)
    return f"{tenths:.1f} %" if 0 < tenths < 10 or 99 < tenths < 100 else f"{tenths:.0f} %"  # noqa: PLR2004 (percent)


def figure(shown: Figure) -> str:
    """The value of a figure in its unit."""
    match shown.unit:
        case "usd":
            return usd(shown.value)
        case "loss":
            return f"{shown.value:.2f}"
        case "percent":
            return percent(shown.value)
        case _:
            return count(shown.value)


def duration(seconds: int) -> str:
    """`12 s`, `14 min`, `2 h 14 min`"""
    if seconds < _MINUTE:
        return f"{seconds} s"
    hours, minutes = divmod(round(seconds / _MINUTE), 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min"


def day(moment: str) -> str:
    """`2026-11-23T09:14Z` is `23 November 2026, 09:14 UTC`."""
    time = datetime.fromisoformat(moment)
    return f"{time.day} {time:%B %Y, %H:%M} UTC"

"""Numbers as a person reads them: the same on the page and in a message."""

from __future__ import annotations

from datetime import datetime

from jonabot.report.model import Figure

_MINUTE = 60


def count(number: float) -> str:
    """`1,223`"""
    return f"{number:,.0f}"


def usd(amount: float | None) -> str:
    """Dollars and cents; a price below a cent is not called free."""
    if amount is None:
        return "unknown"
    return f"${amount:,.2f}" if amount == 0 or amount >= 0.01 else f"${amount:,.4f}"  # noqa: PLR2004 (one cent)


def percent(share: float) -> str:
    """`65 %`, `0.4 %`"""
    value = share * 100
    return f"{value:.1f} %" if 0 < value < 10 or 99 < value < 100 else f"{value:.0f} %"  # noqa: PLR2004


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

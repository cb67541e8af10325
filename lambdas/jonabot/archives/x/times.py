"""X's ways to write when a tweet was made, as ISO 8601 in UTC."""

from __future__ import annotations

import re
from datetime import UTC, datetime

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NUMBERS = {name: f"{number:02}" for number, name in enumerate(_MONTHS, 1)}
_USUAL = re.compile(r"\w{3} (\w{3}) (\d\d) (\d\d:\d\d:\d\d) \+0000 (\d{4})", re.ASCII)
_OTHERS = ("%a %b %d %H:%M:%S %z %Y", "%Y-%m-%d %H:%M:%S %z", "%Y-%m-%dT%H:%M:%S.%f%z", "%Y-%m-%dT%H:%M:%S%z")


def iso(created: str | None) -> str:
    """`Mon Dec 01 04:43:24 +0000 2014` (2018 on) and `2014-12-01 04:43:24 +0000` (Grailbird) as
    `2014-12-01T04:43:24Z`; "" for anything else.
    """
    match = _USUAL.fullmatch(created or "")
    if match and match[1] in _NUMBERS:
        return f"{match[4]}-{_NUMBERS[match[1]]}-{match[2]}T{match[3]}Z"
    for form in _OTHERS if created else ():
        try:
            return datetime.strptime(created or "", form).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        except (ValueError, OverflowError):
            continue
    return ""

"""X's ways to write when a tweet was made, as ISO 8601 in UTC."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

_is_time = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]").fullmatch
_FORMS = ("%a %b %d %H:%M:%S %z %Y", "%Y-%m-%d %H:%M:%S %z", "%Y-%m-%dT%H:%M:%S.%f%z", "%Y-%m-%dT%H:%M:%S%z")


def iso(created: str | None) -> str:
    """`Mon Dec 01 04:43:24 +0000 2014` (2018 on), `2014-12-01 04:43:24 +0000` (Grailbird) and
    `2014-12-01T04:43:24.000Z` (long posts) as `2014-12-01T04:43:24Z`; "" for anything else.
    """
    if not created:
        return ""
    if _is_time(created, 11, 19) and (day := _day(created[:11], created[19:])):
        return f"{day}T{created[11:19]}Z"
    for form in _FORMS:
        try:
            return datetime.strptime(created, form).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        except (ValueError, OverflowError):
            continue
    return ""


@lru_cache(maxsize=1024)
def _day(day: str, year: str) -> str:
    """`2014-12-01` out of `Mon Dec 01 ` and ` +0000 2014`; "" for anything else. Days come again and again."""
    try:
        time = datetime.strptime(day + year, "%a %b %d  %z %Y")
    except ValueError:
        return ""
    return time.strftime("%Y-%m-%d") if time.utcoffset() == timedelta(0) else ""

"""X's ways to write when a tweet was made, as ISO 8601 in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import lru_cache

_MONTHS = dict(
    zip("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), range(1, 13), strict=True)  # noqa: SIM905
)
_HOURS = frozenset(f"{hour:02}:" for hour in range(24))
_MINUTES = frozenset(f"{minute:02}:" for minute in range(60))
_SECONDS = frozenset(f"{second:02} +0000 " for second in range(60))
_EPOCH = 1_288_834_974_657
"""In milliseconds: X's ids count from here, since November 2010."""
_LONGEST_ID = 19


def iso(created: str | None) -> str:
    """`Mon Dec 01 04:43:24 +0000 2014` (2018 on), `2014-12-01 04:43:24 +0000` (Grailbird) and
    `2014-12-01T04:43:24.000Z` (long posts) as `2014-12-01T04:43:24Z`; "" for anything else.
    """
    if not created:
        return ""
    if (
        created[17:26] in _SECONDS
        and created[14:17] in _MINUTES
        and created[11:14] in _HOURS
        and (day := _day(created[4:10], created[26:]))
    ):
        return f"{day}T{created[11:19]}Z"
    return _elsewhere(created)


def iso_of_id(key: str) -> str:
    """When the tweet of this id was made; "" where the id does not say it."""
    if not key.isdecimal() or len(key) > _LONGEST_ID:
        return ""
    seconds = ((int(key) >> 22) + _EPOCH) // 1000
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@lru_cache(maxsize=1024)
def _day(day: str, year: str) -> str:
    """`2014-12-01` out of `Dec 01` and `2014`; "" for anything else. Days come again and again."""
    try:
        return date(int(year), _MONTHS[day[:3]], int(day[4:])).isoformat()
    except (KeyError, ValueError):
        return ""


def _elsewhere(created: str) -> str:
    """The other forms, and offsets that X never writes."""
    if (day := _day(created[4:10], created[26:])) and created[19:20] == " ":
        created = f"{day} {created[11:25]}"
    try:
        moment = datetime.fromisoformat(created.replace(" +", "+").replace(" -", "-"))
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment.tzinfo else ""
    except (ValueError, OverflowError):
        return ""

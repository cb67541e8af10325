"""What every List operation does: filter, sort by creation time, cut into pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any, TypeVar

from cli.embedded.bedrock.errors import ValidationException

Item = TypeVar("Item")
Request = dict[str, Any]
MOST_RESULTS = 1000


def page(
    items: Iterable[Item],
    request: Request,
    *,
    created: Callable[[Item], datetime],
    name: Callable[[Item], str],
    matches: dict[str, Callable[[Item], object]],
) -> tuple[list[Item], dict[str, str]]:
    """One page of the items that a request asks for, and `nextToken` if there are more.

    `matches` gives for a filter of the request (`statusEquals`) what must be equal to it. The
    filters nameContains and creationTimeAfter/Before (or createdAfter/Before) need no mention.
    """
    chosen = [
        item
        for item in items
        if request.get("nameContains", "") in name(item)
        and _is_within(created(item), request)
        and all(request.get(key) in {None, value(item)} for key, value in matches.items())
    ]
    chosen.sort(key=created, reverse=request.get("sortOrder", "Descending") == "Descending")
    start = _start(request.get("nextToken", "0"))
    end = start + request.get("maxResults", MOST_RESULTS)
    return chosen[start:end], {"nextToken": str(end)} if end < len(chosen) else {}


def _is_within(created: datetime, request: Request) -> bool:
    after = request.get("creationTimeAfter") or request.get("createdAfter")
    before = request.get("creationTimeBefore") or request.get("createdBefore")
    return (not after or created > _time(after)) and (not before or created < _time(before))


def _time(value: str) -> datetime:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise ValidationException(f"'{value}' is not a time") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _start(token: str) -> int:
    if not token.isdecimal():
        raise ValidationException("The provided nextToken is invalid")
    return int(token)

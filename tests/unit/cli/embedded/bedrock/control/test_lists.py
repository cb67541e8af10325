from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cli.embedded.bedrock.control.lists import page
from cli.embedded.bedrock.errors import ValidationException

START = datetime(2026, 1, 1, tzinfo=UTC)
ITEMS = list(range(5))


def ask(**request: Any) -> tuple[list[int], dict[str, str]]:
    return page(
        ITEMS,
        request,
        created=lambda item: START + timedelta(days=item),
        name=lambda item: f"item-{item}",
        matches={"statusEquals": lambda item: "even" if item % 2 == 0 else "odd"},
    )


def test_everything_comes_newest_first() -> None:
    assert ask() == ([4, 3, 2, 1, 0], {})
    assert ask(sortOrder="Ascending") == ([0, 1, 2, 3, 4], {})


def test_a_filter_takes_what_matches() -> None:
    assert ask(statusEquals="odd")[0] == [3, 1]
    assert ask(nameContains="-4")[0] == [4]
    assert ask(statusEquals="odd", nameContains="4")[0] == []


@pytest.mark.parametrize(
    ("after", "before"), [("creationTimeAfter", "creationTimeBefore"), ("createdAfter", "createdBefore")]
)
def test_a_time_limits_from_both_sides(after: str, before: str) -> None:
    assert ask(**{after: "2026-01-02T00:00:00Z", before: "2026-01-04T00:00:00"})[0] == [2]


def test_pages_lose_nothing_and_repeat_nothing() -> None:
    seen, token = [], {"nextToken": "0"}
    while token:
        items, token = ask(maxResults=2, **token)
        seen += items
    assert seen == [4, 3, 2, 1, 0]


@pytest.mark.parametrize("request_", [{"nextToken": "x"}, {"createdAfter": "yesterday"}])
def test_nonsense_is_refused(request_: dict[str, str]) -> None:
    with pytest.raises(ValidationException):
        ask(**request_)

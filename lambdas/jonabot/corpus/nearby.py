"""Run a slow, exact pattern only near the places that a fast one points out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

Span = tuple[int, int]


def replace_nearby(
    text: str,
    places: Iterable[Span],
    pattern: re.Pattern[str],
    replacement: Callable[[re.Match[str]], str],
    margin: int,
) -> str:
    """The text with each match of `pattern` replaced that lies within `margin` characters of a place
    (start, end); the places come in their order.
    """
    pieces = []
    done = 0
    for start, end in _windows(places, margin):
        for match in pattern.finditer(text, start, end):
            pieces += [text[done : match.start()], replacement(match)]
            done = match.end()
    return "".join([*pieces, text[done:]]) if pieces else text


def _windows(places: Iterable[Span], margin: int) -> Iterator[Span]:
    """The places with their margins, joined where they touch: no character is looked at twice."""
    window: Span | None = None
    for start, end in places:
        if window and start - margin <= window[1]:
            window = (window[0], end + margin)
            continue
        if window:
            yield window
        window = (max(0, start - margin), end + margin)
    if window:
        yield window

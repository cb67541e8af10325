"""Distances from the author's style, a row a writer, across the band in which the author's own writing lies."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Literal

import pygal  # type: ignore[import-untyped]  # pygal has no types
from markupsafe import Markup

from jonabot.report.model import Voice, Yardstick
from jonabot.report.result_inputs import Range
from jonabot.report.svg import Size, common, in_both_sizes

Measure = Literal["function_words", "characters"]

_WIDE = (720, 150)
_NARROW = (350, 150)
_BOTTOM, _MIDDLE, _TOP = 0.4, 2, 3.6
_NAMES = {"author": "you", "tuned": "tuned", "base": "base"}
_ROOM = 1.08
"""The axis ends a little beyond the furthest point."""


def distance_chart(voices: Sequence[Voice], yardstick: Yardstick, measure: Measure) -> Markup:
    """One row a writer that was measured; nearer to the left is nearer to the author. Only for a measure that
    the author's own range has.
    """
    band: Range = getattr(yardstick.own, measure)
    measured = {voice.writer: voice.style.distance for voice in voices if voice.style.distance}
    points: dict[str, float] = {writer: getattr(measured[writer], measure) for writer in _NAMES if writer in measured}
    told = ", ".join(f"{_NAMES[writer]} {distance:.2f}" for writer, distance in points.items())
    title = f"Distance from the author: {told}; the author's own writing {band.low:.2f} to {band.high:.2f}"
    return in_both_sizes(partial(_chart, points, band), title, wide=_WIDE, narrow=_NARROW)


def _chart(points: dict[str, float], band: Range, size: Size) -> Any:
    furthest = max(band.high, *points.values()) if points else band.high
    rows = _rows(list(points))
    chart = pygal.XY(
        **common(size),
        show_dots=True,
        dots_size=5,
        print_labels=True,
        stroke=False,
        show_x_guides=False,
        show_y_guides=False,
        xrange=(0, furthest * _ROOM or 1),
        range=(_BOTTOM, _TOP),
        y_labels=[{"value": row, "label": _NAMES[writer]} for writer, row in rows.items()],
        x_value_formatter=lambda value: f"{value:.2g}",
        margin_right=24,
        max_scale=5,
    )
    # The order decides the class names, and so the colours in report.css.
    chart.add("band", [(band.low, _MIDDLE), (band.high, _MIDDLE)], stroke=True, show_dots=False)
    chart.add("median", [(band.median, _BOTTOM), (band.median, _TOP)], stroke=True, show_dots=False)
    for writer in _NAMES:
        distance = points.get(writer)
        dot = {"value": (distance, rows.get(writer)), "label": f"{distance:.2f}"} if distance is not None else None
        chart.add(writer, [dot] if dot else [])
    return chart


def _rows(writers: Sequence[str]) -> dict[str, float]:
    """How high the row of each writer is; they share the height, and nobody without a dot has one."""
    height = (_TOP - _BOTTOM) / max(1, len(writers))
    return {writer: _TOP - height * (number + 0.5) for number, writer in enumerate(writers)}

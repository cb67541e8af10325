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
_ROWS = {"author": 3, "tuned": 2, "base": 1}
_BOTTOM, _MIDDLE, _TOP = 0.4, 2, 3.6
_NAMES = {"author": "you", "tuned": "tuned", "base": "base"}
_ROOM = 1.08
"""The axis ends a little beyond the furthest point."""


def distance_chart(voices: Sequence[Voice], yardstick: Yardstick, measure: Measure) -> Markup:
    """One row a writer; nearer to the left is nearer to the author."""
    band: Range = getattr(yardstick.own, measure)
    points: dict[str, float] = {
        voice.writer: getattr(voice.style.distance, measure) for voice in voices if voice.style.distance
    }
    told = ", ".join(f"{_NAMES[writer]} {distance:.2f}" for writer, distance in points.items())
    title = f"Distance from the author: {told}; the author's own writing {band.low:.2f} to {band.high:.2f}"
    return in_both_sizes(partial(_chart, points, band), title, wide=_WIDE, narrow=_NARROW)


def _chart(points: dict[str, float], band: Range, size: Size) -> Any:
    furthest = max(band.high, *points.values()) if points else band.high
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
        y_labels=[{"value": row, "label": _NAMES[writer]} for writer, row in _ROWS.items()],
        x_value_formatter=lambda value: f"{value:.2g}",
        margin_right=24,
        max_scale=5,
    )
    # The order decides the class names, and so the colours in report.css.
    chart.add("band", [(band.low, _MIDDLE), (band.high, _MIDDLE)], stroke=True, show_dots=False)
    chart.add("median", [(band.median, _BOTTOM), (band.median, _TOP)], stroke=True, show_dots=False)
    for writer, row in _ROWS.items():
        distance = points.get(writer)
        chart.add(writer, [] if distance is None else [{"value": (distance, row), "label": f"{distance:.2f}"}])
    return chart

"""The charts of the report: curves of the training, bars of the corpus."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from math import floor, log10
from typing import Any

import pygal  # type: ignore[import-untyped]  # pygal has no types
from markupsafe import Markup

from jonabot.report.corpus_model import LengthClass, Part
from jonabot.report.model import Curves, Point
from jonabot.report.svg import LABEL_HEIGHT, Draw, Size, common, in_both_sizes

_WIDE = (720, 290)
_NARROW = (350, 250)
_CROWDED = 8
"""More years than this are written as '24."""
_LABEL_WIDTH = 90
"""In pixels, with the space around it."""
_BAR_LABEL_WIDTH = 26
"""In pixels: of `9.8k`."""
OVERFITS = "over-fits"
"""The mark of the step where over-fitting begins. It has a line of its own below the epochs: mostly it is the end
of one of them.
"""
_FEW_POINTS = 20
"""So few measurements show as dots, too."""


def loss_chart(curves: Curves) -> Markup:
    """Training and validation loss by step, with the epochs marked."""
    lines = {"training": curves.training_loss, "validation": curves.validation_loss}
    return _drawn(partial(_line_chart, lines, curves), "Training and validation loss by step")


def perplexity_chart(curves: Curves) -> Markup:
    """Perplexity by step, with the epochs marked; it begins so high that only a logarithmic scale shows the rest."""
    lines = {
        name: [Point(point.step, log10(point.value)) for point in points if point.value > 0]
        for name, points in (("training", curves.perplexity), ("validation", curves.validation_perplexity))
    }
    scale = _logarithmic([point.value for points in lines.values() for point in points])
    return _drawn(partial(_line_chart, lines, curves, scale=scale), "Perplexity by step")


def years_chart(years: Sequence[Part]) -> Markup:
    """Thousands of characters written in each year."""
    bars = list(_by_year(years))
    return _drawn(partial(_bar_chart, bars, labelled=True), "Characters by year of writing")


def lengths_chart(lengths: Sequence[LengthClass]) -> Markup:
    """Records by their length in bytes, up to the limit."""
    bars = [(f"{length.up_to:,}", length.records) for length in lengths]
    return _drawn(partial(_bar_chart, bars, labelled=False), "Records by length in bytes")


def _logarithmic(drawn: Sequence[float]) -> list[dict[str, Any]]:
    """Marks at 1, 2, 5, 10, 20 and so on for values that are logarithms to the base 10."""
    if not drawn:
        return []
    lowest, highest = min(drawn), max(drawn)
    marks = (digit * 10**decade for decade in range(floor(lowest), floor(highest) + 1) for digit in (1, 2, 5))
    return [{"value": log10(mark), "label": f"{mark:,g}"} for mark in marks if lowest <= log10(mark) <= highest]


def _by_year(years: Sequence[Part]) -> Iterator[tuple[str, int]]:
    """Each year from the first to the last, those without a text among them; texts without a date come last."""
    written = {int(year.name): year.characters for year in years if year.name.isdigit()}
    span = range(min(written, default=0), max(written, default=-1) + 1)
    for year in span:
        yield (str(year) if len(span) <= _CROWDED else f"'{year % 100:02}"), written.get(year, 0)
    yield from ((year.name, year.characters) for year in years if not year.name.isdigit())


def _drawn(draw: Draw, title: str) -> Markup:
    return in_both_sizes(draw, title, wide=_WIDE, narrow=_NARROW, lowered=OVERFITS)


def _line_chart(
    lines: dict[str, list[Point]], curves: Curves, size: Size, *, scale: Sequence[dict[str, Any]] = ()
) -> Any:
    """`scale` are the marks of the y axis, if they are not to be chosen."""
    layout = common(size)
    layout["margin_bottom"] = layout["margin"] + (LABEL_HEIGHT if curves.overfitted_from is not None else 0)
    chart = pygal.XY(
        **layout,
        show_dots=False,
        print_labels=True,
        include_x_axis=False,
        show_x_guides=True,
        x_labels=_marks(curves, size),
        margin_right=74,
        y_labels=list(scale) or None,
        max_scale=6,
    )
    for name, points in lines.items():
        few = len(points) <= _FEW_POINTS
        chart.add(name, [(point.step, point.value) for point in points], show_dots=few, dots_size=2.5)
        ends = [{"value": (points[-1].step, points[-1].value), "label": name}] if points else []
        chart.add(name, ends, show_dots=True, dots_size=3.5)
    return chart


def _marks(curves: Curves, size: Size) -> list[dict[str, Any]]:
    """The ends of as many epochs as find room, the last one among them, and where over-fitting begins."""
    room = size[0] // _LABEL_WIDTH
    stride = -(-len(curves.epochs) // room) or 1
    marks = [(epoch.step, f"epoch {epoch.epoch}") for epoch in curves.epochs[::-1][::stride][::-1]]
    if curves.overfitted_from is not None:
        marks.append((curves.overfitted_from, OVERFITS))
    return [{"value": step, "label": label} for step, label in marks]


def _bar_chart(bars: Sequence[tuple[str, int]], size: Size, *, labelled: bool) -> Any:
    """Each bar with its name and amount, if wanted and if there is room; else an axis and a few names."""
    labelled = labelled and len(bars) * _BAR_LABEL_WIDTH <= size[0]
    chart = pygal.Bar(
        **common(size),
        print_values=labelled,
        print_values_position="top",
        show_y_labels=not labelled,
        show_y_guides=not labelled,
        x_labels=[name for name, _ in bars],
        x_labels_major=[name for name, _ in (bars if labelled else bars[::-1][:: max(1, len(bars) // 4)])],
        show_minor_x_labels=labelled,
        formatter=_short,
        value_formatter=_short,
        rounded_bars=2,
        margin_right=8,
        max_scale=5,
    )
    chart.add("", [value for _, value in bars])
    return chart


def _short(value: float | None) -> str:
    """`950`, `2.4k`, `81k`, `1.2M`."""
    if not value:
        return ""
    for size, unit in ((1_000_000, "M"), (1_000, "k")):
        if value >= size:
            return f"{value / size:.1f}".removesuffix(".0") + unit if value < 10 * size else f"{value / size:.0f}{unit}"
    return f"{value:.0f}"

"""Charts as SVG that takes its colours and fonts from the page.

pygal draws; its own styles, scripts and comments are taken out, so that the page's style sheet
decides for both themes and nothing is asked of the network. Each chart is drawn for a wide and for
a narrow page, because the text of an SVG shrinks with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import Any

import pygal  # type: ignore[import-untyped]  # pygal has no types
from lxml import etree
from markupsafe import Markup
from pygal.style import Style  # type: ignore[import-untyped]  # pygal has no types

from jonabot.report.corpus_model import LengthClass, Part
from jonabot.report.model import Curves, Point

_WIDE = (720, 290)
_NARROW = (350, 250)
_CROWDED = 8
"""More years than this are written as '24."""
_LABEL_HEIGHT = 15
_FEW_POINTS = 20
"""So few measurements show as dots, too."""
_UNUSED = ("defs", "desc", "title", "style", "script")
"""Styles, scripts, and the tooltips that need them."""

Size = tuple[int, int]
Draw = Callable[[Size], Any]


def loss_chart(curves: Curves) -> Markup:
    """Training and validation loss by step, with the epochs marked."""
    lines = {"training": curves.training_loss, "validation": curves.validation_loss}
    return _in_both_sizes(partial(_line_chart, lines, curves), "Training and validation loss by step")


def perplexity_chart(curves: Curves) -> Markup:
    """Perplexity by step, with the epochs marked."""
    return _in_both_sizes(partial(_line_chart, {"": curves.perplexity}, curves), "Perplexity by step")


def years_chart(years: Sequence[Part]) -> Markup:
    """Thousands of characters written in each year."""
    names = [year.name if len(years) <= _CROWDED else f"'{year.name[-2:]}" for year in years]
    bars = [(name, year.characters) for name, year in zip(names, years, strict=True)]
    return _in_both_sizes(partial(_bar_chart, bars, labelled=True), "Characters by year of writing")


def lengths_chart(lengths: Sequence[LengthClass]) -> Markup:
    """Records by their length in bytes, up to the limit."""
    bars = [(f"{length.up_to:,}", length.records) for length in lengths]
    return _in_both_sizes(partial(_bar_chart, bars, labelled=False), "Records by length in bytes")


def _in_both_sizes(draw: Draw, title: str) -> Markup:
    return Markup("").join(_page_svg(draw(size), size, title) for size in (_WIDE, _NARROW))


def _line_chart(lines: dict[str, list[Point]], curves: Curves, size: Size) -> Any:
    marks = [{"value": mark.step, "label": f"epoch {mark.epoch}"} for mark in curves.epochs]
    if curves.overfitted_from is not None:
        marks.append({"value": curves.overfitted_from, "label": "over-fits"})
    named = any(lines)
    chart = pygal.XY(
        **_common(size),
        show_dots=False,
        print_labels=True,
        include_x_axis=False,
        show_x_guides=True,
        x_labels=_readable(marks, size),
        margin_right=(74 if named else 24),
        max_scale=6,
    )
    for name, points in lines.items():
        few = len(points) <= _FEW_POINTS
        chart.add(name, [(point.step, point.value) for point in points], show_dots=few, dots_size=2.5)
        ends = [{"value": (points[-1].step, points[-1].value), "label": name}] if points else []
        chart.add(name, ends, show_dots=True, dots_size=3.5)
    return chart


def _readable(marks: list[dict[str, Any]], size: Size) -> list[dict[str, Any]]:
    """As many labels as find room; the last one stays."""
    room = size[0] // 90
    stride = -(-len(marks) // room) or 1
    return marks[::-1][::stride][::-1]


def _bar_chart(bars: Sequence[tuple[str, int]], size: Size, *, labelled: bool) -> Any:
    chart = pygal.Bar(
        **_common(size),
        print_values=labelled,
        print_values_position="top",
        show_y_labels=not labelled,
        show_y_guides=not labelled,
        x_labels=[name for name, _ in bars],
        x_labels_major=[name for name, _ in (bars if labelled else bars[::-1][:: max(1, len(bars) // 4)])],
        show_minor_x_labels=labelled,
        formatter=_short,
        rounded_bars=2,
        margin_right=8,
        max_scale=5,
    )
    chart.add("", [value for _, value in bars])
    return chart


def _common(size: Size) -> dict[str, Any]:
    style = Style(font_family="inherit", label_font_size=12, major_label_font_size=12, value_font_size=12)
    return {
        "width": size[0],
        "height": size[1],
        "style": style,
        "css": (),
        "js": (),
        "show_legend": False,
        "no_prefix": True,
        "truncate_label": -1,
        "margin": 8,
        "spacing": 8,
    }


def _short(value: float | None) -> str:
    """`950`, `2.4k`, `81k`, `1.2M`."""
    if not value:
        return ""
    for size, unit in ((1_000_000, "M"), (1_000, "k")):
        if value >= size:
            return f"{value / size:.1f}".removesuffix(".0") + unit if value < 10 * size else f"{value / size:.0f}{unit}"
    return f"{value:.0f}"


def _page_svg(chart: Any, size: Size, title: str) -> Markup:
    """The drawing, without everything that the page does not want."""
    root = chart.render_tree()
    for parent in list(root.iter(etree.Element)):
        for child in list(parent):
            if not isinstance(child.tag, str) or etree.QName(child).localname in _UNUSED:
                parent.remove(child)
        for name, value in parent.attrib.items():
            if name in {"d", "x", "y", "cx", "cy", "width", "height"}:
                parent.set(name, re.sub(r"(\.\d)\d+", r"\1", value))
    _separate(root)
    root.attrib.pop("id", None)
    root.set("class", "wide" if size == _WIDE else "narrow")
    root.set("role", "img")
    root.set("aria-label", title)
    etree.cleanup_namespaces(root)
    return Markup(etree.tostring(root, encoding="unicode"))  # noqa: S704 (pygal escapes what it is given)


def _separate(root: Any) -> None:
    """Move the names at the ends of lines apart where they would be on top of each other."""
    labels = [text for text in root.iter("{*}text") if text.get("class") == "label"]
    labels.sort(key=lambda text: float(text.get("y")))
    for above, below in pairwise(labels):
        lowest = float(above.get("y")) + _LABEL_HEIGHT
        if float(below.get("y")) < lowest:
            below.set("y", f"{lowest:.1f}")

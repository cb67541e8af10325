"""pygal's drawings as SVG that takes its colours and fonts from the page.

pygal draws; its own styles, scripts and comments are taken out, so that the page's style sheet
decides for both themes and nothing is asked of the network. Each chart is drawn for a wide and for
a narrow page, because the text of an SVG shrinks with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from lxml import etree
from markupsafe import Markup
from pygal.style import Style  # type: ignore[import-untyped]  # pygal has no types

Size = tuple[int, int]
"""Width and height, in pixels."""
Draw = Callable[[Size], Any]
"""A pygal chart of that size."""

LABEL_HEIGHT = 16
"""In pixels: of a line of text."""
_UNUSED = ("defs", "desc", "title", "style", "script")
"""Styles, scripts, and the tooltips that need them."""


def in_both_sizes(draw: Draw, title: str, *, wide: Size, narrow: Size, lowered: str = "") -> Markup:
    """Two drawings, of which the page shows one. The mark `lowered` stands a line below the others of its axis."""
    drawings = [_page_svg(draw(size), name, title, lowered) for name, size in (("wide", wide), ("narrow", narrow))]
    return Markup("").join(drawings)


def common(size: Size) -> dict[str, Any]:
    """What every chart is told."""
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


def _page_svg(chart: Any, name: str, title: str, lowered: str) -> Markup:
    """The drawing, without everything that the page does not want."""
    root = chart.render_tree()
    for parent in list(root.iter(etree.Element)):
        for child in list(parent):
            if not isinstance(child.tag, str) or etree.QName(child).localname in _UNUSED:
                parent.remove(child)
        for attribute, value in parent.attrib.items():
            if attribute in {"d", "x", "y", "cx", "cy", "width", "height"}:
                parent.set(attribute, re.sub(r"(\.\d)\d+", r"\1", value))
    _separate(root)
    for mark in root.iter("{*}text"):
        if lowered and mark.text == lowered:
            mark.set("y", f"{float(mark.get('y')) + LABEL_HEIGHT:.1f}")
    root.attrib.pop("id", None)
    root.set("class", name)
    root.set("role", "img")
    root.set("aria-label", title)
    etree.cleanup_namespaces(root)
    return Markup(etree.tostring(root, encoding="unicode"))  # noqa: S704 (pygal escapes what it is given)


def _separate(root: Any) -> None:
    """Move the names at the ends of lines apart where they would be on top of each other."""
    labels = [text for text in root.iter("{*}text") if text.get("class") == "label"]
    labels.sort(key=lambda text: float(text.get("y")))
    for above, below in pairwise(labels):
        lowest = float(above.get("y")) + LABEL_HEIGHT
        if float(below.get("y")) < lowest:
            below.set("y", f"{lowest:.1f}")

from typing import Any

import pytest
from lxml import etree

from jonabot.report.distance_chart import Measure, distance_chart


def drawings(report: Any, measure: Measure) -> list[etree._Element]:
    return list(etree.fromstring(f"<page>{distance_chart(report.voices, report.yardstick, measure)}</page>"))


def dots_of(drawing: etree._Element, series: int) -> list[float]:
    """How far to the right the dots of a series are."""
    groups = [group for group in drawing.iter("{*}g") if group.get("class") == f"series serie-{series} color-{series}"]
    return [float(dot.get("cx", "nan")) for group in groups for dot in group.iter("{*}circle")]


@pytest.mark.parametrize(
    ("measure", "tuned", "base"), [("function_words", "0.86", "1.34"), ("characters", "0.21", "0.47")]
)
def test_every_writer_has_a_row_and_a_number(
    run: dict[str, Any], build: Any, measure: Measure, tuned: str, base: str
) -> None:
    for drawing in drawings(build(run), measure):
        shown = {text.text for text in drawing.iter("{*}text")}
        assert {"you", "tuned", "base", tuned, base} <= shown
        assert f"tuned {tuned}, base {base}" in (drawing.get("aria-label") or "")


def test_nearer_to_the_left_is_nearer_to_the_author(run: dict[str, Any], build: Any) -> None:
    for drawing in drawings(build(run), "function_words"):
        (author,), (tuned,), (base,) = (dots_of(drawing, series) for series in (2, 3, 4))
        assert author < tuned < base


def test_a_writer_of_too_little_has_no_row(run: dict[str, Any], build: Any) -> None:
    run["likeness"]["base"]["distance"] = None
    wide, _ = drawings(build(run), "characters")
    assert dots_of(wide, 4) == []
    assert not {"base", "0.47"} & {text.text for text in wide.iter("{*}text")}

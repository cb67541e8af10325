import re

import pytest
from lxml import etree

from jonabot.report.charts import lengths_chart, loss_chart, perplexity_chart, years_chart
from jonabot.report.corpus_model import LengthClass, Part
from jonabot.report.model import Curves, Epoch, Point


def _epoch(number: int, step: int) -> Epoch:
    return Epoch(number, step, None, None, None)


LOSS = [Point(step, 4 - step / 50) for step in range(1, 101)]
CURVES = Curves(
    steps=100,
    steps_between_points=1,
    training_loss=LOSS,
    validation_loss=[Point(50, 3.1), Point(100, 2.03)],
    perplexity=LOSS,
    validation_perplexity=[Point(50, 22.2), Point(100, 7.6)],
    epochs=[_epoch(1, 50), _epoch(2, 100)],
    overfitted_from=None,
)


def drawings(svg: str) -> list[etree._Element]:
    return list(etree.fromstring(f"<page>{svg}</page>"))


def texts(drawing: etree._Element) -> list[str]:
    return [text.text or "" for text in drawing.iter("{*}text")]


def test_every_chart_is_drawn_for_a_wide_and_for_a_narrow_page() -> None:
    assert [drawing.get("class") for drawing in drawings(loss_chart(CURVES))] == ["wide", "narrow"]


def test_lines_bear_their_names_and_epochs_are_marked() -> None:
    for drawing in drawings(loss_chart(CURVES)):
        assert {"training", "validation", "epoch 1", "epoch 2"} <= set(texts(drawing))


def test_names_at_the_ends_of_lines_do_not_cover_each_other() -> None:
    wide = drawings(loss_chart(CURVES))[0]
    heights = [float(text.get("y", "0")) for text in wide.iter("{*}text") if text.get("class") == "label"]
    assert abs(heights[0] - heights[1]) >= 14.9


def test_the_step_where_over_fitting_begins_is_marked() -> None:
    curves = Curves(100, 1, LOSS, [], LOSS, [], [_epoch(1, 100)], overfitted_from=40)
    assert "over-fits" in texts(drawings(loss_chart(curves))[0])


def test_over_fitting_that_begins_at_the_end_of_an_epoch_is_written_below_it() -> None:
    curves = Curves(100, 1, LOSS, [], LOSS, [], [_epoch(1, 40), _epoch(2, 100)], overfitted_from=40)
    for drawing in drawings(loss_chart(curves)):
        places = {text.text: (text.get("x"), float(text.get("y", "0"))) for text in drawing.iter("{*}text")}
        assert {"epoch 1", "epoch 2", "over-fits"} <= set(places)
        assert places["epoch 1"][0] == places["over-fits"][0]
        assert places["over-fits"][1] - places["epoch 1"][1] >= 15


def test_a_narrow_chart_shows_no_more_epochs_than_find_room() -> None:
    curves = Curves(100, 1, LOSS, [], LOSS, [], [_epoch(epoch, epoch * 10) for epoch in range(1, 11)], None)
    narrow = drawings(loss_chart(curves))[1]
    marks = [text for text in texts(narrow) if text.startswith("epoch")]
    assert len(marks) <= 4
    assert "epoch 10" in marks


@pytest.mark.parametrize("points", [[], [Point(1, 2.0)], [Point(1, 2.0), Point(2, 2.0)]])
def test_a_job_of_few_steps_can_be_drawn(points: list[Point]) -> None:
    curves = Curves(2, 1, points, [], points, [], [_epoch(1, 2)], None)
    assert len(drawings(loss_chart(curves))) == 2
    assert len(drawings(perplexity_chart(curves))) == 2


def test_perplexity_is_drawn_on_a_scale_on_which_its_end_can_be_told_from_its_middle() -> None:
    falling = [Point(step, 1000 / step) for step in range(1, 501)]
    curves = Curves(500, 1, [], [], falling, [], [_epoch(1, 500)], None)
    wide, narrow = drawings(perplexity_chart(curves))
    for drawing in (wide, narrow):
        assert {"2", "5", "10", "100", "1,000", "epoch 1"} <= set(texts(drawing))


def test_years_without_a_text_stand_between_the_others() -> None:
    years = [Part("2007", 3, 950, 0.1), Part("2010", 9, 2_400, 0.2), Part("no date", 5, 100, 0.7)]
    shown = [text for text in texts(drawings(years_chart(years))[0]) if text.startswith(("20", "no"))]
    assert shown == ["2007", "2008", "2009", "2010", "no date"]


def test_years_bear_their_amounts() -> None:
    years = [Part("2024", 3, 950, 0.1), Part("2025", 9, 2_400, 0.2), Part("2026", 5, 81_200, 0.7)]
    shown = texts(drawings(years_chart(years))[0])
    assert {"2024", "950", "2.4k", "81k"} <= set(shown)


def test_many_years_are_written_short() -> None:
    years = [Part(str(year), 1, 100, 0.1) for year in range(2009, 2026)]
    assert {"'09", "'25"} <= set(texts(drawings(years_chart(years))[1]))


def test_the_limit_is_on_the_axis_of_lengths() -> None:
    lengths = [LengthClass(bound - 200, bound, 5) for bound in range(200, 4001, 200)]
    assert "4,000" in texts(drawings(lengths_chart(lengths))[1])


def test_a_chart_brings_no_style_script_or_comment_of_its_own() -> None:
    svg = loss_chart(CURVES)
    assert not re.search(r"<style|<script|<!--|<desc|xlink", svg)


def test_the_same_figures_give_the_same_drawing() -> None:
    assert loss_chart(CURVES) == loss_chart(CURVES)

"""The page as a browser lays it out: on a phone and on a desk, light and dark.

The pictures are left in build/report/, for a person to look at.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page

from jonabot.report.model import Report
from jonabot.report.rendering import render_report
from tests.browser import headless_chromium

Theme = Literal["light", "dark"]

PAPER = {"light": "rgb(252, 251, 248)", "dark": "rgb(22, 23, 26)"}
HEIGHT = 900
MEASURE = (Path(__file__).parent / "measure.js").read_text()
OPEN_ALL = "for (const folded of document.querySelectorAll('details')) folded.open = true"
PICTURES = Path(__file__).parents[4] / "build/report"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with headless_chromium() as browser:
        yield browser


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    chosen: Theme = request.param
    return chosen


@pytest.fixture(params=[390, 1280], ids=["phone", "desk"])
def width(request: pytest.FixtureRequest) -> int:
    chosen: int = request.param
    return chosen


@pytest.fixture
def report(run: dict[str, Any], build: Any) -> Report:
    """A report with everything in it, and with names that are hard to fit."""
    run["manifest"]["sources"][0]["name"] = "an-archive-with-a-very-long-name-" * 4 + ".zip"
    run["samples"]["dropped"] = {
        run["manifest"]["sources"][0]["name"]: run["samples"]["dropped"]["twitter-archive.zip"]
    }
    run["comparison"]["exchanges"][0]["tuned"]["text"] = "Donaudampfschifffahrtsgesellschaft" * 5
    run["results"]["verdict"] |= {"kind": "over-fitted", "step": 655}
    made: Report = build(run)
    return made


@pytest.fixture
def page(browser: Browser, report: Report, theme: Theme, width: int) -> Iterator[Page]:
    with browser.new_context(
        viewport={"width": width, "height": HEIGHT}, color_scheme=theme, offline=True, java_script_enabled=True
    ) as context:
        page = context.new_page()
        page.set_content(render_report(report))
        yield page


def measure(page: Page) -> dict[str, Any]:
    measured: dict[str, Any] = page.evaluate(MEASURE)
    return measured


def test_nothing_sticks_out_is_cut_off_or_lies_on_something_else(page: Page, theme: Theme, width: int) -> None:
    page.screenshot(path=PICTURES / f"report-{theme}-{width}.png", full_page=True)
    for _ in ("folded", "unfolded"):
        measured = measure(page)
        assert measured["width"] == width
        assert measured["content"] <= measured["window"] == width
        assert measured["outside"] == []
        assert measured["unseen"] == []
        assert measured["cut"] == []
        assert measured["collisions"] == []
        assert (measured["charts"], measured["flat"]) == (6, [])
        page.evaluate(OPEN_ALL)


def test_all_text_can_be_read_against_its_background(page: Page, theme: Theme) -> None:
    measured = measure(page)
    assert (measured["dark"], measured["paper"]) == (theme == "dark", PAPER[theme])
    assert measured["faint"] == []


def test_no_text_of_the_report_is_missing(page: Page, report: Report) -> None:
    page.evaluate(OPEN_ALL)
    seen = " ".join(page.locator("main").inner_text().split())
    drawn = " ".join(page.locator("svg:visible text").all_text_contents())
    for text in texts(report):
        assert " ".join(text.split()) in seen
    for text in ("training", "validation", "over-fits", "epoch 2", "'24", "4,000", "you", "tuned", "base"):
        assert text in drawn


def test_the_report_of_a_run_that_trained_nothing_is_laid_out_as_well(
    browser: Browser, ended: dict[str, Any], build: Any, theme: Theme
) -> None:
    with browser.new_context(viewport={"width": 390, "height": HEIGHT}, color_scheme=theme) as context:
        page = context.new_page()
        page.set_content(render_report(build(ended)))
        measured = measure(page)
        title = page.locator("h1").inner_text()
    assert measured["content"] <= measured["window"]
    assert [measured[wrong] for wrong in ("outside", "unseen", "cut", "faint", "collisions", "flat")] == [[]] * 6
    assert title == build(ended).opening.title


def texts(report: Report) -> Iterator[str]:
    """What a person is promised to find, in words."""
    assert report.corpus
    assert report.plan
    yield from (report.opening.title, report.opening.sentence, report.opening.rule, report.plan.choice_reason)
    yield from (text for figure in report.opening.figures for text in (figure.label, figure.note))
    for source in report.corpus.sources:
        yield from (source.name, source.kind)
        yield from (text for dropped in source.dropped for text in (dropped.words, *dropped.examples))
    for parts in (report.corpus.kinds, report.corpus.languages, report.corpus.by_source):
        yield from (part.name for part in parts)
    yield from report.corpus.warnings
    for exchange in report.answers:
        yield from (exchange.prompt, exchange.base.text, exchange.tuned.text, exchange.written)
    yield from (text for advice in report.next_time for text in (advice.change, advice.because))
    yield from (reference.value for reference in report.references)


def test_nothing_is_asked_of_the_network(browser: Browser, report: Report) -> None:
    asked: list[str] = []
    with browser.new_context() as context:
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.set_content(render_report(report), wait_until="networkidle")
    assert asked == []


def test_the_measuring_finds_what_is_wrong(browser: Browser) -> None:
    with browser.new_context(viewport={"width": 390, "height": HEIGHT}) as context:
        page = context.new_page()
        page.set_content("""<body style="margin: 0; background: #fff"><main>
        <section style="height: 9px"><p style="color: #ccc; width: 2000px">too faint and too wide</p></section>
        <p style="font-size: 0">too small</p>
        <div style="height: 5px; overflow: hidden">too tall</div>
        <svg width="200" height="50"><text x="9" y="20">one</text><text x="12" y="20">two</text></svg>
        </main></body>""")
        measured = measure(page)
    assert measured["content"] > measured["window"]
    assert measured["outside"] == measured["faint"] == ["P too faint and too wide"]
    assert measured["unseen"] == ["P too small"]
    assert measured["cut"] == ["DIV too tall"]
    assert measured["collisions"] == ["one on two"]
    assert measured["flat"] == ["SECTION too faint and too wide"]

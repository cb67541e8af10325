import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from jonabot.report.model import Opening, Report, report_json
from jonabot.report.rendering import render_report
from jonabot.report.result_inputs import Exchange, Reply

NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
HOSTILE = "</style></title><script>alert(1)</script><img src=x onerror=alert(1)>&amp;{{ 7 * 7 }}\"'"


def page_text(html: str) -> str:
    """What a person reads, without the labels on axes."""
    tree = LexborHTMLParser(html)
    for node in tree.css("style, svg, title"):
        node.decompose()
    assert tree.body is not None
    return tree.body.text(separator=" ").replace("\N{NO-BREAK SPACE}", " ")


def spelled(number: float) -> set[str]:
    """All the ways in which the page may write a number."""
    hours, minutes = divmod(int(number), 60)
    ways = {f"{number:,.0f}", f"{number:,.1f}", f"{number:,.2f}", f"{number:,.4f}", str(number)}
    return ways | {f"{100 * number:.0f}", f"{100 * number:.1f}", f"{hours}", f"{minutes:02}"}


def values(part: Any) -> Iterator[Any]:
    """Every number and every text in a JSON document."""
    match part:
        case dict():
            for value in part.values():
                yield from values(value)
        case list():
            for value in part:
                yield from values(value)
        case _:
            yield part


def test_every_figure_on_the_page_is_in_report_json(run: dict[str, Any], build: Any) -> None:
    report = build(run)
    found = list(values(msgspec.json.decode(report_json(report))))
    numbers = {way for value in found if isinstance(value, int | float) for way in spelled(value)}
    quoted = {number for value in found if isinstance(value, str) for number in NUMBER.findall(value)}
    shown = set(NUMBER.findall(page_text(render_report(report))))
    fixed = {"1", "5"}  # "1 less the cosine", "of 5"
    assert shown - numbers - quoted - fixed == set()


@pytest.mark.parametrize(
    "figure",
    [
        *("1,223", "801", "350", "12", "886", "1,409", "695", "661", "34", "314,346", "79,100", "158,200", "4,000"),
        *("$0.16", "$25.00", "$1.95", "2 h 14 min", "5 min", "19 min", "1 h 50 min", "3.88", "2.24", "2.39", "48.3"),
        *("21.7", "9 words", "65 %", "7.6 %", "$0.04", "4.2 of 5", "118 words", "223", "epochCount to 4"),
    ],
)
def test_the_page_shows(figure: str, run: dict[str, Any], build: Any) -> None:
    assert figure in page_text(render_report(build(run)))


def test_the_verdict_comes_before_everything_else(run: dict[str, Any], build: Any) -> None:
    tree = LexborHTMLParser(render_report(build(run)))
    headings = [node.text(strip=True) for node in tree.css("h1, h2")]
    assert headings == [
        "The model was still learning when the job ended.",
        "What was read",
        "What it is made of",
        "As the model reads it",
        "The plan",
        "How it learned",
        "How it answers",
        "How much it sounds like Tansy Merrow",
        "What it knows by heart",
        "Next time",
        "To find it again",
    ]


def test_a_stand_in_is_named_at_the_top_and_amazon_bedrock_is_not_accused(run: dict[str, Any], build: Any) -> None:
    text = page_text(render_report(build(run)))
    assert text.index("did not use Amazon Bedrock") < text.index("What was read")
    assert "did not use" not in page_text(render_report(build(run | {"stand_in": False})))


def test_a_run_that_trained_nothing_shows_no_empty_sections(ended: dict[str, Any], build: Any) -> None:
    tree = LexborHTMLParser(render_report(build(ended)))
    headings = [node.text(strip=True) for node in tree.css("h2")]
    assert not {"How it learned", "How it answers", "Next time"} & set(headings)
    assert all(len(node.text(strip=True)) > 20 for node in tree.css("section"))


def test_a_model_that_gave_no_answer_says_why(run: dict[str, Any], build: Any) -> None:
    assert "No answer. The model answered with nothing." in page_text(render_report(build(run)))


def test_an_answer_that_is_none_is_labelled(run: dict[str, Any], build: Any) -> None:
    run["comparison"]["exchanges"][0]["base"]["non_answer"] = "it refuses"
    tree = LexborHTMLParser(render_report(build(run)))
    assert [node.text() for node in tree.css(".reply h4 em")] == ["it refuses"]


def test_what_the_person_asked_is_never_folded_away(run: dict[str, Any], build: Any) -> None:
    held_out = run["comparison"]["exchanges"][1]
    run["comparison"]["exchanges"] += [held_out] * 7
    tree = LexborHTMLParser(render_report(build(run)))
    assert [node.text(strip=True) for node in tree.css("details.rest > summary")] == ["4 more"]
    assert len(tree.css("details.rest article.answer")) == 4
    assert len(tree.css("article.answer")) == 9


def test_a_system_prompt_that_every_record_begins_with_is_shown_once(run: dict[str, Any], build: Any) -> None:
    run["samples"]["records"] = [run["samples"]["records"][0]] * 3
    text = page_text(render_report(build(run)))
    assert text.count("You write as Tansy Merrow does.") == 1
    assert text.count("He had the right of way.") == 3


def test_nothing_is_asked_of_the_network(run: dict[str, Any], build: Any) -> None:
    html = render_report(build(run))
    namespaces = {"http://www.w3.org/2000/svg"}
    assert set(re.findall(r"https?://[^\s\"'<)]+", html)) <= namespaces
    assert not re.search(r"@import|url\(|<link|<script|<iframe|\bsrc=|\bhref=", html)


@pytest.mark.parametrize(
    "path",
    [
        ("run",),
        ("author",),
        ("manifest", "sources", 0, "name"),
        ("manifest", "warnings", 0),
        ("samples", "records", 1, "input"),
        ("samples", "dropped", "twitter-archive.zip", "link", 0),
        ("plan", "reason"),
        ("plan", "base_model_name"),
        ("plan", "hyperparameters", "epochCount"),
        ("results", "job", "name"),
        ("results", "verdict", "summary"),
        ("results", "verdict", "advice"),
        ("comparison", "exchanges", 0, "prompt"),
        ("comparison", "exchanges", 0, "tuned", "text"),
        ("comparison", "exchanges", 1, "base", "missing"),
        ("comparison", "exchanges", 1, "written"),
        ("comparison", "exchanges", 0, "tuned", "non_answer"),
        ("likeness", "tuned", "quoted", "longest"),
        ("judging", "model"),
        ("hosting",),
        ("settings", "record_characters"),
    ],
)
def test_hostile_text_stays_text(path: tuple[str | int, ...], run: dict[str, Any], build: Any) -> None:
    *way, last = path
    part: Any = run
    for step in way:
        part = part[step]
    part[last] = HOSTILE
    tree = LexborHTMLParser(render_report(build(run)))
    assert tree.css("script, img") == []
    assert tree.body is not None
    assert "<script>alert(1)</script>" in tree.body.text().replace('\\"', '"')


@settings(max_examples=25, deadline=None)
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=900))
def test_any_text_can_be_an_answer(text: str) -> None:
    report = Report(
        run="r",
        created="2026-11-23T09:14Z",
        author=text[:20],
        ending="model-trained",
        stand_in=False,
        opening=Opening("", text[:40], text, "good", "", [], []),
        corpus=None,
        samples=[],
        plan=None,
        job=None,
        curves=None,
        answers=[Exchange(text, Reply(text), Reply(missing=text), text)],
        voices=[],
        yardstick=None,
        unmeasured=[text],
        judging=None,
        next_time=[],
        hosting="",
        settings={},
        references=[],
    )
    html = render_report(report)
    assert len(LexborHTMLParser(html).css("section")) == 2


def test_the_page_is_well_formed(run: dict[str, Any], build: Any) -> None:
    html = render_report(build(run))
    body = html[html.index("<body>") :].replace("</html>", "")
    etree.fromstring(body.encode())


def test_the_same_report_gives_the_same_page(run: dict[str, Any], build: Any) -> None:
    assert render_report(build(run)) == render_report(build(run))


def test_a_price_below_a_cent_is_not_called_free(run: dict[str, Any], build: Any) -> None:
    run["plan"]["estimate"]["training_usd"] = 0.0021
    assert "$0.0021 estimated" in page_text(render_report(build(run)))


def test_an_unknown_price_is_called_unknown(run: dict[str, Any], build: Any) -> None:
    run["plan"]["estimate"] |= {"training_usd": None, "hosting_usd_per_hour": None}
    text = page_text(render_report(build(run)))
    assert "unknown estimated" not in text
    assert "price unknown" in text

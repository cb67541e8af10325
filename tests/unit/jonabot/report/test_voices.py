"""The section that compares the author and both models, as it stands on the page."""

from typing import Any

from selectolax.lexbor import LexborHTMLParser

from jonabot.report.rendering import render_report


def page_text(html: str) -> str:
    """What a person reads."""
    body = LexborHTMLParser(html).body
    assert body is not None
    return body.text(separator=" ")


def test_a_judge_who_said_nothing_usable_is_named_with_the_reason(run: dict[str, Any], build: Any) -> None:
    run["judging"] |= {"tuned": None, "base": None, "pairs": 0, "missing": "no access to this model"}
    assert "gave no judgement. No access to this model." in page_text(render_report(build(run)))


def test_what_a_judge_could_not_do_ends_in_one_full_stop(run: dict[str, Any], build: Any) -> None:
    run["judging"] |= {"pairs": 1, "prefers_tuned": 1, "missing": "the model id of Nova is invalid."}
    text = page_text(render_report(build(run)))
    assert "The model id of Nova is invalid." in text
    assert ".." not in text
    assert "saw 1 pair of answers" in text
    assert "answer for Tansy Merrow" in text
    assert "s 1 time and the base" in text


def test_a_script_without_spaces_has_no_measure_that_counts_words(
    run: dict[str, Any], build: Any, without_spaces: dict[str, Any]
) -> None:
    run["likeness"] = without_spaces
    html = render_report(build(run))
    text = page_text(html)
    assert "in a script that puts no spaces between words" in text
    assert "samples of 517 characters" in text
    assert html.count('class="distances"') == 1
    for gone in ("Function words", "Words a sentence", "Different pairs", "What it knows by heart"):
        assert gone not in text


def test_a_writer_without_an_answer_is_named_with_the_reason(run: dict[str, Any], build: Any) -> None:
    run["likeness"]["tuned"] = None
    for exchange in run["comparison"]["exchanges"]:
        exchange["tuned"] = {"missing": "hosting is set to none"}
    text = page_text(render_report(build(run)))
    assert "The tuned model is not compared, because it gave no answer (hosting is set to none)." in text
    assert "too little text" not in text


def test_without_enough_text_there_is_no_plot_but_a_sentence(run: dict[str, Any], build: Any) -> None:
    run["likeness"] |= {"own": None, "sample_words": 0}
    html = render_report(build(run))
    assert "too little text to measure a distance" in page_text(html)
    assert 'class="distances"' not in html

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.archives.wordpress.decorations import without_decorations
from jonabot.archives.wordpress.html_text import html_to_text

MATHS = (
    '<math><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">x^2'
    "</annotation></semantics></math>"
)
DRAWN = '<span class="katex-html" aria-hidden="true"><span class="base"><span>x</span></span><span>2</span></span>'


@pytest.mark.parametrize("sign", ["+", "\u2192", "&times;", " \xbb "])
def test_a_sign_that_only_opens_a_box_is_no_text(sign: str) -> None:
    html = f'<h3><button><span>Question one</span><span class="icon" aria-hidden="true">{sign}</span></button></h3>Yes.'
    assert html_to_text(html) == "Question one\n\nYes."


@pytest.mark.parametrize("hidden", ["word", "7", "\U0001f600", "&eacute;"])
def test_words_and_emoji_stay_even_if_they_are_not_read_out(hidden: str) -> None:
    shown = hidden.replace("&eacute;", "\xe9")
    assert html_to_text(f'A <span aria-hidden="true">{hidden}</span> B') == f"A {shown} B"


def test_a_formula_is_not_doubled() -> None:
    assert html_to_text(f"<p>Let {MATHS} be.</p>") == "Let x2 be."
    pasted = f'<span class="katex"><span class="katex-mathml">{MATHS}</span>{DRAWN}</span>'
    assert html_to_text(f"<p>Let {pasted} be, and {pasted}.</p>") == "Let x2 be, and x2."


def test_a_formula_that_is_never_closed_takes_no_words_with_it() -> None:
    assert html_to_text(f'Let {MATHS}<span class="katex-html" aria-hidden="true"> be <b>mine</b>') == "Let x2 be mine"


PIECES = st.sampled_from(["<span aria-hidden='true'>", "<span class='katex-html' aria-hidden='true'>", "<span>"])


@given(st.lists(PIECES | st.sampled_from(["</span>", "one", " ", "+", "<b>"]), max_size=20))
def test_nothing_but_hidden_spans_goes(pieces: list[str]) -> None:
    html = "".join(pieces)
    kept = without_decorations(html)
    if "katex" not in html:
        assert re.findall("one", kept) == re.findall("one", html)
    if "aria-hidden" not in html:
        assert kept == html


@pytest.mark.parametrize(
    "piece", ["<span aria-hidden=true>", "<span aria-hidden=true ", DRAWN, DRAWN[:60], "<annotation>"]
)
def test_time_grows_with_the_length_and_nothing_else(grows_linearly: Any, piece: str) -> None:
    assert grows_linearly(lambda size: html_to_text(piece * (size // len(piece))))

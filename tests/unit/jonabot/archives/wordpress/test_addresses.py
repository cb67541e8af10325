from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.archives.wordpress.addresses import as_it_is, end_addresses, mark_addresses, mend
from jonabot.archives.wordpress.html_text import html_to_text


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("See https://tea.example/a?b=1#c for more.", "See for more."),
        ("See https://tea.example/a.", "See."),
        ("I read it (http://tea.example/Green_(leaf)) today.", "I read it today."),
        ("Both http://a.example and www.b.example, too.", "Both and, too."),
        ("Read on -> https://tea.example", "Read on"),
        ("Source: https://tea.example/x", "Source:"),
        ("https://tea.example/x", ""),
        ("- https://tea.example/x", ""),
        ("One\nhttps://tea.example/x\ntwo", "One\ntwo"),
        ("tea.example has no scheme, and a://b is none", "tea.example has no scheme, and a://b is none"),
        ("詳しくはhttps://tea.example/xを見て", "詳しくは を見て"),
        ("See http://tea.example/me—because it works", "See—because it works"),
        ("See http://tea.example;then go", "See;then go"),
        ("See http://tea.example/a|pipe", "See |pipe"),
        ("http://tea.example/?a=1;b=2 and http://tea.example/?a=1&amp;b=2, too", "and, too"),
        ("Shortened: http://tea.example/a…/b and http://tea.example/a…", "Shortened: and…"),
        ("Voir «http://tea.example» hier", "Voir hier"),
        ("Both ‘http://tea.example’ and „http://tea.example“ and `www.tea.example` go", "Both and and go"),  # noqa: RUF001
        ("It (“http://tea.example”) is", "It is"),
        ('I said "hi" http://tea.example "bye"', 'I said "hi" "bye"'),
        ("The dogs' http://tea.example 'too'", "The dogs' 'too'"),
        ("photo.jpg", ""),
        ("DSC_0042", ""),
        ("I lost photo.jpg again", "I lost photo.jpg again"),
    ],
)
def test_addresses_go_and_the_words_around_them_stay(prose: str, expected: str) -> None:
    assert mend(mark_addresses(prose)) == expected


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("See http://tea.example/<strong>bold</strong> and www.tea.example<em>slanted</em>.", "See bold and slanted."),
        ('<a href="http://tea.example/">http://tea.example:80/a</a>glued', "glued"),
        ("<i>https://www.</i><b>tea.example/long</b><i>er</i> words", "words"),
        ("See http://tea.example/a<wbr>/b now", "See now"),
        ("<code>http://tea.example/<b>a</b></code>", "http://tea.example/a"),
    ],
)
def test_a_word_with_a_tag_around_it_is_no_part_of_the_address_before_it(html: str, text: str) -> None:
    assert html_to_text(html) == text


@given(st.text("http://w.a;|—<b>/…&' ", max_size=60))
def test_marks_are_only_set_between_addresses_and_tags(html: str) -> None:
    assert as_it_is(end_addresses(html)) == html
    assert "\x03" not in mark_addresses(end_addresses(html))


@pytest.mark.parametrize(
    "piece", ["http://a;", "http://a<b>", "http://a<", "://", "www.", "(http://a", "http://…/", "<b>"]
)
def test_time_grows_with_the_length_and_nothing_else(grows_linearly: Any, piece: str) -> None:
    assert grows_linearly(lambda size: html_to_text("http://a" + piece * (size // len(piece))))

from __future__ import annotations

import pytest

from jonabot.archives.wordpress.html_tokens import COMMENT, tokens


def test_a_tag_comes_with_the_text_before_it() -> None:
    assert list(tokens("a<P class='x'>b</p>c")) == [
        ("a", "p", False, " class='x'"),
        ("b", "p", True, ""),
        ("c", "", False, ""),
    ]


def test_a_comment_comes_with_what_it_says() -> None:
    assert list(tokens("a<!--more-->b")) == [("a", COMMENT, False, "more"), ("b", "", False, "")]


def test_tags_that_mean_nothing_to_the_text_are_not_told() -> None:
    assert list(tokens("a<b>b</b> <!-- wp:x {\"a\":1} --><a href='#'>c</a>")) == [("ab c", "", False, "")]


def test_a_bracket_in_a_quoted_attribute_does_not_end_the_tag() -> None:
    assert [name for _, name, _, _ in tokens("<p title='a > b'>x")] == ["p", ""]


def test_what_an_element_without_prose_holds_is_passed_over() -> None:
    assert [text for text, *_ in tokens("a<script>b<p>c</script>d")] == ["a", "", "d"]


def test_an_element_that_closes_itself_holds_nothing() -> None:
    assert "".join(text for text, *_ in tokens("a<iframe src=x />b<svg/>c")) == "abc"


def test_a_tag_without_end_is_text_and_the_next_is_a_tag() -> None:
    found = list(tokens('x <div "a <p>y</p>'))
    assert [name for _, name, _, _ in found] == ["p", "p", ""]
    assert found[1][0] == "y"


@pytest.mark.parametrize("detail", ['{"title":"a > b"}', '{"title":"<b>a</b> > c"}', "-- >"])
def test_a_sign_in_a_blocks_comment_does_not_end_it(detail: str) -> None:
    assert "".join(text for text, *_ in tokens(f"a<!-- wp:acme/card {detail} -->b<!-- /wp:acme/card -->c")) == "abc"

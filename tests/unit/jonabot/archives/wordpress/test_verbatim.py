from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.archives.wordpress.html_text import html_to_text
from jonabot.archives.wordpress.verbatim import keep_spaces, restore_spaces

CODE = 'if x:\n    print("a  b")\n\n\treturn'


@pytest.mark.parametrize("around", ["{}", "<p>{}</p>", "<!-- wp:paragraph --><p>{}</p><!-- /wp:paragraph -->"])
def test_program_text_in_code_keeps_its_lines_and_spaces(around: str) -> None:
    assert html_to_text(around.format(f"<code>{CODE}</code>")) == CODE


def test_the_prose_around_it_has_single_spaces() -> None:
    html = "Type  <code>a  b</code>   and  go.\n\n<code>c\n  d</code>  Then   on."
    assert html_to_text(html) == "Type a  b and go.\n\nc\n  d Then on."


def test_line_ends_around_it_are_those_of_the_code() -> None:
    assert html_to_text("Run <code>\n  a\n</code> now.") == "Run\n  a\nnow."


def test_a_break_before_a_line_end_is_one_line_end() -> None:
    assert html_to_text("<code>a<br />\n&nbsp; b<br>c</code>") == "a\n  b\nc"


def test_it_stays_under_its_list_item() -> None:
    assert html_to_text("<ul><li>Do <code>a\n  b</code></li></ul>") == "- Do a\n    b"


def test_code_that_is_never_closed_takes_no_words_with_it() -> None:
    assert html_to_text("One <code>two\n\nthree\n\nfour").split() == ["One", "two", "three", "four"]


@given(st.text("ab \t\n", max_size=40))
def test_what_is_kept_is_restored(code: str) -> None:
    assert restore_spaces(f"x{keep_spaces(code)}x").replace(" \n", "\n") == f"x{code}x".replace(" \n", "\n")

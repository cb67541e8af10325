from __future__ import annotations

from typing import Any

import pytest

from jonabot.archives.wordpress.shortcode_names import EMBEDS_ON_A_LINE
from jonabot.archives.wordpress.shortcodes import without_shortcodes


@pytest.mark.parametrize(
    "prose",
    [
        "people [mean age = 34.2, SD = 5] and ran [for i = 1 to n] steps",
        "it was [clear] that the [formidable] foe in the [archives]",
        "the [gist] of it <b>[archives]</b> of an [ad] in [archives of the town]",
        "a correlation [r=0.5, p<.01] over [i=0 to n] of [n=5] and [mean age=34.2, SD=5] for [for i=1 to n]",
        "[see page = 3] [c=1] [s=2]",
    ],
)
def test_statistics_loops_and_words_in_brackets_are_prose(prose: str) -> None:
    assert without_shortcodes(prose) == prose


@pytest.mark.parametrize(
    "shortcode",
    [
        "[unknown id=3]",
        "[unknown id=3 class='a b' w=4 /]",
        "[unknown url=http://a.example/?b=c]",
        '[unknown id = "3" and more]',
        "[unknown id=&quot;3&quot;]",
        "[archives limit=5]",
        "[gist 12ab34]",
        "[clear][/clear]",
    ],
)
def test_what_is_written_as_a_call_is_one(shortcode: str) -> None:
    assert without_shortcodes(f"before {shortcode} after") == "before  after"


@pytest.mark.parametrize("around", ["One.\n{}\nTwo.", "<p>{}</p>Two.", "One.<br />\n{}", "<!--more-->\n{} \nTwo."])
@pytest.mark.parametrize("name", sorted(EMBEDS_ON_A_LINE))
def test_a_known_word_on_a_line_of_its_own_is_a_shortcode(around: str, name: str) -> None:
    assert without_shortcodes(around.format(f"[{name}]")) == around.format("")


def test_a_known_word_that_touches_a_shortcode_is_one() -> None:
    assert without_shortcodes("[one_half]x[/one_half][clear]y").split() == ["x", "y"]


@pytest.mark.parametrize("piece", ["[clear]", "[clear", "[x a=1", " a=1", "[x " + "a=1 " * 20 + ",]", "[p&quot;"])
def test_time_grows_with_the_length_and_nothing_else(grows_linearly: Any, piece: str) -> None:
    assert grows_linearly(lambda size: without_shortcodes("[x" + piece * (size // len(piece)) + "]"))

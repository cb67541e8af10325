from __future__ import annotations

import pytest

from jonabot.archives.wordpress.languages import in_language

MARKED = [
    "[:en]Hello[:de]Hallo[:]",
    "{:en}Hello{:de}Hallo{:}",
    "<!--:en-->Hello<!--:--><!--:de-->Hallo<!--:-->",
]


@pytest.mark.parametrize("text", MARKED)
def test_one_language_of_several_is_taken(text: str) -> None:
    assert in_language(text, "de") == "Hallo"
    assert in_language(text, "en-GB") == "Hello"


@pytest.mark.parametrize("text", MARKED)
def test_without_a_choice_all_are_taken(text: str) -> None:
    assert in_language(text, "") == "Hello\n\nHallo"


@pytest.mark.parametrize("text", MARKED)
def test_a_text_only_in_others_is_told_from_an_empty_one(text: str) -> None:
    assert in_language(text, "fr") is None
    assert in_language("", "fr") == ""


def test_what_is_in_no_language_is_in_all_of_them() -> None:
    assert in_language("<p>[:en]Hello[:de]Hallo[:]</p> 1984", "de") == "<p>Hallo</p> 1984"


@pytest.mark.parametrize("text", ["a[:] = b[:ix]", "Nothing marked at all.", "[:]", "smile {:} and [:)]"])
def test_a_text_that_is_not_marked_is_taken_as_it_is(text: str) -> None:
    assert in_language(text, "de") == text
    assert in_language(text, "") == text

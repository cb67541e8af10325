from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.results.quotations import Quotations, Quoted

TRAINING = ["Before. We walked up in the dark, and the snow did all the talking for us. After."]
QUOTING = "He said we walked up in the dark and the snow did all the crying."
FREE = "We walked up in the dark, but nobody said so."


def test_a_quotation_is_found_with_its_length_and_its_words() -> None:
    quoted = Quotations([QUOTING, FREE], TRAINING).of([QUOTING, FREE])
    assert quoted.longest_words == 12
    assert quoted.longest == "we walked up in the dark and the snow did all the"
    assert quoted.share == pytest.approx(12 / 25)


def test_seven_words_in_common_are_chance() -> None:
    assert Quotations([FREE], TRAINING).of([FREE]) == Quoted(0.0, 0, "")


def test_a_quotation_is_found_whatever_its_case_and_punctuation() -> None:
    text = "One two three four five six seven eight!"
    found = Quotations([text], ["ONE, two - three; four five six seven: EIGHT"])
    assert found.of([text]).longest_words == 8


def test_two_quotations_in_one_text_are_two() -> None:
    text = "a b c d e f g h and then 1 2 3 4 5 6 7 8 9"
    quoted = Quotations([text], ["a b c d e f g h x", "y 1 2 3 4 5 6 7 8 9"]).of([text])
    assert quoted.longest_words == 9
    assert quoted.share == pytest.approx(17 / 19)


def test_what_overlaps_is_counted_once() -> None:
    text = "a b c d e f g h i j"
    quoted = Quotations([text], ["a b c d e f g h", "c d e f g h i j"]).of([text])
    assert (quoted.longest_words, quoted.share) == (10, 1.0)


def test_only_the_beginning_of_a_long_quotation_is_shown() -> None:
    text = "word " * 200
    longest = Quotations([text], [text]).of([text]).longest
    assert len(longest) <= 300
    assert longest.endswith("word…")


def test_nobody_quotes_nothing() -> None:
    assert Quotations([], TRAINING).of([]) == Quoted(0.0, 0, "")


@given(st.lists(st.sampled_from("abc"), max_size=40), st.lists(st.sampled_from("abc"), max_size=40))
def test_a_share_is_a_share(text: list[str], training: list[str]) -> None:
    joined = " ".join(text)
    quoted = Quotations([joined], [" ".join(training)]).of([joined])
    assert 0 <= quoted.share <= 1
    assert quoted.longest_words == 0 or 8 <= quoted.longest_words <= len(text)

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.results.style import Quotations, cosine, measure, profile

HIKING = [
    "We walked up in the dark. Nobody talked; the snow did that for us, under every step.",
    "The hut was closed, so we ate our bread on the stairs and watched the fog come up the valley.",
]
REPORTING = [
    "The quarterly results exceeded all expectations by 14.2%. Shareholders approved the dividend unanimously.",
    "The board of directors announced a restructuring programme affecting 1,200 employees in 2027.",
]
NOTHING = Quotations([], [])


def test_an_author_is_liker_to_herself_than_to_another() -> None:
    author = profile([HIKING[0]])
    assert cosine(profile([HIKING[1]]), author) > cosine(profile(REPORTING), author)


def test_the_same_texts_are_fully_alike() -> None:
    assert cosine(profile(HIKING), profile(HIKING)) == pytest.approx(1)


def test_nothing_is_like_nothing() -> None:
    assert cosine(profile([]), profile(HIKING)) == 0


@given(st.lists(st.text(max_size=50), max_size=5), st.lists(st.text(max_size=50), max_size=5))
def test_likeness_is_the_same_both_ways_and_between_0_and_1(one: list[str], other: list[str]) -> None:
    likeness = cosine(profile(one), profile(other))
    assert -1e-9 <= likeness <= 1 + 1e-9
    assert likeness == pytest.approx(cosine(profile(other), profile(one)))


def test_lengths_are_means() -> None:
    style = measure(["One two three. Four five!", "Six."], Counter(), NOTHING)
    assert style.texts == 2
    assert style.characters == pytest.approx((25 + 4) / 2)
    assert style.sentence_words == pytest.approx((3 + 2 + 1) / 3)


def test_repetition_is_seen() -> None:
    varied = measure(["we walked up the old path in the dark"], Counter(), NOTHING)
    repeated = measure(["so good so good so good so good"], Counter(), NOTHING)
    assert varied.distinct_2 == 1
    assert repeated.distinct_2 == pytest.approx(2 / 7)


def test_a_quotation_from_the_training_set_is_found_with_its_length() -> None:
    training = ["Before. We walked up in the dark, and the snow did all the talking for us. After."]
    quoting = "He said we walked up in the dark and the snow did all the crying."
    free = "We walked up in the dark, but nobody said so."
    found = Quotations([quoting, free], training)
    assert found.longest(quoting) == 12
    assert found.longest(free) == 0


def test_a_quotation_is_found_whatever_its_case_and_punctuation() -> None:
    found = Quotations(["ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT"], ["one, two - three; four five six seven: eight"])
    assert found.longest("One two three four five six seven eight!") == 8


def test_texts_without_words_have_no_style_but_do_no_harm() -> None:
    style = measure(["...", ""], profile(HIKING), NOTHING)
    assert (style.sentence_words, style.distinct_2, style.longest_quotation_words) == (0, 0, 0)

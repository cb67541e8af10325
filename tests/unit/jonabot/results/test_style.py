from __future__ import annotations

import pytest

from jonabot.results.distance import Yardstick
from jonabot.results.quotations import Quotations
from jonabot.results.samples import CHARACTERS
from jonabot.results.style import distinct, measure
from jonabot.results.words import words

NOTHING = Quotations([], [])


def test_lengths_are_means() -> None:
    style = measure(["One two three. Four five!", "Six."], NOTHING, None, 0)
    assert (style.texts, style.words) == (2, 6)
    assert style.characters == pytest.approx((25 + 4) / 2)
    assert style.sentence_words == pytest.approx((3 + 2 + 1) / 3)


def test_repetition_is_seen() -> None:
    assert distinct(words("we walked up the old path in the dark"), 2) == 1
    assert distinct(words("so good so good so good so good"), 2) == pytest.approx(2 / 7)
    assert distinct([], 2) == 0


def test_repetition_is_compared_on_samples_of_equal_length() -> None:
    talkative = ["a b c d e f g h i j", "a b c d e f g h i j", "a b c d e f g h i j"]
    in_all, in_a_sample = (measure(talkative, NOTHING, None, size).distinct_2 or 0 for size in (0, 9))
    assert in_all < in_a_sample


def test_without_a_yardstick_there_is_no_distance() -> None:
    assert measure(["One two three."], NOTHING, None, 0).distance is None


def test_where_no_spaces_divide_words_nothing_that_counts_words_is_measured() -> None:
    texts = ["山道を歩いた。", "犬は来なかった。"]
    style = measure(texts, None, Yardstick(texts, CHARACTERS), 10, CHARACTERS)
    assert (style.words, style.sentence_words, style.distinct_2, style.quoted) == (None, None, None, None)
    assert style.distance
    assert style.distance.function_words is None
    assert style.distance.characters < 1
    assert style.characters == 7.5


def test_texts_without_words_do_no_harm() -> None:
    style = measure(["...", ""], NOTHING, Yardstick(["the old path", "the new path"]), 50)
    assert style.quoted
    assert (style.sentence_words, style.distinct_2, style.quoted.longest_words) == (0, 0, 0)

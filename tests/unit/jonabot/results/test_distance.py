"""Two invented authors, who differ in small words and in habits of spelling, not in what they write about."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.results.distance import Yardstick, cosine, ngrams, own_range
from jonabot.results.samples import count, samples

NOUNS = ["hut", "path", "valley", "ridge", "stream", "dog", "bread", "fog", "stair", "snow"]
VERBS = ["crosses", "watches", "leaves", "finds", "climbs", "likes", "hears", "forgets"]
PLAIN = ["The {a} {v} the {b}.", "And then the {a} {v} it.", "It was the {a} that {v} the {b}."]
ORNATE = [
    "Whilst one {v}, a {a} rather {v} some {b};",
    "Of course, any {a} which {v} a {b} {v};",
    "Yet some {a} {v} one {b}!",
]


def writing(forms: list[str], seed: int, words: int = 6000) -> list[str]:
    chance = random.Random(seed)
    texts: list[str] = []
    while count(texts) < words:
        form = chance.choice(forms)
        filled = form.replace("{a}", chance.choice(NOUNS)).replace("{b}", chance.choice(NOUNS))
        while "{v}" in filled:
            filled = filled.replace("{v}", chance.choice(VERBS), 1)
        texts.append(filled)
    return list(samples(texts, 200))


@pytest.fixture(scope="module")
def plain() -> Yardstick:
    return Yardstick(writing(PLAIN, 1))


def test_an_author_is_nearer_to_herself_than_another_by_both_measures(plain: Yardstick) -> None:
    own, other = writing(PLAIN, 2)[0], writing(ORNATE, 3)[0]
    assert plain.function_words(own) < plain.function_words(other) / 2
    assert plain.characters(own) < plain.characters(other) / 2


def test_a_sample_of_the_authors_own_is_at_about_eight_tenths_of_a_deviation(plain: Yardstick) -> None:
    own = own_range(plain, writing(PLAIN, 4))
    assert own.function_words
    assert own.function_words.median == pytest.approx(0.8, abs=0.15)
    assert own.function_words.low < own.function_words.median < own.function_words.high


@pytest.mark.parametrize("words", [60, 200, 600])
def test_the_length_of_the_samples_does_not_move_the_authors_own_distance(words: int) -> None:
    whole = " ".join(writing(PLAIN, 5, 24_000))
    pieces = list(samples([whole], words))
    own = own_range(Yardstick(pieces[::2]), pieces[1::2])
    assert own.function_words
    assert own.function_words.median == pytest.approx(0.8, abs=0.15)


def test_an_author_who_never_varies_has_no_deviation_to_measure_by() -> None:
    assert Yardstick(["the same words"] * 20).function_words("other words") == 0


def test_a_text_without_words_is_as_far_as_can_be(plain: Yardstick) -> None:
    assert plain.characters("") == 1
    assert plain.function_words("") > 0


def test_the_same_texts_are_fully_alike() -> None:
    assert cosine(ngrams(NOUNS), ngrams(NOUNS)) == pytest.approx(1)
    assert cosine(ngrams([]), ngrams(NOUNS)) == 0


@given(st.lists(st.text(max_size=50), max_size=5), st.lists(st.text(max_size=50), max_size=5))
def test_likeness_is_the_same_both_ways_and_between_0_and_1(one: list[str], other: list[str]) -> None:
    likeness = cosine(ngrams(one), ngrams(other))
    assert -1e-9 <= likeness <= 1 + 1e-9
    assert likeness == pytest.approx(cosine(ngrams(other), ngrams(one)))

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jonabot.results.samples import CHARACTERS, count, excerpt, first_characters, samples

Texts = st.lists(st.text(alphabet="ab \n", max_size=40), max_size=8)


def test_samples_run_over_the_ends_of_texts_and_are_all_of_one_length() -> None:
    assert list(samples(["a b c", "d", "e f g"], 3)) == ["a b c", "d e f"]


def test_an_excerpt_takes_from_every_text_in_proportion() -> None:
    assert excerpt(["a b c d", "e f"], 3) == "a b e"


def test_an_excerpt_of_little_is_all_of_it() -> None:
    assert excerpt(["a b", "c"], 100) == "a b c"
    assert excerpt([], 10) == ""


def test_where_no_spaces_divide_words_characters_are_counted() -> None:
    assert list(samples(["山道を 歩いた", "。犬"], 4, CHARACTERS)) == ["山道を歩", "いた。犬"]
    assert excerpt(["山道を 歩いた", "。犬"], 4, CHARACTERS) == "山道を。"
    assert count(["山道を 歩いた"], CHARACTERS) == 6


def test_reading_ends_when_there_is_enough() -> None:
    assert list(first_characters(["aaaa", "bbbb", "cccc"], 5)) == ["aaaa", "bbbb"]


@given(Texts, st.integers(1, 9))
def test_no_word_is_in_two_samples_and_none_is_lost_but_the_rest(texts: list[str], size: int) -> None:
    found = [word for sample in samples(texts, size) for word in sample.split()]
    everything = [word for text in texts for word in text.split()]
    assert found == everything[: len(everything) // size * size]
    assert count(texts) == len(everything)

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jonabot.results.words import sentences, word_spans, words


def test_words_are_counted_whatever_their_case_and_punctuation() -> None:
    assert words("Don't STOP — it\u2019s 9.30!") == ["don't", "stop", "it\u2019s", "9", "30"]


def test_what_holds_no_word_is_no_sentence() -> None:
    assert sentences("One. Two!\n\n... \n* * *\nThree") == ["One.", "Two!", "Three"]


@given(st.text())
def test_every_word_is_found_where_it_stands(text: str) -> None:
    assert all(text[begin:end].strip() == text[begin:end] for begin, end in word_spans(text))
    assert len(list(word_spans(text))) >= 0


@given(st.text(alphabet="ab' \n.-_\u2019Ä", max_size=60))
def test_spans_and_words_agree(text: str) -> None:
    assert [text[begin:end].lower() for begin, end in word_spans(text)] == words(text)

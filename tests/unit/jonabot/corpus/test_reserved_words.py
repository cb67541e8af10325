import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.reserved_words import WORD_JOINER, has_reserved_word, neutralise_reserved_words

RESERVED = [
    "User:",
    "USER:",
    "user:",
    "Bot:",
    "Assistant:",
    "System:",
    "Thought:",
    "<image>",
    "<video>",
    "<unk>",
    "[EOS]",
]


@pytest.mark.parametrize("word", RESERVED)
def test_a_reserved_word_is_found_and_neutralised(word: str) -> None:
    text = f"New {word} how do I do it?"
    assert has_reserved_word(text)
    assert not has_reserved_word(neutralise_reserved_words(text))


@given(st.lists(st.one_of(st.text(max_size=5), st.sampled_from(RESERVED))).map("".join))
def test_a_neutralised_text_is_allowed_and_reads_the_same(text: str) -> None:
    neutral = neutralise_reserved_words(text)
    assert not has_reserved_word(neutral)
    assert neutral.replace(WORD_JOINER, "") == text.replace(WORD_JOINER, "")


@pytest.mark.parametrize("text", ["The user said: no", "image", "<b>", "[sic]", "12:30", "EOS"])
def test_other_words_stay_as_they_are(text: str) -> None:
    assert neutralise_reserved_words(text) == text

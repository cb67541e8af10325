from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.long_words import has_long_word


@given(st.text("abé日 \n\t"), st.integers(1, 12))
def test_it_tells_whether_a_word_has_so_many_bytes(text: str, size: int) -> None:
    assert has_long_word(text, size) == any(len(word.encode()) >= size for word in text.split())

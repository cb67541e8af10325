from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.shapes import has_digit, has_long_word, shape


@given(st.text("abé日 17\n\t"), st.integers(1, 12))
def test_it_tells_whether_a_word_has_so_many_bytes(text: str, size: int) -> None:
    assert has_long_word(shape(text), size) == any(len(word.encode()) >= size for word in text.split())


@given(st.text("aé日 \n09٣"))
def test_it_tells_whether_there_is_an_ascii_digit(text: str) -> None:
    assert has_digit(shape(text)) == ("0" in text or "9" in text)

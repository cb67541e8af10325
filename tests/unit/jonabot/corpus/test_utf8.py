from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.utf8 import fits, utf8_length


@given(st.text())
def test_the_length_is_that_of_what_is_stored(text: str) -> None:
    assert utf8_length(text) == len(text.encode())


@given(st.text("aé日😂"), st.integers(-4, 4))
def test_a_text_fits_if_its_bytes_do(text: str, more: int) -> None:
    assert fits(text, utf8_length(text) + more) == (more >= 0)

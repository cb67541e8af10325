from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.utf8 import utf8_length


@given(st.text())
def test_the_length_is_that_of_what_is_stored(text: str) -> None:
    assert utf8_length(text) == len(text.encode())

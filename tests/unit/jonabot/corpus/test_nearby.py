import re

from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.nearby import replace_nearby

EXACT = re.compile("a+b")


@given(st.text("ab.", max_size=200))
def test_it_replaces_what_the_pattern_alone_would_replace(text: str) -> None:
    places = [place.span() for place in re.finditer("b", text)]
    assert replace_nearby(text, places, EXACT, lambda _: "!", len(text)) == EXACT.sub("!", text)


def test_it_looks_nowhere_else() -> None:
    assert replace_nearby("ab ........ ab", [(12, 13)], EXACT, lambda _: "!", 2) == "ab ........ !"

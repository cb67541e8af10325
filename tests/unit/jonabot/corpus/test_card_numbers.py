import pytest

from jonabot.corpus.card_numbers import card_end

CARD = "4111 1111 1111 1111"


@pytest.mark.parametrize("after", ["", " 05/27", " 123", " 7 times", "."])
def test_a_card_number_ends_before_what_follows_it(after: str) -> None:
    assert card_end(CARD + after, 0, follows=False) == len(CARD)


@pytest.mark.parametrize("text", ["4111 1111 1111 1112", "411 11 11 11 11 11 11 11", "4111.1111 1111.1111", f"{CARD}x"])
def test_what_is_no_card_number_ends_where_it_begins(text: str) -> None:
    assert card_end(text, 0, follows=False) == 0


def test_the_name_of_a_thing_in_an_address_of_the_web_is_no_card_number() -> None:
    text = "https://example.org/?id=4111111111111111"
    assert card_end(text, text.index("4"), follows=False) == text.index("4")

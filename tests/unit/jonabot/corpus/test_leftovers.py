import pytest

from jonabot.corpus.leftovers import Leftovers


def rules(*cleaned: str) -> list[str]:
    leftovers = Leftovers()
    return [leftovers.rule(text) for text in cleaned]


@pytest.mark.parametrize("text", ["[email]", "[phone] / [phone]", "☎ [phone]!", "[email]\n\n[ip]_"])
def test_a_text_of_nothing_but_private_data_is_dropped(text: str) -> None:
    assert rules(text) == ["only-private-data"]


@pytest.mark.parametrize("text", ["Mail [email]", "[email] 7", "写信 [email]", "[who]"])
def test_a_text_with_a_word_beside_private_data_is_kept(text: str) -> None:
    assert rules(text) == [""]


def test_of_texts_that_are_the_same_without_private_data_the_first_is_kept() -> None:
    assert rules("Mail [email]", "mail  [email]", "Call [phone]") == ["", "same-once-scrubbed", ""]


def test_a_text_of_which_nothing_is_left_is_no_prose() -> None:
    assert rules("", " \n") == ["no-prose", "no-prose"]


def test_long_texts_are_told_apart_by_their_ends() -> None:
    long = "Mail [email]. " * 200
    assert rules(f"{long}One", f"{long}Other", f"{long}One") == ["", "", "same-once-scrubbed"]

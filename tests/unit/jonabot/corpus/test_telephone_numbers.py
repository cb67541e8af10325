import pytest

from jonabot.corpus.telephone_numbers import is_announced, is_named_otherwise, telephone_end


@pytest.mark.parametrize(
    "words", ["Tel.: ", "call me at ", "Handynr.:", "phone=", "Fax (home): ", "my mobile number is ", "電話番号は"]
)
def test_a_word_announces_a_telephone_number(words: str) -> None:
    assert is_announced(words)


@pytest.mark.parametrize("words", ["", "hotel ", "on ", "call the ", "the station "])
def test_no_other_word_does(words: str) -> None:
    assert not is_announced(words)


def test_a_book_has_a_number_of_its_own() -> None:
    assert is_named_otherwise("ISBN-10: ")
    assert not is_named_otherwise("at 10: ")


@pytest.mark.parametrize("number", ["0171 1234567", "+49 171 1234567", "079 123 45 67", "06 12 34 56 78"])
@pytest.mark.parametrize("after", ["", " 365 Tage", " / 0172 7654321", " 10-12 Uhr", ", 12"])
def test_a_number_ends_before_what_follows_it(number: str, after: str) -> None:
    assert telephone_end(number + after, 0, announced=False, follows=False) == len(number)


def test_a_number_without_a_mark_counts_only_if_it_is_announced() -> None:
    assert telephone_end("612 345 678", 0, announced=True, follows=False) == len("612 345 678")
    assert telephone_end("612 345 678", 0, announced=False, follows=False) == 0

import pytest

from jonabot.corpus.telephone_habits import is_international, is_local, is_national


@pytest.mark.parametrize("number", ["+49 (0)30 1234567", "0049 30 1234567", "+1 415 555 2671", "+351 912 345 678"])
def test_it_knows_international_numbers(number: str) -> None:
    assert is_international(number)


@pytest.mark.parametrize("number", ["+52.520008", "+12 345 678", "+100 200 300", "007 123 456", "+49 171 1234567 365"])
def test_it_knows_what_only_looks_international(number: str) -> None:
    assert not is_international(number)


@pytest.mark.parametrize("number", ["0171 2345", "(030) 12345", "0221 / 12 34-56", "0 532 123 45 67", "06 1 234 5678"])
def test_it_knows_national_numbers(number: str) -> None:
    assert is_national(number)


@pytest.mark.parametrize("number", ["0317-8471", "01.02.12 14", "02/2013-05/2014", "013.404954", "0900-1700", "0123"])
def test_it_knows_what_only_looks_national(number: str) -> None:
    assert not is_national(number)


@pytest.mark.parametrize("number", ["555-1234", "12-34-56-78", "612 345 678", "1234567"])
def test_it_knows_local_numbers(number: str) -> None:
    assert is_local(number)


@pytest.mark.parametrize("number", ["2019-2020", "24.12.14", "1.234.567", "20141224", "8.1.14219.341", "555-1234 12"])
def test_it_knows_what_only_looks_local(number: str) -> None:
    assert not is_local(number)

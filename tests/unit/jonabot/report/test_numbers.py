import pytest

from jonabot.report import numbers
from jonabot.report.model import Figure


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0 s"), (59, "59 s"), (61, "1 min"), (8040, "2 h 14 min"), (3599, "1 h 00 min"), (360_000, "100 h 00 min")],
)
def test_a_duration_is_said_as_a_person_would(seconds: int, said: str) -> None:
    assert numbers.duration(seconds) == said


@pytest.mark.parametrize(
    ("amount", "said"), [(0, "$0.00"), (0.0021, "$0.0021"), (1234.5, "$1,234.50"), (None, "unknown")]
)
def test_a_price_below_a_cent_is_not_called_free_and_an_unknown_one_is_not_guessed(
    amount: float | None, said: str
) -> None:
    assert numbers.usd(amount) == said


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (0, "0 %"),
        (0.004, "0.4 %"),
        (0.65, "65 %"),
        (0.999, "99.9 %"),
        (0.0996, "10 %"),
        (0.0002, "< 0.1 %"),
        (0.9996, "> 99.9 %"),
        (1, "100 %"),
    ],
)
def test_a_share_that_is_nearly_nothing_or_nearly_all_keeps_a_digit(share: float, said: str) -> None:
    assert numbers.percent(share) == said


def test_a_figure_is_shown_in_its_unit() -> None:
    assert numbers.figure(Figure("to train", 0.16, "usd")) == "$0.16"
    assert numbers.figure(Figure("training loss", 2.2368, "loss")) == "2.24"
    assert numbers.figure(Figure("texts", 12_345)) == "12,345"
    assert numbers.figure(Figure("kept", 0.5, "percent")) == "50 %"


def test_a_day_is_written_out() -> None:
    assert numbers.day("2026-11-23T09:14Z") == "23 November 2026, 09:14 UTC"

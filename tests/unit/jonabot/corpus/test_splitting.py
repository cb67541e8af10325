from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.splitting import is_held_out

IDS = [f"x/{number}" for number in range(20_000)]


def test_about_the_asked_share_is_held_out() -> None:
    assert 0.045 < sum(is_held_out(each, 0.05) for each in IDS) / len(IDS) < 0.055


def test_nothing_is_held_out_of_a_share_of_zero() -> None:
    assert not any(is_held_out(each, 0) for each in IDS)


@given(st.text(), st.floats(0, 0.25), st.floats(0, 0.25))
def test_what_is_held_out_stays_held_out_in_a_larger_share(document: str, share: float, more: float) -> None:
    assert not is_held_out(document, share) or is_held_out(document, share + more)


def test_the_choice_is_the_same_on_every_machine() -> None:
    assert [each for each in IDS[:100] if is_held_out(each, 0.05)] == ["x/0", "x/24", "x/35", "x/56", "x/87"]

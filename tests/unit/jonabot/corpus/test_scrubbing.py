import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.private_addresses import may_hold_address, replace_addresses
from jonabot.corpus.private_numbers import may_hold_number, replace_numbers
from jonabot.corpus.scrubbing import KINDS, Scrubber
from jonabot.corpus.secret_keys import may_hold_key, replace_keys

PRIVATE = {
    "email": ["ada@example.org", "Ada.King+x@Mail.Example.CO.UK", "ada [at] example (dot) org"],
    "phone": ["+49 (0)30 1234567", "(555) 123-4567", "020 7946 0018", "06 12 34 56 78"],
    "card": ["4111 1111 1111 1111", "378282246310005"],
    "ip": ["192.168.7.9", "2001:db8::1"],
    "secret": ["AKIAIOSFODNN7EXAMPLE", "ghp_" + "a1B2" * 9],
}
PAIRS = [(kind, example) for kind, examples in PRIVATE.items() for example in examples]
words = st.text(st.characters(codec="utf-8", categories=["L"]), min_size=1, max_size=12)


@pytest.mark.parametrize(("kind", "private"), PAIRS)
def test_private_data_is_replaced_by_its_kind_and_counted(kind: str, private: str) -> None:
    scrubber = Scrubber(KINDS)
    assert scrubber.scrub(f"Well, {private}, they said.") == f"Well, [{kind}], they said."
    assert scrubber.counts == {kind: 1}


@pytest.mark.parametrize(("kind", "private"), PAIRS)
def test_a_kind_that_is_not_chosen_stays(kind: str, private: str) -> None:
    scrubber = Scrubber([other for other in KINDS if other != kind])
    assert scrubber.scrub(f"Well, {private}, they said.") == f"Well, {private}, they said."
    assert not scrubber.counts


@given(st.lists(st.one_of(words, st.sampled_from(PAIRS)), max_size=30))
def test_no_other_word_is_lost(parts: list[str | tuple[str, str]]) -> None:
    text = ", ".join(part if isinstance(part, str) else part[1] for part in parts)
    expected = ", ".join(part if isinstance(part, str) else f"[{part[0]}]" for part in parts)
    assert Scrubber(KINDS).scrub(text) == expected


@given(st.text(), st.sampled_from(PAIRS), st.text())
def test_a_scrubbed_text_is_not_scrubbed_again(before: str, pair: tuple[str, str], after: str) -> None:
    scrubbed = Scrubber(KINDS).scrub(f"{before} {pair[1]} {after}")
    again = Scrubber(KINDS)
    assert again.scrub(scrubbed) == scrubbed


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Nd"], exclude_characters="@()[]{}-:"), max_size=300))
def test_a_text_without_digits_and_at_signs_is_untouched(text: str) -> None:
    assert Scrubber(KINDS).scrub(text) == text


@given(st.text(max_size=30), st.sampled_from(PAIRS), st.text(max_size=30), st.integers(0, 60), st.text(max_size=2))
def test_a_quick_look_overlooks_nothing(before: str, pair: tuple[str, str], after: str, at: int, changed: str) -> None:
    text = before + pair[1] + after
    text = text[:at] + changed + text[at + 1 :]
    for replace, may_hold in (
        (replace_keys, may_hold_key),
        (replace_addresses, may_hold_address),
        (replace_numbers, may_hold_number),
    ):
        assert may_hold(text) or replace(text, lambda kind, _: f"[{kind}]") == text

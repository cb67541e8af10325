import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.scrubbing import KINDS, Scrubber

PRIVATE = {
    "email": ["ada@example.org", "Ada.King+x@Mail.Example.CO.UK", "ada [at] example (dot) org"],
    "phone": ["+49 (0)30 1234567", "(555) 123-4567", "020 7946 0018", "06 12 34 56 78", "0171 2345"],
    "card": ["4111 1111 1111 1111", "378282246310005"],
    "ip": ["192.168.7.9", "8.8.8.8", "2001:db8::1"],
    "secret": ["AKIAIOSFODNN7EXAMPLE", "ghp_" + "a1B2" * 9, "xoxb-1234567890"],
}
PAIRS = [(kind, example) for kind, examples in PRIVATE.items() for example in examples]
HARMLESS = "{0} a@b (at) {1} (at) a@b {0}".format("1.22.333.4 12:30:45 1 1 1 1 1 1 1 1 12:30:45 1.22.333.4", "x" * 50)
"""All that a quick look takes for private, and that is not."""
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


@pytest.mark.parametrize("private", [private for _, private in PAIRS])
@given(before=st.text(max_size=9), after=st.text(max_size=9), at=st.integers(0, 60), changed=st.text(max_size=2))
def test_a_text_is_scrubbed_the_same_where_a_slow_pattern_looks_at_it(
    private: str, before: str, after: str, at: int, changed: str
) -> None:
    text = f"{before} {private} {after}"
    text = text[:at] + changed + text[at + 1 :]
    scrub = Scrubber(KINDS).scrub
    assert scrub(HARMLESS) == HARMLESS
    assert scrub(f"{HARMLESS}\n{text}\n{HARMLESS}") == f"{HARMLESS}\n{scrub(text)}\n{HARMLESS}"

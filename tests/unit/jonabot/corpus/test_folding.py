# ruff: noqa: RUF001 - curly quotes look like straight ones
import pytest

from jonabot.corpus.folding import fingerprint, fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hello World", "hello  world\n"),
        ("It’s “so”", 'it\'s "so"'),
        ("½ …", "1\u20442 ..."),
        ("Plain\nÉTÉ", "plain été"),
        ("e\u0301t\u00e9", "été"),
        ("a\u2028b\u3000c", "a b c"),
        ("Straße", "STRASSE"),
    ],
)
def test_texts_that_differ_only_in_form_have_one_fingerprint(one: str, other: str) -> None:
    assert fingerprint(one) == fingerprint(other)


@pytest.mark.parametrize(("one", "other"), [("one", "two"), ("😂", "🎉"), ("5", "6"), ("Yes!", "Yes?")])
def test_texts_that_say_something_else_have_different_fingerprints(one: str, other: str) -> None:
    assert fingerprint(one) != fingerprint(other)


@pytest.mark.parametrize(
    ("text", "folded"),
    [("It's ASCII", "it's ascii"), ("One\n\nIt’s “TWO”\nThree", 'one\n\nit\'s "two"\nthree'), ("Straße", "strasse")],
)
def test_a_text_is_folded_line_by_line(text: str, folded: str) -> None:
    assert fold(text) == folded

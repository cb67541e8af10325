# ruff: noqa: RUF001 - mojibake looks odd
import pytest
from ftfy import fix_encoding
from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.mojibake import repair_mojibake


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("I donâ€™t know", "I don’t know"),
        ("Ã©tÃ© Ã  la plage", "été à la plage"),
        ("I don‚Äôt know, it‚Äôs a caf√©", "I don’t know, it’s a café"),
        ("smile ðŸ˜€ now", "smile 😀 now"),
        ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"),
    ],
)
def test_broken_text_is_repaired(broken: str, whole: str) -> None:
    assert repair_mojibake(broken) == whole


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "He said “hello” – “hi”, café”, ‘yes’… “A”",
        "été “là” à la fête",
        "MANHÃ toda, NÃO é",
        "今日は天気がいいですね。",
        "Привет, как дела?",
        "family 👨‍👩‍👧 ok",
    ],
)
def test_sound_text_is_not_touched(text: str) -> None:
    assert repair_mojibake(text) is text


def test_one_broken_line_is_repaired_among_sound_ones() -> None:
    assert repair_mojibake("日本語\n\ncafÃ©\n\nété") == "日本語\n\ncafé\n\nété"


pieces = st.sampled_from(["â€™", "Ã©", "Ã ", "√©", "ðŸ˜€", "é", "’", "日", "Ã", "Â ", "quele", "s ", "?"]) | st.text(
    st.characters(codec="ascii", exclude_categories=["Cc"]), max_size=60
)


@given(st.lists(pieces, max_size=8).map("".join))
def test_a_line_is_repaired_as_ftfy_repairs_the_whole_of_it(line: str) -> None:
    assert repair_mojibake(line) in {line, fix_encoding(line)}
    assert repair_mojibake(f"Ã© {line}") == fix_encoding(f"Ã© {line}")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_a_repair_never_brings_in_control_characters_or_lines(text: str) -> None:
    repaired = repair_mojibake(text)
    assert not any(character < " " or "\x7f" <= character <= "\x9f" for character in repaired)

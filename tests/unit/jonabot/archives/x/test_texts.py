# ruff: noqa: RUF001 - letters of other scripts look like ours

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.archives.x.texts import has_substance, is_only_mentions, without_addressees


@pytest.mark.parametrize(
    ("reply", "text"),
    [
        ("@bob I agree", "I agree"),
        ("@bob: @carl, I agree", "I agree"),
        ("@annそうですね", "そうですね"),
        ("@ann、そうですね", "、そうですね"),
        ("@annдавай", "давай"),
        ("@ann😂", "😂"),
        ("@ann\u203c\ufe0f", "\u203c\ufe0f"),
    ],
)
def test_a_reply_loses_the_names_it_starts_with(reply: str, text: str) -> None:
    assert without_addressees(reply) == text


@pytest.mark.parametrize(
    "text",
    [
        "@bob’s point is right and I agree",
        "@bob's point is right and I agree",
        "@bob—no, never",
        "@bob… really?",
        "@müller is no name on X",
        "@bob» is how the quotation ends",
    ],
)
def test_a_name_that_belongs_to_the_sentence_stays_in_it(text: str) -> None:
    assert without_addressees(text) == text
    assert without_addressees(f"@alice {text}") == text


@pytest.mark.parametrize(
    "text",
    [
        "🩷",
        "🫨",
        "😂",
        "\u203c\ufe0f",
        "\u2049\ufe0f",
        "❤",
        "#\ufe0f\u20e3",
        "a",
        "7",
        "猫",
        "\U0001faff",
        "\U000323b0",
    ],
)
def test_an_emoji_says_something_whatever_python_knows_of_it(text: str) -> None:
    assert has_substance(text)
    assert not is_only_mentions(f"@bob {text}")


@pytest.mark.parametrize("text", ["", "...", "?!", "\u203c", " \ufe0f", "_", "—", "“”", "^^"])
def test_punctuation_alone_says_nothing(text: str) -> None:
    assert not has_substance(text)


@given(st.integers(0x1F300, 0x1FAFF).map(chr).filter(lambda character: not "\U0001f3fb" <= character <= "\U0001f3ff"))
def test_every_emoji_of_today_and_tomorrow_counts(character: str) -> None:
    assert has_substance(character)


@given(st.text())
def test_a_reply_only_ever_loses_its_beginning(text: str) -> None:
    assert text.endswith(without_addressees(text))

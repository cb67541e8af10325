from __future__ import annotations

import pytest

from jonabot.results.non_answers import non_answer

PROMPT = "What is on your mind?"


@pytest.mark.parametrize(
    "text",
    [
        "As an AI language model, I do not have a mind.",
        "I'm sorry, but I can't help with that.",
        "I\u2019m just an AI assistant.",
        "I cannot provide personal opinions.",
        "Great question! I am unable to share feelings, however…",
        "Als KI habe ich keine Meinung.",
        "Como modelo de lenguaje, no tengo opiniones.",
    ],
)
def test_a_refusal_is_no_answer(text: str) -> None:
    assert non_answer(PROMPT, text) == "it refuses"


@pytest.mark.parametrize("text", ["", "  \n", "...", "—"])
def test_silence_is_no_answer(text: str) -> None:
    assert non_answer(PROMPT, text) == "it says nothing"


def test_an_echo_is_no_answer() -> None:
    assert non_answer(PROMPT, "what is on YOUR mind") == "it repeats the prompt"


@pytest.mark.parametrize(
    "text",
    [
        "Beans.",
        "I can't believe it is Tuesday again.",
        "I am sorry about the onions.",
        "Cannot find my other glove. " * 12 + "As an AI would say: sorry.",
    ],
)
def test_a_person_who_says_sorry_has_answered(text: str) -> None:
    assert non_answer(PROMPT, text) == ""

from __future__ import annotations

import msgspec

from jonabot.results.comparing import Comparison, NoAnswer, Reply, Speaker, compare
from jonabot.results.held_out import HeldOut

BASE = Speaker("base")
TUNED = Speaker("tuned")


class Conversation:
    def answer(self, model: str, prompt: str) -> str:
        if prompt == "refused":
            raise NoAnswer("no access to this model")
        return "" if prompt == "silent" else f"{model}: {prompt}"


def test_both_models_are_asked_everything() -> None:
    comparison = compare(["Why?"], [HeldOut("Once", "upon a time")], BASE, TUNED, Conversation())
    question, writing = comparison.exchanges
    assert (question.prompt, question.base.text, question.tuned.text) == ("Why?", "base: Why?", "tuned: Why?")
    assert (writing.tuned.text, writing.written) == ("tuned: Once", "upon a time")


def test_a_model_that_is_not_hosted_is_not_asked_and_the_reason_stands_there() -> None:
    missing = Speaker(missing="not hosted: hosting is set to none")
    (exchange,) = compare(["Why?"], [], BASE, missing, Conversation()).exchanges
    assert exchange.tuned == Reply(missing="not hosted: hosting is set to none")
    assert exchange.base.text


def test_a_refusal_is_told_and_the_next_question_asked() -> None:
    first, second = compare(["refused", "Why?"], [], BASE, TUNED, Conversation()).exchanges
    assert first.base == Reply(missing="no access to this model")
    assert second.base.text


def test_an_empty_answer_is_said_to_be_empty() -> None:
    (exchange,) = compare(["silent"], [], BASE, TUNED, Conversation()).exchanges
    assert exchange.base == Reply(missing="the model answered with nothing", non_answer="it says nothing")


def test_an_answer_that_is_none_is_marked() -> None:
    class Refusing(Conversation):
        def answer(self, model: str, prompt: str) -> str:
            return f"As an AI, I cannot {prompt}" if model == "base" else "Beans."

    (exchange,) = compare(["Why?"], [], BASE, TUNED, Refusing()).exchanges
    assert (exchange.base.non_answer, exchange.tuned.non_answer) == ("it refuses", "")


def test_a_comparison_survives_its_file() -> None:
    comparison = compare(["Why?", "refused"], [], BASE, TUNED, Conversation())
    assert msgspec.json.decode(msgspec.json.encode(comparison), type=Comparison) == comparison

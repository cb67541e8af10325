from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

NOVA = "us.amazon.nova-micro-v1:0"


def question(text: str) -> list[dict[str, Any]]:
    return [{"role": "user", "content": [{"text": text}]}]


def ask(world: Any, text: str = "Where is the cat?", **configuration: Any) -> dict[str, Any]:
    answer: dict[str, Any] = world.runtime.converse(
        modelId=NOVA, messages=question(text), inferenceConfig={"maxTokens": 40} | configuration
    )
    return answer


def text_of(answer: dict[str, Any]) -> str:
    text: str = answer["output"]["message"]["content"][0]["text"]
    return text


def test_the_same_question_gets_the_same_answer_and_another_another(world: Any) -> None:
    assert text_of(ask(world)) == text_of(ask(world))
    assert text_of(ask(world)) != text_of(ask(world, "Who is at the door?"))


def test_an_answer_is_cut_at_the_tokens_that_it_may_have(world: Any) -> None:
    answer = ask(world, maxTokens=5)
    assert answer["stopReason"] == "max_tokens"
    assert answer["usage"]["outputTokens"] <= 5
    usage = answer["usage"]
    assert usage["totalTokens"] == usage["inputTokens"] + usage["outputTokens"]


def test_the_temperature_counts(world: Any) -> None:
    assert text_of(ask(world, temperature=0)) == text_of(ask(world, "Who is at the door?", temperature=0))
    assert text_of(ask(world, temperature=1)) != text_of(ask(world, temperature=0))


def test_a_stop_sequence_ends_the_answer(world: Any) -> None:
    answer = ask(world, stopSequences=[" "])
    assert answer["stopReason"] == "stop_sequence"
    assert " " not in text_of(answer)


def test_a_stream_says_the_same_in_pieces(world: Any) -> None:
    events = list(
        world.runtime.converse_stream(
            modelId=NOVA, messages=question("Where is the cat?"), inferenceConfig={"maxTokens": 40}
        )["stream"]
    )
    pieces = [event["contentBlockDelta"]["delta"]["text"] for event in events if "contentBlockDelta" in event]
    assert "".join(pieces) == text_of(ask(world))
    assert [next(iter(event)) for event in (events[0], events[-3], events[-2], events[-1])] == [
        "messageStart",
        "contentBlockStop",
        "messageStop",
        "metadata",
    ]


@pytest.mark.parametrize(
    "messages", [[], [{"role": "assistant", "content": [{"text": "Hello"}]}], question(""), question("  ")]
)
def test_nothing_to_answer_is_refused(world: Any, messages: list[Any]) -> None:
    with pytest.raises(ClientError, match="ValidationException"):
        world.runtime.converse(modelId=NOVA, messages=messages)


def test_a_temperature_above_one_is_refused_as_the_service_model_says(world: Any) -> None:
    with pytest.raises(ClientError, match="less than or equal to 1"):
        ask(world, temperature=1.5)

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
from botocore.exceptions import EventStreamError
from botocore.response import StreamingBody
from botocore.stub import Stubber

from jonabot.aws.bedrock_runtime import BedrockConversation
from jonabot.results.comparing import NoAnswer
from jonabot.training.errors import BedrockBusy

Stub = Callable[[str], tuple[Any, Stubber]]
SETTINGS = {"maxTokens": 512, "temperature": 0.7, "topP": 0.9}


def _converse_answer(*texts: str) -> dict[str, Any]:
    return {
        "output": {"message": {"role": "assistant", "content": [{"text": text} for text in texts]}},
        "stopReason": "end_turn",
        "usage": {"inputTokens": 1, "outputTokens": 1, "totalTokens": 2},
        "metrics": {"latencyMs": 1},
    }


def test_a_model_that_talks_in_turns_is_asked_through_converse(stub: Stub) -> None:
    client, stubber = stub("bedrock-runtime")
    asked = {
        "modelId": "us.amazon.nova-micro-v1:0",
        "messages": [{"role": "user", "content": [{"text": "Why?"}]}],
        "inferenceConfig": SETTINGS,
    }
    stubber.add_response("converse", _converse_answer(" Because", " so.\n"), asked)
    assert BedrockConversation(client, "converse").answer("us.amazon.nova-micro-v1:0", "Why?") == "Because so."


def test_the_system_prompt_of_training_is_sent_along(stub: Stub) -> None:
    client, stubber = stub("bedrock-runtime")
    asked = {
        "modelId": "a.model",
        "messages": [{"role": "user", "content": [{"text": "Why?"}]}],
        "system": [{"text": "You write as Tansy writes."}],
        "inferenceConfig": SETTINGS | {"temperature": 0},
    }
    stubber.add_response("converse", _converse_answer("Because."), asked)
    conversation = BedrockConversation(client, "converse", system="You write as Tansy writes.", temperature=0)
    assert conversation.answer("a.model", "Why?") == "Because."


class Streaming:
    """A client whose answer comes in events; botocore's Stubber knows none."""

    def __init__(self, *events: dict[str, Any] | Exception) -> None:
        self.events = events
        self.asked: dict[str, Any] = {}

    def converse_stream(self, **asked: Any) -> dict[str, Any]:
        self.asked = asked
        return {"stream": self._stream()}

    def _stream(self) -> Iterator[dict[str, Any]]:
        for event in self.events:
            if isinstance(event, Exception):
                raise event
            yield event


def _piece(text: str) -> dict[str, Any]:
    return {"contentBlockDelta": {"delta": {"text": text}, "contentBlockIndex": 0}}


def test_an_answer_is_streamed_piece_by_piece() -> None:
    client: Any = Streaming({"messageStart": {"role": "assistant"}}, _piece("Be"), _piece("cause"), {"messageStop": {}})
    pieces = BedrockConversation(client, "converse", system="You are Tansy.").stream("a.model", "Why?")
    assert "".join(pieces) == "Because"
    assert client.asked["system"] == [{"text": "You are Tansy."}]


@pytest.mark.parametrize(
    "code",
    ["internalServerException", "modelStreamErrorException", "serviceUnavailableException", "throttlingException"],
)
def test_a_stream_that_breaks_is_asked_again_later(code: str) -> None:
    broken = EventStreamError({"Error": {"Code": code, "Message": "slow"}}, "ConverseStream")
    client: Any = Streaming(_piece("Be"), broken)
    pieces = BedrockConversation(client, "converse").stream("a.model", "Why?")
    assert next(pieces) == "Be"
    with pytest.raises(BedrockBusy):
        next(pieces)


def test_titan_goes_on_with_a_text(stub: Stub) -> None:
    client, stubber = stub("bedrock-runtime")
    body = msgspec.json.encode({"results": [{"outputText": " and so on.", "completionReason": "FINISH"}]})
    asked = {
        "modelId": "amazon.titan-text-express-v1",
        "contentType": "application/json",
        "accept": "application/json",
        "body": (b'{"inputText":"Once","textGenerationConfig":{"maxTokenCount":512,"temperature":0.7,"topP":0.9}}'),
    }
    answer = {"body": StreamingBody(io.BytesIO(body), len(body)), "contentType": "application/json"}
    stubber.add_response("invoke_model", answer, asked)
    assert BedrockConversation(client, "titan-text").answer("amazon.titan-text-express-v1", "Once") == "and so on."


@pytest.mark.parametrize("code", ["ResourceNotFoundException", "AccessDeniedException", "ValidationException"])
def test_a_model_that_cannot_be_asked_gives_the_reason(stub: Stub, code: str) -> None:
    client, stubber = stub("bedrock-runtime")
    stubber.add_client_error("converse", code, "You don't have access to this model")
    with pytest.raises(NoAnswer, match="have access"):
        BedrockConversation(client, "converse").answer("a.model", "Why?")


@pytest.mark.parametrize("code", ["ThrottlingException", "ModelNotReadyException"])
def test_a_model_that_wakes_up_is_asked_again_later(stub: Stub, code: str) -> None:
    client, stubber = stub("bedrock-runtime")
    stubber.add_client_error("converse", code, "wait")
    with pytest.raises(BedrockBusy):
        BedrockConversation(client, "converse").answer("a.model", "Why?")

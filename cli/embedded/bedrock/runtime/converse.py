"""Converse and ConverseStream."""

from __future__ import annotations

from typing import Any

from cli.embedded.bedrock.account import Account
from cli.embedded.bedrock.errors import ValidationException
from cli.embedded.bedrock.runtime.event_stream import encode_event
from cli.embedded.bedrock.runtime.resolve import resolve
from cli.embedded.bedrock.runtime.writing import Wish, Writing, answer

EVENT_STREAM = "application/vnd.amazon.eventstream"


def converse(account: Account, request: dict[str, Any]) -> dict[str, Any]:
    """Answers the last message; the model is too small to follow a conversation."""
    writing = answer(resolve(account, request["modelId"]), wish_of(request))
    message = {"role": "assistant", "content": [{"text": writing.text}]}
    return {"output": {"message": message}, "stopReason": writing.stop_reason, **_figures(writing)}


def converse_stream(account: Account, request: dict[str, Any]) -> dict[str, Any]:
    """The same as events. They are sent together once the answer is written."""
    writing = answer(resolve(account, request["modelId"]), wish_of(request))
    events: list[tuple[str, dict[str, Any]]] = [("messageStart", {"role": "assistant"})]
    events += [("contentBlockDelta", {"delta": {"text": piece}, "contentBlockIndex": 0}) for piece in writing.pieces]
    events.append(("contentBlockStop", {"contentBlockIndex": 0}))
    events.append(("messageStop", {"stopReason": writing.stop_reason}))
    events.append(("metadata", _figures(writing)))
    return {"stream": b"".join(encode_event(name, value) for name, value in events), "contentType": EVENT_STREAM}


def wish_of(request: dict[str, Any]) -> Wish:
    """What a request in the form of Converse asks for. Raises ValidationException."""
    messages = request.get("messages", [])
    if not messages or messages[-1]["role"] != "user":
        raise ValidationException("A conversation must end with a user message. Try again with a different message.")
    blocks = [block["text"] for block in messages[-1]["content"] if "text" in block]
    configuration = request.get("inferenceConfig", {})
    return Wish(
        prompt="\n".join(blocks),
        tokens=configuration.get("maxTokens"),
        temperature=configuration.get("temperature"),
        top_p=configuration.get("topP"),
        stop_sequences=configuration.get("stopSequences", ()),
    )


def _figures(writing: Writing) -> dict[str, Any]:
    return {
        "usage": {
            "inputTokens": writing.input_tokens,
            "outputTokens": writing.output_tokens,
            "totalTokens": writing.input_tokens + writing.output_tokens,
        },
        "metrics": {"latencyMs": writing.milliseconds},
    }

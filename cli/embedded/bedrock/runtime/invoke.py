"""InvokeModel: each family of models has a body of its own.

https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters.html
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Annotated, Any, TypeVar

import msgspec

from cli.embedded.bedrock.account import Account
from cli.embedded.bedrock.errors import ValidationException
from cli.embedded.bedrock.runtime.resolve import Target, resolve
from cli.embedded.bedrock.runtime.writing import Wish, Writing, answer

Body = TypeVar("Body")
_Tokens = Annotated[int, msgspec.Meta(ge=1)]
_Share = Annotated[float, msgspec.Meta(ge=0, le=1)]


class _TitanConfiguration(msgspec.Struct, frozen=True, rename="camel"):
    max_token_count: _Tokens | None = None
    temperature: _Share | None = None
    top_p: _Share | None = None
    stop_sequences: tuple[str, ...] = ()


class _Titan(msgspec.Struct, frozen=True, rename="camel"):
    input_text: str
    text_generation_config: _TitanConfiguration = _TitanConfiguration()


class _Llama(msgspec.Struct, frozen=True):
    prompt: str
    max_gen_len: _Tokens | None = None
    temperature: _Share | None = None
    top_p: _Share | None = None


class _Block(msgspec.Struct, frozen=True):
    text: str


class _Message(msgspec.Struct, frozen=True):
    role: str
    content: list[_Block]


class _NovaConfiguration(msgspec.Struct, frozen=True, rename="camel"):
    max_tokens: _Tokens | None = None
    temperature: _Share | None = None
    top_p: _Share | None = None
    stop_sequences: tuple[str, ...] = ()


class _Nova(msgspec.Struct, frozen=True, rename="camel"):
    messages: Annotated[list[_Message], msgspec.Meta(min_length=1)]
    inference_config: _NovaConfiguration = _NovaConfiguration()


# Requests come in threads: docs/decisions/decoders-before-threads.md.
_TITAN = msgspec.json.Decoder(_Titan)
_LLAMA = msgspec.json.Decoder(_Llama)
_NOVA = msgspec.json.Decoder(_Nova)


def invoke_model(account: Account, request: dict[str, Any]) -> dict[str, Any]:
    """Body and answer in the form of the base model's family."""
    target = resolve(account, request["modelId"])
    model_id = target.foundation.model_id
    family = next((family for prefix, family in _FAMILIES.items() if model_id.startswith(prefix)), None)
    if family is None:
        raise ValidationException(f"The stand-in does not know the body that {model_id} takes. Use Converse.")
    return {"body": json.dumps(family(target, request["body"])).encode(), "contentType": "application/json"}


def _titan(target: Target, body: bytes) -> dict[str, Any]:
    asked = _read(body, _TITAN)
    how = asked.text_generation_config
    writing = answer(
        target, Wish(asked.input_text, how.max_token_count, how.temperature, how.top_p, how.stop_sequences)
    )
    reason = {"max_tokens": "LENGTH"}.get(writing.stop_reason, "FINISH")
    result = {"tokenCount": writing.output_tokens, "outputText": writing.text, "completionReason": reason}
    return {"inputTextTokenCount": writing.input_tokens, "results": [result]}


def _llama(target: Target, body: bytes) -> dict[str, Any]:
    asked = _read(body, _LLAMA)
    writing = answer(target, Wish(asked.prompt, asked.max_gen_len, asked.temperature, asked.top_p))
    return {
        "generation": writing.text,
        "prompt_token_count": writing.input_tokens,
        "generation_token_count": writing.output_tokens,
        "stop_reason": {"max_tokens": "length"}.get(writing.stop_reason, "stop"),
    }


def _nova(target: Target, body: bytes) -> dict[str, Any]:
    asked = _read(body, _NOVA)
    how = asked.inference_config
    prompt = "\n".join(block.text for block in asked.messages[-1].content)
    writing = answer(target, Wish(prompt, how.max_tokens, how.temperature, how.top_p, how.stop_sequences))
    return {
        "output": {"message": {"role": "assistant", "content": [{"text": writing.text}]}},
        "stopReason": writing.stop_reason,
        "usage": _usage(writing),
    }


def _usage(writing: Writing) -> dict[str, int]:
    return {
        "inputTokens": writing.input_tokens,
        "outputTokens": writing.output_tokens,
        "totalTokens": writing.input_tokens + writing.output_tokens,
    }


def _read(body: bytes, form: msgspec.json.Decoder[Body]) -> Body:
    try:
        return form.decode(body)
    except msgspec.MsgspecError as error:
        raise ValidationException(
            f"Malformed input request: {error}, please reformat your input and try again."
        ) from None


_FAMILIES: dict[str, Callable[[Target, bytes], dict[str, Any]]] = {
    "amazon.titan": _titan,
    "amazon.nova": _nova,
    "meta.llama": _llama,
}

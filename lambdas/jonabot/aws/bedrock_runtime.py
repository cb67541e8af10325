"""The Protocol `Conversation` of results/comparing.py, on the real service."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from jonabot.aws.bedrock_errors import bedrock_errors
from jonabot.results.comparing import ANSWER_TOKENS, NoAnswer
from jonabot.training.errors import BedrockRefused

if TYPE_CHECKING:
    from mypy_boto3_bedrock_runtime import BedrockRuntimeClient

TEMPERATURE = 0.7
"""The middle between repeating itself and rambling; the same for both models."""
TOP_P = 0.9

Api = Literal["converse", "titan-text"]


class TitanResult(msgspec.Struct):
    """One completion."""

    outputText: str  # noqa: N815 (Titan's own name)


class TitanAnswer(msgspec.Struct):
    """The body of Titan's InvokeModel answer, as far as it is used."""

    results: list[TitanResult] = []


# `jonabot ask` asks two models at once: docs/decisions/decoders-before-threads.md.
_decode_titan = msgspec.json.Decoder(TitanAnswer).decode


class BedrockConversation:
    """One question, one answer.

    `converse` is the API for models that talk in turns; `system` says who they are asked to be, as it
    did in training. `titan-text` is Titan's own body, which lets the model go on with a text: a model
    that was pre-trained on plain text knows no turns, and the chat template that Converse puts around
    a prompt would be foreign to it.
    """

    def __init__(
        self, client: BedrockRuntimeClient, api: Api, *, system: str = "", temperature: float = TEMPERATURE
    ) -> None:
        self._client = client
        self._api = api
        self._system = system
        self._temperature = temperature

    def answer(self, model: str, prompt: str) -> str:
        """Raises NoAnswer, BedrockBusy."""
        try:
            with bedrock_errors():
                return (self._converse if self._api == "converse" else self._complete)(model, prompt).strip()
        except BedrockRefused as error:
            raise NoAnswer(str(error)) from error

    def stream(self, model: str, prompt: str) -> Iterator[str]:
        """The same answer, piece by piece as it is written. Titan's comes in one piece.

        Raises:
            NoAnswer, BedrockBusy: also after some pieces.

        """
        try:
            with bedrock_errors():
                if self._api == "titan-text":
                    yield self._complete(model, prompt).strip()
                    return
                for event in self._client.converse_stream(**self._request(model, prompt))["stream"]:
                    yield event.get("contentBlockDelta", {}).get("delta", {}).get("text", "")
        except BedrockRefused as error:
            raise NoAnswer(str(error)) from error

    def _converse(self, model: str, prompt: str) -> str:
        answer = self._client.converse(**self._request(model, prompt))
        blocks = answer["output"]["message"]["content"]
        return "".join(block.get("text", "") for block in blocks)

    def _request(self, model: str, prompt: str) -> dict[str, Any]:
        return {
            "modelId": model,
            "messages": [{"role": "user", "content": [{"text": prompt}]}],
            "inferenceConfig": {"maxTokens": ANSWER_TOKENS, "temperature": self._temperature, "topP": TOP_P},
            **({"system": [{"text": self._system}]} if self._system else {}),
        }

    def _complete(self, model: str, prompt: str) -> str:
        settings = {"maxTokenCount": ANSWER_TOKENS, "temperature": self._temperature, "topP": TOP_P}
        answer = self._client.invoke_model(
            modelId=model,
            contentType="application/json",
            accept="application/json",
            body=msgspec.json.encode({"inputText": prompt, "textGenerationConfig": settings}),
        )
        found = _decode_titan(answer["body"].read())
        return "".join(result.outputText for result in found.results)

"""The Protocol `Conversation` of results/comparing.py, on the real service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from jonabot.aws.bedrock_errors import bedrock_errors
from jonabot.results.comparing import NoAnswer
from jonabot.training.errors import BedrockRefused

if TYPE_CHECKING:
    from mypy_boto3_bedrock_runtime import BedrockRuntimeClient

ANSWER_TOKENS = 512
TEMPERATURE = 0.7
"""The middle between repeating itself and rambling; the same for both models."""
TOP_P = 0.9


class TitanResult(msgspec.Struct):
    """One completion."""

    outputText: str  # noqa: N815 (Titan's own name)


class TitanAnswer(msgspec.Struct):
    """The body of Titan's InvokeModel answer, as far as it is used."""

    results: list[TitanResult] = []


class BedrockConversation:
    """One question, one answer.

    `converse` is the API for models that talk in turns. `titan-text` is Titan's own body, which lets
    the model go on with a text: a model that was pre-trained on plain text knows no turns, and the
    chat template that Converse puts around a prompt would be foreign to it.
    """

    def __init__(self, client: BedrockRuntimeClient, api: Literal["converse", "titan-text"]) -> None:
        self._client = client
        self._ask = self._converse if api == "converse" else self._complete

    def answer(self, model: str, prompt: str) -> str:
        try:
            with bedrock_errors():
                return self._ask(model, prompt).strip()
        except BedrockRefused as error:
            raise NoAnswer(str(error)) from error

    def _converse(self, model: str, prompt: str) -> str:
        answer = self._client.converse(
            modelId=model,
            messages=[{"role": "user", "content": [{"text": prompt}]}],
            inferenceConfig={"maxTokens": ANSWER_TOKENS, "temperature": TEMPERATURE, "topP": TOP_P},
        )
        blocks = answer["output"]["message"]["content"]
        return "".join(block.get("text", "") for block in blocks)

    def _complete(self, model: str, prompt: str) -> str:
        settings = {"maxTokenCount": ANSWER_TOKENS, "temperature": TEMPERATURE, "topP": TOP_P}
        answer = self._client.invoke_model(
            modelId=model,
            contentType="application/json",
            accept="application/json",
            body=msgspec.json.encode({"inputText": prompt, "textGenerationConfig": settings}),
        )
        found = msgspec.json.decode(answer["body"].read(), type=TitanAnswer)
        return "".join(result.outputText for result in found.results)

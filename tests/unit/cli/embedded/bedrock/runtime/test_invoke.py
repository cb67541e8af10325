from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError


def invoke(world: Any, model: str, body: object) -> Any:
    raw = body if isinstance(body, bytes) else json.dumps(body)
    answer = world.runtime.invoke_model(modelId=model, body=raw)
    assert answer["contentType"] == "application/json"
    return json.loads(answer["body"].read())


def test_nova_answers_in_its_own_form(world: Any) -> None:
    body = {
        "messages": [{"role": "user", "content": [{"text": "Where is the cat?"}]}],
        "inferenceConfig": {"maxTokens": 5},
    }
    answer = invoke(world, "amazon.nova-micro-v1:0", body)
    assert answer["output"]["message"]["content"][0]["text"]
    assert answer["stopReason"] == "max_tokens"
    assert answer["usage"]["inputTokens"] > 0


def test_titan_answers_in_its_own_form(pretraining: Any) -> None:
    body = {"inputText": "Where is the cat?", "textGenerationConfig": {"maxTokenCount": 5, "topP": 0.9}}
    answer = invoke(pretraining, "amazon.titan-text-express-v1", body)
    assert answer["inputTextTokenCount"] > 0
    (result,) = answer["results"]
    assert result["outputText"]
    assert (result["completionReason"], result["tokenCount"]) == ("LENGTH", 5)


def test_llama_answers_in_its_own_form(make_world: Callable[..., Any]) -> None:
    world = make_world(region="us-west-2")
    answer = invoke(world, "meta.llama3-1-8b-instruct-v1:0", {"prompt": "Where is the cat?", "max_gen_len": 5})
    assert answer["generation"]
    assert (answer["stop_reason"], answer["generation_token_count"]) == ("length", 5)


@pytest.mark.parametrize(
    "body", [b"{", {"inputText": "for Titan"}, {"messages": []}, {"messages": [{"role": "user", "content": "text"}]}]
)
def test_a_body_for_another_model_is_refused(world: Any, body: object) -> None:
    with pytest.raises(ClientError, match="Malformed input request"):
        invoke(world, "amazon.nova-micro-v1:0", body)


def test_a_pretrained_model_answers_through_its_throughput(pretraining: Any) -> None:
    express = "amazon.titan-text-express-v1:0:8k"
    job = pretraining.run_job(baseModelIdentifier=express, customizationType="CONTINUED_PRE_TRAINING")
    throughput = pretraining.bedrock.create_provisioned_model_throughput(
        modelUnits=1, provisionedModelName="t", modelId=job["outputModelArn"]
    )["provisionedModelArn"]
    body = {"inputText": "Where is the cat?"}
    tuned = invoke(pretraining, throughput, body)["results"][0]["outputText"]
    assert tuned != invoke(pretraining, "amazon.titan-text-express-v1", body)["results"][0]["outputText"]

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

QUESTION = [{"role": "user", "content": [{"text": "Where is the cat?"}]}]
DEPLOYMENT = "arn:aws:bedrock:us-east-1:000000000000:custom-model-deployment/abcdefghijkl"


def ask(world: Any, model: str) -> str:
    answer = world.runtime.converse(modelId=model, messages=QUESTION, inferenceConfig={"maxTokens": 20})
    text: str = answer["output"]["message"]["content"][0]["text"]
    return text


def refusal(world: Any, model: str) -> str:
    with pytest.raises(ClientError) as raised:
        ask(world, model)
    return raised.value.response["Error"]["Code"] + ": " + raised.value.response["Error"]["Message"]


@pytest.mark.parametrize(
    "model",
    [
        "amazon.nova-micro-v1:0",
        "us.amazon.nova-micro-v1:0",
        "us.amazon.nova-2-lite-v1:0",
        "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-micro-v1:0",
        "arn:aws:bedrock:us-east-1:000000000000:inference-profile/us.amazon.nova-micro-v1:0",
    ],
)
def test_a_base_model_answers_by_each_of_its_names(world: Any, model: str) -> None:
    assert ask(world, model)


def test_the_id_for_jobs_answers_nothing(world: Any) -> None:
    assert refusal(world, "amazon.nova-micro-v1:0:128k") == "ResourceNotFoundException: Model not found."


def test_a_model_that_needs_a_profile_says_so(world: Any) -> None:
    message = refusal(world, "amazon.nova-2-lite-v1:0")
    assert message.startswith("ValidationException: Invocation of model ID amazon.nova-2-lite-v1:0 with on-demand")


@pytest.mark.parametrize("model", ["amazon.unknown-v1", "eu.amazon.nova-micro-v1:0", "amazon.titan-embed-text-v2:0"])
def test_a_model_that_is_not_there_is_invalid(world: Any, model: str) -> None:
    assert refusal(world, model) == "ValidationException: The provided model identifier is invalid."


def test_a_deployment_that_is_not_there_is_not_found(world: Any) -> None:
    assert refusal(world, DEPLOYMENT) == "ResourceNotFoundException: Model not found."


def test_a_tuned_model_answers_otherwise_than_its_base(world: Any) -> None:
    model = world.run_job(hyperParameters={"epochCount": "5"})["outputModelArn"]
    deployment = world.bedrock.create_custom_model_deployment(modelDeploymentName="d", modelArn=model)
    tuned = ask(world, deployment["customModelDeploymentArn"])
    assert tuned != ask(world, "us.amazon.nova-micro-v1:0")


def test_a_deployment_that_is_being_created_is_not_ready(world: Any) -> None:
    model = world.run_job()["outputModelArn"]
    world.slow_down()
    deployment = world.bedrock.create_custom_model_deployment(modelDeploymentName="d", modelArn=model)
    assert refusal(world, deployment["customModelDeploymentArn"]).startswith("ModelNotReadyException")
    world.clock.advance(seconds=61)
    assert ask(world, deployment["customModelDeploymentArn"])


def test_a_tuned_model_by_itself_is_not_hosted(world: Any) -> None:
    model = world.run_job()["outputModelArn"]
    assert refusal(world, model).startswith("ValidationException")


def test_a_base_model_answers_through_its_throughput(world: Any) -> None:
    arn = world.bedrock.create_provisioned_model_throughput(
        modelUnits=1, provisionedModelName="t", modelId="amazon.nova-micro-v1:0:128k"
    )["provisionedModelArn"]
    assert ask(world, arn) == ask(world, "amazon.nova-micro-v1:0")


def test_what_is_deleted_answers_no_more(world: Any) -> None:
    model = world.run_job()["outputModelArn"]
    deployment = world.bedrock.create_custom_model_deployment(modelDeploymentName="d", modelArn=model)
    arn = deployment["customModelDeploymentArn"]
    world.bedrock.delete_custom_model_deployment(customModelDeploymentIdentifier=arn)
    assert refusal(world, arn).startswith("ResourceNotFoundException")

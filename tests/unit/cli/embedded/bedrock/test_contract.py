"""Every operation that is served, asked by a real boto3 client and held against botocore's service model."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import botocore.session
import pytest
from botocore.exceptions import ClientError
from botocore.validate import ParamValidator

from cli.embedded.bedrock import errors
from cli.embedded.bedrock.account import Limits
from cli.embedded.bedrock.routes import HANDLERS

TAG = {"key": "stack", "value": "jonabot"}
QUESTION = [{"role": "user", "content": [{"text": "Where is the cat?"}]}]
# Any operation may answer with these, whether its model lists them or not.
COMMON_ERRORS = {"AccessDeniedException", "SerializationException", "ThrottlingException", "ValidationException"}


def models() -> list[Any]:
    session = botocore.session.get_session()
    return [session.get_service_model(service) for service in ("bedrock", "bedrock-runtime")]


def model_of(operation: str) -> Any:
    return next(model.operation_model(operation) for model in models() if operation in model.operation_names)


@pytest.fixture
def recording(make_world: Callable[..., Any]) -> tuple[Any, dict[str, Any]]:
    """A world whose clients note every operation and check what they understood of its answer."""
    world = make_world()
    heard: dict[str, Any] = {}

    def check(parsed: dict[str, Any], model: Any, **_: Any) -> None:
        answer = {name: value for name, value in parsed.items() if name != "ResponseMetadata"}
        streams = model.has_event_stream_output or model.has_streaming_output
        report = ParamValidator().validate({} if streams else answer, model.output_shape)
        assert streams or not report.has_errors(), report.generate_report()
        assert parsed["ResponseMetadata"]["HTTPStatusCode"] == model.http.get("responseCode", 200)
        heard[model.name] = answer

    for client in (world.bedrock, world.runtime):
        client.meta.events.register("after-call", check)
    return world, heard


def test_every_operation_answers_as_its_service_model_says(recording: tuple[Any, dict[str, Any]]) -> None:
    world, heard = recording
    bedrock, runtime = world.bedrock, world.runtime
    bedrock.list_foundation_models()
    bedrock.get_foundation_model(modelIdentifier="amazon.nova-micro-v1:0")
    job = world.run_job(jobTags=[TAG], customModelTags=[TAG])
    bedrock.list_model_customization_jobs()
    waiting = bedrock.create_model_customization_job(**world.job())["jobArn"]
    world.account.jobs[waiting].status = "InProgress"
    bedrock.stop_model_customization_job(jobIdentifier=waiting)

    model = job["outputModelArn"]
    bedrock.get_custom_model(modelIdentifier=model)
    bedrock.list_custom_models()
    bedrock.tag_resource(resourceARN=model, tags=[TAG])
    assert bedrock.list_tags_for_resource(resourceARN=model)["tags"] == [TAG]
    bedrock.untag_resource(resourceARN=model, tagKeys=["stack"])

    deployment = bedrock.create_custom_model_deployment(modelDeploymentName="d", modelArn=model)
    deployment = deployment["customModelDeploymentArn"]
    bedrock.get_custom_model_deployment(customModelDeploymentIdentifier=deployment)
    bedrock.list_custom_model_deployments()
    bedrock.update_custom_model_deployment(customModelDeploymentIdentifier=deployment, modelArn=model)
    throughput = bedrock.create_provisioned_model_throughput(modelUnits=1, provisionedModelName="t", modelId=model)
    throughput = throughput["provisionedModelArn"]
    bedrock.get_provisioned_model_throughput(provisionedModelId=throughput)
    bedrock.list_provisioned_model_throughputs()
    bedrock.update_provisioned_model_throughput(provisionedModelId=throughput, desiredProvisionedModelName="u")

    runtime.converse(modelId=deployment, messages=QUESTION)
    assert any(
        "messageStop" in event for event in runtime.converse_stream(modelId=deployment, messages=QUESTION)["stream"]
    )
    runtime.invoke_model(modelId=throughput, body=json.dumps({"messages": QUESTION}))

    bedrock.delete_custom_model_deployment(customModelDeploymentIdentifier=deployment)
    bedrock.delete_provisioned_model_throughput(provisionedModelId=throughput)
    bedrock.delete_custom_model(modelIdentifier=model)
    assert set(heard) == set(HANDLERS)


@pytest.mark.parametrize("operation", HANDLERS)
def test_an_error_has_the_status_of_the_service_model(operation: str) -> None:
    for shape in model_of(operation).error_shapes:
        known = getattr(errors, shape.name, None)
        if known is not None:
            assert known.status == shape.metadata["error"]["httpStatusCode"]


MISSING = "arn:aws:bedrock:us-east-1:000000000000:{}/abcdefghijkl"
DEPLOYMENT = MISSING.format("custom-model-deployment")
CUSTOM_MODEL = MISSING.format("custom-model/amazon.nova-micro-v1:0:128k")
REFUSALS = [
    ("GetFoundationModel", {"modelIdentifier": "amazon.unknown-v1"}, "ResourceNotFoundException"),
    ("GetModelCustomizationJob", {"jobIdentifier": "unknown"}, "ResourceNotFoundException"),
    ("StopModelCustomizationJob", {"jobIdentifier": "unknown"}, "ResourceNotFoundException"),
    ("GetCustomModel", {"modelIdentifier": "unknown"}, "ResourceNotFoundException"),
    ("DeleteCustomModel", {"modelIdentifier": "unknown"}, "ResourceNotFoundException"),
    ("ListCustomModels", {"nextToken": "nonsense"}, "ValidationException"),
    (
        "CreateCustomModelDeployment",
        {"modelDeploymentName": "d", "modelArn": CUSTOM_MODEL},
        "ResourceNotFoundException",
    ),
    ("GetCustomModelDeployment", {"customModelDeploymentIdentifier": DEPLOYMENT}, "ResourceNotFoundException"),
    (
        "UpdateCustomModelDeployment",
        {"customModelDeploymentIdentifier": DEPLOYMENT, "modelArn": CUSTOM_MODEL},
        "ResourceNotFoundException",
    ),
    ("DeleteCustomModelDeployment", {"customModelDeploymentIdentifier": DEPLOYMENT}, "ResourceNotFoundException"),
    (
        "CreateProvisionedModelThroughput",
        {"modelUnits": 1, "provisionedModelName": "t", "modelId": CUSTOM_MODEL},
        "ResourceNotFoundException",
    ),
    (
        "CreateProvisionedModelThroughput",
        {"modelUnits": 1, "provisionedModelName": "t", "modelId": "amazon.nova-micro-v1:0:128k"},
        "ServiceQuotaExceededException",
    ),
    ("GetProvisionedModelThroughput", {"provisionedModelId": "unknown"}, "ResourceNotFoundException"),
    ("DeleteProvisionedModelThroughput", {"provisionedModelId": "unknown"}, "ResourceNotFoundException"),
    ("TagResource", {"resourceARN": CUSTOM_MODEL, "tags": [TAG]}, "ResourceNotFoundException"),
    ("ListTagsForResource", {"resourceARN": CUSTOM_MODEL}, "ResourceNotFoundException"),
    ("Converse", {"modelId": "amazon.nova-micro-v1:0:128k", "messages": QUESTION}, "ResourceNotFoundException"),
    ("InvokeModel", {"modelId": "amazon.unknown-v1", "body": "{}"}, "ValidationException"),
]


@pytest.mark.parametrize(("operation", "parameters", "code"), REFUSALS)
def test_a_refusal_is_one_that_the_operation_may_answer(
    make_world: Callable[..., Any], operation: str, parameters: dict[str, Any], code: str
) -> None:
    world = make_world(limits=Limits(model_units=0))
    client = world.runtime if operation in {"Converse", "InvokeModel"} else world.bedrock
    with pytest.raises(ClientError) as raised:
        getattr(client, botocore.xform_name(operation))(**parameters)
    assert raised.value.response["Error"]["Code"] == code
    assert code in COMMON_ERRORS | {shape.name for shape in model_of(operation).error_shapes}

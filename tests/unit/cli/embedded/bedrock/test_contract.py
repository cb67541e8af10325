"""Every operation that is served, asked by a real boto3 client and held against botocore's service model."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import botocore.session
import pytest
from botocore.exceptions import ClientError
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cli.embedded.bedrock import errors
from cli.embedded.bedrock.account import Limits
from cli.embedded.bedrock.routes import HANDLERS
from tests.unit.cli.embedded.bedrock.conftest import VALIDATION
from tests.unit.cli.embedded.bedrock.service_model import breaches, model_of, requests

TAG = {"key": "stack", "value": "jonabot"}
QUESTION = [{"role": "user", "content": [{"text": "Where is the cat?"}]}]
LONG_AGO, MUCH_LATER = datetime(2020, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC)
PAGE = {"maxResults": 10, "nextToken": "0", "sortBy": "CreationTime", "sortOrder": "Ascending"}
# Any operation may answer with these, whether its model lists them or not.
COMMON_ERRORS = {"AccessDeniedException", "SerializationException", "ThrottlingException", "ValidationException"}
NOT_SERVED: dict[str, set[str]] = {
    "CreateModelCustomizationJob": {"customizationConfig"},  # of distillation and reinforcement only
    "Converse": (
        tools := {
            *("toolConfig", "guardrailConfig", "promptVariables", "additionalModelRequestFields", "outputConfig"),
            *("additionalModelResponseFieldPaths", "requestMetadata", "performanceConfig", "serviceTier"),
        }
    ),
    "ConverseStream": tools,
    "InvokeModel": {
        *("trace", "guardrailIdentifier", "guardrailVersion", "performanceConfigLatency"),
        *("serviceTier", "requestMetadata"),
    },
}
"""Members that are checked and then make no difference: what the app uses does without them."""


@dataclass
class Record:
    """What a world's clients sent and understood."""

    world: Any
    sent: dict[str, set[str]] = field(default_factory=dict)
    """By operation: the members of all its requests."""
    answered: set[str] = field(default_factory=set)

    def note_request(self, params: dict[str, Any], model: Any, **_: Any) -> None:
        self.sent.setdefault(model.name, set()).update(params)

    def check_answer(self, http_response: Any, model: Any, **_: Any) -> None:
        """The answer as it was on the wire; what a stream holds is tested with the runtime."""
        assert http_response.status_code == model.http.get("responseCode", 200)
        if not (model.has_event_stream_output or model.has_streaming_output) and model.output_shape:
            assert list(breaches(model.output_shape, json.loads(http_response.content), model.name)) == []
        self.answered.add(model.name)


@pytest.fixture
def record(make_world: Callable[..., Any]) -> Record:
    kept = Record(make_world())
    for client in (kept.world.bedrock, kept.world.runtime):
        client.meta.events.register("provide-client-params", kept.note_request)
        client.meta.events.register("after-call", kept.check_answer)
    return kept


def test_every_operation_takes_every_member_and_answers_as_its_service_model_says(
    record: Record, conversations: list[Any]
) -> None:
    world, bedrock, runtime = record.world, record.world.bedrock, record.world.runtime
    bedrock.list_foundation_models(
        byProvider="Amazon", byCustomizationType="FINE_TUNING", byOutputModality="TEXT", byInferenceType="PROVISIONED"
    )
    bedrock.get_foundation_model(modelIdentifier="amazon.nova-micro-v1:0")
    world.put(VALIDATION, conversations)
    job = world.run_job(
        clientRequestToken="token-1",
        customModelKmsKeyId="alias/jonabot",
        jobTags=[TAG],
        customModelTags=[TAG],
        validationDataConfig={"validators": [{"s3Uri": VALIDATION}]},
        hyperParameters={"epochCount": "1"},
        vpcConfig={"subnetIds": ["subnet-0a"], "securityGroupIds": ["sg-0a"]},
    )
    bedrock.list_model_customization_jobs(
        creationTimeAfter=LONG_AGO, creationTimeBefore=MUCH_LATER, statusEquals="Completed", nameContains="job", **PAGE
    )
    waiting = bedrock.create_model_customization_job(**world.job())["jobArn"]
    world.account.jobs[waiting].status = "InProgress"
    bedrock.stop_model_customization_job(jobIdentifier=waiting)

    model, base = job["outputModelArn"], job["baseModelArn"]
    bedrock.get_custom_model(modelIdentifier=model)
    bedrock.list_custom_models(
        creationTimeAfter=LONG_AGO,
        creationTimeBefore=MUCH_LATER,
        nameContains="model",
        baseModelArnEquals=base,
        foundationModelArnEquals=base,
        isOwned=True,
        modelStatus="Active",
        **PAGE,
    )
    bedrock.tag_resource(resourceARN=model, tags=[TAG])
    assert bedrock.list_tags_for_resource(resourceARN=model)["tags"] == [TAG]
    bedrock.untag_resource(resourceARN=model, tagKeys=["stack"])

    deployment = bedrock.create_custom_model_deployment(
        modelDeploymentName="d", modelArn=model, description="Of a test", tags=[TAG], clientRequestToken="token-2"
    )["customModelDeploymentArn"]
    bedrock.get_custom_model_deployment(customModelDeploymentIdentifier=deployment)
    bedrock.list_custom_model_deployments(
        createdAfter=LONG_AGO,
        createdBefore=MUCH_LATER,
        nameContains="d",
        statusEquals="Active",
        modelArnEquals=model,
        **PAGE,
    )
    bedrock.update_custom_model_deployment(customModelDeploymentIdentifier=deployment, modelArn=model)
    throughput = bedrock.create_provisioned_model_throughput(
        modelUnits=1,
        provisionedModelName="t",
        modelId=model,
        commitmentDuration="OneMonth",
        tags=[TAG],
        clientRequestToken="token-3",
    )["provisionedModelArn"]
    bedrock.get_provisioned_model_throughput(provisionedModelId=throughput)
    bedrock.list_provisioned_model_throughputs(
        creationTimeAfter=LONG_AGO,
        creationTimeBefore=MUCH_LATER,
        statusEquals="InService",
        modelArnEquals=model,
        nameContains="t",
        **PAGE,
    )
    bedrock.update_provisioned_model_throughput(
        provisionedModelId=throughput, desiredProvisionedModelName="u", desiredModelId=model
    )

    asked = {"messages": QUESTION, "system": [{"text": "Be brief."}], "inferenceConfig": {"maxTokens": 20}}
    runtime.converse(modelId=deployment, **asked)
    stream = runtime.converse_stream(modelId=deployment, **asked)["stream"]
    assert any("messageStop" in event for event in stream)
    body = json.dumps({"messages": QUESTION})
    runtime.invoke_model(modelId=throughput, body=body, contentType="application/json", accept="application/json")

    bedrock.delete_custom_model_deployment(customModelDeploymentIdentifier=deployment)
    world.clock.advance(days=31)  # the commitment has ended
    bedrock.delete_provisioned_model_throughput(provisionedModelId=throughput)
    bedrock.delete_custom_model(modelIdentifier=model)
    assert record.answered == set(HANDLERS)
    for operation, members in record.sent.items():
        shape = model_of(operation).input_shape
        assert shape
        assert members | NOT_SERVED.get(operation, set()) == set(shape.members), operation


@pytest.mark.parametrize("operation", HANDLERS)
@settings(max_examples=8, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_the_service_model_allows_is_answered_as_the_service_model_allows(
    world: Any, operation: str, data: st.DataObject
) -> None:
    """Requests made from the model, each with all its members; most name what does not exist."""
    model = model_of(operation)
    request = data.draw(requests(model))
    client = world.runtime if model.service_model.service_name == "bedrock-runtime" else world.bedrock
    code, status = "", 200
    try:
        getattr(client, botocore.xform_name(operation))(**request)
    except ClientError as error:
        code, status = error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]
    if code:
        allowed = {shape.name: shape.metadata["error"]["httpStatusCode"] for shape in model.error_shapes}
        assert allowed.get(code) == status
        assert status < 500


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

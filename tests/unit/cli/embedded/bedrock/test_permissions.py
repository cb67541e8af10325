"""What IAM would be asked, as the Service Authorization Reference says."""

from __future__ import annotations

from typing import Any

import pytest

from cli.embedded.bedrock.account import Options
from cli.embedded.bedrock.permissions import permissions_of

HERE = "arn:aws:bedrock:us-east-1:000000000000"
JOB = f"{HERE}:model-customization-job/x/y"
MODEL = f"{HERE}:custom-model/x/y"
DEPLOYMENT = f"{HERE}:custom-model-deployment/z"
NOVA = "foundation-model/amazon.nova-lite-v1:0"


def asked(operation: str, values: dict[str, Any], output: dict[str, Any] | None = None) -> set[tuple[str, str]]:
    found = permissions_of(operation, values, output or {}, Options())
    return {(action.partition(":")[2], resource) for action, resource, _ in found}


def test_a_job_is_asked_about_its_models_its_tags_and_the_role_that_it_is_given() -> None:
    tags = [{"key": "a", "value": "b"}]
    values = {"baseModelIdentifier": "amazon.nova-lite-v1:0", "customModelName": "mine", "roleArn": "arn:role"}
    assert asked(
        "CreateModelCustomizationJob", values | {"jobTags": tags, "customModelTags": tags}, {"jobArn": JOB}
    ) == {
        ("CreateModelCustomizationJob", f"arn:aws:bedrock:us-east-1::{NOVA}"),
        ("CreateModelCustomizationJob", f"{HERE}:custom-model/mine"),
        ("TagResource", f"{HERE}:custom-model/mine"),
        ("TagResource", JOB),
        ("PassRole", "arn:role"),
    }


def test_a_role_is_passed_to_bedrock() -> None:
    values = {"baseModelIdentifier": "m", "customModelName": "mine", "roleArn": "arn:role"}
    (passing,) = (p for p in permissions_of("CreateModelCustomizationJob", values, {}, Options()) if "Pass" in p.action)
    assert passing.context == {"iam:PassedToService": "bedrock.amazonaws.com"}


@pytest.mark.parametrize(
    ("operation", "values", "output", "resources"),
    [
        ("ListFoundationModels", {}, {}, {"*"}),
        ("ListModelCustomizationJobs", {"nameContains": "jonabot"}, {}, {"*"}),
        ("GetModelCustomizationJob", {"jobIdentifier": "mine"}, {"jobArn": JOB}, {JOB}),
        ("StopModelCustomizationJob", {"jobIdentifier": JOB}, {}, {JOB}),
        ("GetCustomModel", {"modelIdentifier": MODEL}, {}, {MODEL}),
        ("GetCustomModelDeployment", {"customModelDeploymentIdentifier": DEPLOYMENT}, {}, {DEPLOYMENT}),
        (
            "UpdateCustomModelDeployment",
            {"customModelDeploymentIdentifier": DEPLOYMENT, "modelArn": MODEL},
            {},
            {DEPLOYMENT, MODEL},
        ),
    ],
)
def test_each_operation_is_asked_about_what_it_names(
    operation: str, values: dict[str, Any], output: dict[str, Any], resources: set[str]
) -> None:
    assert asked(operation, values, output) == {(operation, resource) for resource in resources}


def test_an_inference_profile_is_asked_about_itself_and_its_model_in_other_regions() -> None:
    assert asked("Converse", {"modelId": "us.amazon.nova-lite-v1:0"}) == {
        ("InvokeModel", f"{HERE}:inference-profile/us.amazon.nova-lite-v1:0"),
        ("InvokeModel", f"arn:aws:bedrock:us-east-1::{NOVA}"),
        ("InvokeModel", f"arn:aws:bedrock:us-west-2::{NOVA}"),
    }


def test_a_deployment_and_a_bare_model_are_asked_about_themselves() -> None:
    assert asked("Converse", {"modelId": DEPLOYMENT}) == {("InvokeModel", DEPLOYMENT)}
    assert asked("InvokeModel", {"modelId": "titan"}) == {
        ("InvokeModel", "arn:aws:bedrock:us-east-1::foundation-model/titan")
    }

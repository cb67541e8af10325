"""What IAM is asked for each operation of Bedrock: an action on a resource.

As the Service Authorization Reference gives it, with what Bedrock's guides add: creating something
with tags needs TagResource on it, and a job's role has to be passed.
https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from cli.embedded.bedrock.account import Options

BEDROCK = "bedrock.amazonaws.com"
_INVOKE = {"Converse": "InvokeModel", "ConverseStream": "InvokeModelWithResponseStream", "InvokeModel": "InvokeModel"}
_KINDS = {
    "jobIdentifier": "model-customization-job",
    "modelIdentifier": "custom-model",
    "modelArn": "custom-model",
    "customModelDeploymentIdentifier": "custom-model-deployment",
    "provisionedModelId": "provisioned-model",
    "desiredModelId": "custom-model",
}
"""The kind of resource that a parameter names, by its ARN, or by its name or id alone."""
_MADE = {
    "jobArn": ("jobTags",),
    "customModelDeploymentArn": ("tags",),
    "provisionedModelArn": ("tags",),
}
"""What an operation answers with when it has made something, and where its tags were."""


class Permission(NamedTuple):
    """One question to IAM."""

    action: str
    resource: str
    context: Mapping[str, str] = {}


def permissions_of(
    operation: str, values: Mapping[str, Any], output: Mapping[str, Any], options: Options
) -> Iterator[Permission]:
    """Everything that the caller must be allowed. `output` is empty where the operation failed."""
    if operation in _INVOKE:
        yield from _invoking(f"bedrock:{_INVOKE[operation]}", values["modelId"], options)
        return
    if operation == "CreateModelCustomizationJob":
        yield from _creating_a_job(values, options)
    resources = list(_named(operation, values, output, options))
    if not resources and operation != "CreateModelCustomizationJob":
        resources = ["*"]
    for resource in resources:
        yield Permission(f"bedrock:{operation}", resource)
    for made, tags in _MADE.items():
        if operation.startswith("Create") and made in output and any(values.get(name) for name in tags):
            yield Permission("bedrock:TagResource", output[made])


def _named(operation: str, values: Mapping[str, Any], output: Mapping[str, Any], options: Options) -> Iterator[str]:
    if "resourceARN" in values:
        yield values["resourceARN"]
    if operation == "GetFoundationModel":
        yield _foundation_model(values["modelIdentifier"], options.region)
        return
    for parameter, kind in _KINDS.items():
        if value := values.get(parameter):
            told = output.get("jobArn" if kind == "model-customization-job" else "customModelDeploymentArn", "")
            yield told if f":{kind}/" in told else _arn(kind, value, options)


def _creating_a_job(values: Mapping[str, Any], options: Options) -> Iterator[Permission]:
    action = "bedrock:CreateModelCustomizationJob"
    base = values["baseModelIdentifier"]
    model = _arn("custom-model", values["customModelName"], options)
    yield Permission(action, base if ":custom-model/" in base else _foundation_model(base, options.region))
    yield Permission(action, model)
    if values.get("customModelTags"):
        yield Permission("bedrock:TagResource", model)
    yield Permission("iam:PassRole", values["roleArn"], {"iam:PassedToService": BEDROCK})


def _invoking(action: str, model: str, options: Options) -> Iterator[Permission]:
    """An inference profile asks for itself and for the model behind it, in each Region of its geography."""
    geography, _, rest = model.rpartition("/")[2].partition(".")
    if geography != options.region[:2]:
        yield Permission(action, model if model.startswith("arn:") else _foundation_model(model, options.region))
        return
    yield Permission(action, _arn("inference-profile", model, options))
    for region in (options.region, f"{geography}-west-2"):
        yield Permission(action, _foundation_model(rest, region))


def _arn(kind: str, name: str, options: Options) -> str:
    return name if name.startswith("arn:") else f"arn:aws:bedrock:{options.region}:{options.account}:{kind}/{name}"


def _foundation_model(name: str, region: str) -> str:
    return name if name.startswith("arn:") else f"arn:aws:bedrock:{region}::foundation-model/{name}"

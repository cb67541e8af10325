"""The models that finished jobs leave."""

from __future__ import annotations

from typing import Any

from cli.embedded.bedrock.account import Account, CustomModel
from cli.embedded.bedrock.control.lists import Request, page
from cli.embedded.bedrock.errors import ConflictException, ResourceNotFoundException


def find_custom_model(account: Account, identifier: str) -> CustomModel:
    """By ARN or by name. Raises ResourceNotFoundException."""
    for model in account.models.values():
        if identifier in {model.arn, model.name}:
            return model
    raise ResourceNotFoundException("The provided model identifier is not found. Check the identifier and try again.")


def get_custom_model(account: Account, request: Request) -> dict[str, Any]:
    """By ARN or by name."""
    with account.lock:
        model = find_custom_model(account, request["modelIdentifier"])
        order, job = model.job.order, model.job
        description = {
            "modelArn": model.arn,
            "modelName": model.name,
            "jobName": order.name,
            "jobArn": job.arn,
            "baseModelArn": order.foundation.arn(account.options.region),
            "customizationType": order.method,
            "hyperParameters": {name: f"{value:g}" for name, value in order.hyperparameters.items()},
            "trainingDataConfig": {"s3Uri": order.training_uri},
            "validationDataConfig": {"validators": [{"s3Uri": uri} for uri in order.validation_uris]},
            "outputDataConfig": {"s3Uri": order.output_uri},
            "trainingMetrics": {"trainingLoss": job.training_loss},
            "validationMetrics": [{"validationLoss": loss} for loss in job.validation_losses],
            "creationTime": model.created,
            "modelStatus": "Active",
        }
        return description | ({"modelKmsKeyArn": order.kms_key} if order.kms_key else {})


def list_custom_models(account: Account, request: Request) -> dict[str, Any]:
    """The newest first, unless asked otherwise."""
    region = account.options.region
    with account.lock:
        models, token = page(
            account.models.values(),
            request,
            created=lambda model: model.created,
            name=lambda model: model.name,
            matches={
                "baseModelArnEquals": lambda model: model.job.order.foundation.arn(region),
                "foundationModelArnEquals": lambda model: model.job.order.foundation.arn(region),
                "modelStatus": lambda _: "Active",
                "isOwned": lambda _: True,
            },
        )
        return {"modelSummaries": [_summary(account, model) for model in models]} | token


def delete_custom_model(account: Account, request: Request) -> dict[str, Any]:
    """Refused while a deployment or throughput uses the model."""
    with account.lock:
        model = find_custom_model(account, request["modelIdentifier"])
        hosted = [*account.deployments.values(), *account.throughputs.values()]
        if users := [hosting.arn for hosting in hosted if hosting.model_arn == model.arn]:
            raise ConflictException(f"The model {model.arn} is in use by {', '.join(users)}. Delete them first.")
        del account.models[model.arn], account.tags[model.arn]
        model.weights.unlink(missing_ok=True)
    return {}


def _summary(account: Account, model: CustomModel) -> dict[str, Any]:
    foundation = model.job.order.foundation
    return {
        "modelArn": model.arn,
        "modelName": model.name,
        "creationTime": model.created,
        "baseModelArn": foundation.arn(account.options.region),
        "baseModelName": foundation.model_id.partition(":")[0],
        "customizationType": model.job.order.method,
        "ownerAccountId": account.options.account,
        "modelStatus": "Active",
    }

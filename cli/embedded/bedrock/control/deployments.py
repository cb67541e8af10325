"""Custom model deployments: hosting on demand, which costs nothing while nobody asks."""

from __future__ import annotations

from typing import Any

from cli.embedded.bedrock.account import Account, Hosting
from cli.embedded.bedrock.control.custom_models import find_custom_model
from cli.embedded.bedrock.control.hosting import begin, begin_update, by_token, find, refuse_name_in_use
from cli.embedded.bedrock.control.lists import Request, page
from cli.embedded.bedrock.errors import ServiceQuotaExceededException, ValidationException


def create_deployment(account: Account, request: Request) -> dict[str, Any]:
    """The same clientRequestToken again gives the same deployment again."""
    with account.lock:
        deployments = account.deployments
        if existing := by_token(deployments, request):
            return {"customModelDeploymentArn": existing.arn}
        _check_model(account, request["modelArn"])
        _check_quota(account)
        name = request["modelDeploymentName"]
        refuse_name_in_use(deployments, name)
        deployment = begin(
            account,
            request,
            "CreateCustomModelDeployment",
            kind="custom-model-deployment",
            name=name,
            model_arn=request["modelArn"],
            details={"description": request["description"]} if "description" in request else {},
        )
        deployments[deployment.arn] = deployment
        return {"customModelDeploymentArn": deployment.arn}


def get_deployment(account: Account, request: Request) -> dict[str, Any]:
    """By ARN or by name."""
    with account.lock:
        deployment = find(account.deployments, request["customModelDeploymentIdentifier"])
        return {
            "customModelDeploymentArn": deployment.arn,
            "modelDeploymentName": deployment.name,
            "modelArn": deployment.serving_arn(account.now()),
            "createdAt": deployment.created,
            "lastUpdatedAt": deployment.changed,
            **_status(account, deployment),
            **_update(account, deployment),
            **deployment.details,
        }


def list_deployments(account: Account, request: Request) -> dict[str, Any]:
    """The newest first, unless asked otherwise."""
    with account.lock:
        deployments, token = page(
            account.deployments.values(),
            request,
            created=lambda deployment: deployment.created,
            name=lambda deployment: deployment.name,
            matches={
                "statusEquals": lambda deployment: _status(account, deployment)["status"],
                "modelArnEquals": lambda deployment: deployment.model_arn,
            },
        )
        return {"modelDeploymentSummaries": [_summary(account, deployment) for deployment in deployments]} | token


def update_deployment(account: Account, request: Request) -> dict[str, Any]:
    """Another model behind the same ARN."""
    with account.lock:
        deployment = find(account.deployments, request["customModelDeploymentIdentifier"])
        _check_model(account, request["modelArn"])
        begin_update(account, deployment, request["modelArn"])
        return {"customModelDeploymentArn": deployment.arn}


def delete_deployment(account: Account, request: Request) -> dict[str, Any]:
    """Gone at once."""
    with account.lock:
        deployment = find(account.deployments, request["customModelDeploymentIdentifier"])
        del account.deployments[deployment.arn], account.tags[deployment.arn]
    return {}


def _check_model(account: Account, arn: str) -> None:
    order = find_custom_model(account, arn).job.order
    if not order.customization.on_demand_deployment:
        raise ValidationException(
            f"On-demand deployment is not supported for models based on {order.foundation.model_id}."
        )


def _check_quota(account: Account) -> None:
    limits, now = account.options.limits, account.now()
    in_progress = sum(not deployment.is_settled(now) for deployment in account.deployments.values())
    if len(account.deployments) >= limits.deployments or in_progress >= limits.deployments_in_progress:
        raise ServiceQuotaExceededException(
            f"The number of requests exceeds the service quota: {limits.deployments} custom model deployments,"
            f" {limits.deployments_in_progress} of them in progress."
        )


def _status(account: Account, deployment: Hosting) -> dict[str, str]:
    if deployment.is_in_service(account.now()):
        return {"status": "Active"}
    if deployment.is_settled(account.now()):
        return {"status": "Failed", "failureMessage": deployment.failure}
    return {"status": "Creating"}


def _update(account: Account, deployment: Hosting) -> dict[str, Any]:
    if not deployment.replaced_arn:
        return {}
    status = "UpdateCompleted" if deployment.is_settled(account.now()) else "Updating"
    return {"updateDetails": {"modelArn": deployment.model_arn, "updateStatus": status}}


def _summary(account: Account, deployment: Hosting) -> dict[str, Any]:
    return {
        "customModelDeploymentArn": deployment.arn,
        "customModelDeploymentName": deployment.name,
        "modelArn": deployment.serving_arn(account.now()),
        "createdAt": deployment.created,
        "lastUpdatedAt": deployment.changed,
        **_status(account, deployment),
    }

"""Hosting the trained model by the token, with nothing to pay while nobody asks.

One deployment a stack, whose ARN stays: a new model is put behind it in place. A model that cannot
be hosted is still a trained model, so nothing here fails a run: the reason is told instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Literal

import msgspec

from jonabot.results.deployments import Deployment, Deployments, HostedModel, NoRoomForDeployment
from jonabot.training.base_models import BaseModel
from jonabot.training.errors import BedrockBusy, BedrockRefused
from jonabot.training.names import request_token, stack_prefix

LONGEST_DEPLOYMENT = timedelta(hours=1)
"""A deployment is Active after some 8 minutes."""


def why_not_hosted(hosting: str, model: BaseModel) -> str:
    """The reason why a model of this base model is not to be deployed; empty if it is."""
    if hosting == "none":
        return "hosting is set to none"
    if not model.on_demand_deployment:
        return f"{model.name} has no on-demand deployment: Bedrock hosts its custom models only by the hour"
    return ""


def not_hosted(model_arn: str, reason: str, now: datetime) -> Deployment:
    """A model without a deployment, and why."""
    return Deployment(arn="", name="", model_arn=model_arn, status="NotHosted", ready=True, message=reason, started=now)


def deploy(model_arn: str, stack: str, deployments: Deployments, tags: Mapping[str, str], now: datetime) -> Deployment:
    """Create the stack's deployment, or put this model behind the one that is there.

    Raises:
        BedrockBusy: another change of the same deployment is under way; ask again later.

    """
    name = stack_prefix(stack)
    found = deployments.find(name)
    try:
        if found is None:
            return _create(name, model_arn, deployments, tags, now)
        return _put_behind(found, model_arn, deployments, now)
    except BedrockRefused as refused:
        if deployments.find(name) != found:
            raise BedrockBusy(f"Deployment {name} was changed by another run a moment ago.") from refused
        raise


def _put_behind(found: HostedModel, model_arn: str, deployments: Deployments, now: datetime) -> Deployment:
    name = found.name
    if found.status == "Failed":
        deployments.delete(found.arn)
        raise BedrockBusy(f"Deployment {name} had failed and is deleted; a new one is made at the next try.")
    if found.model_arn == model_arn or _on_its_way(found) == model_arn:
        return _seen(found, model_arn, now, now)
    if found.status == "Creating" or found.update_status == "Updating":
        raise BedrockBusy(f"Deployment {name} is being changed by another run.")
    deployments.update(found.arn, model_arn)
    return _waiting(found, model_arn, "Updating", now, now)


def check(deployment: Deployment, deployments: Deployments, now: datetime) -> Deployment:
    """The deployment as it is now."""
    found = deployments.find(deployment.name)
    if found is None:
        return not_hosted(deployment.model_arn, f"deployment {deployment.name} was deleted by somebody", now)
    seen = _seen(found, deployment.model_arn, deployment.started, now)
    if not seen.ready and now - deployment.started > LONGEST_DEPLOYMENT:
        message = f"{seen.status} after {seen.elapsed_minutes} min, and no longer waited for"
        return msgspec.structs.replace(seen, ready=True, message=message)
    return seen


def _create(name: str, model_arn: str, deployments: Deployments, tags: Mapping[str, str], now: datetime) -> Deployment:
    try:
        arn = deployments.create(name, model_arn, request_token(name, model_arn), tags)
    except NoRoomForDeployment as full:
        return not_hosted(model_arn, f"{full} {_what_could_go(deployments.all(), now)}".strip(), now)
    return Deployment(
        arn=arn,
        name=name,
        model_arn=model_arn,
        status="Creating",
        ready=False,
        message="creating, usually some 8 minutes",
        started=now,
    )


def _seen(found: HostedModel, model_arn: str, started: datetime, now: datetime) -> Deployment:
    if found.status == "Failed":
        return _ended(found, model_arn, "Failed", f"failed: {found.failure or 'Bedrock gave no reason'}", started)
    if found.update_status == "UpdateFailed" and found.updating_to == model_arn:
        message = f"still serves the model before: {found.failure or 'Bedrock gave no reason'}"
        return _ended(found, model_arn, "Failed", message, started)
    if found.status == "Creating":
        return _waiting(found, model_arn, "Creating", started, now)
    if found.model_arn != model_arn or _on_its_way(found) == model_arn:
        return _waiting(found, model_arn, "Updating", started, now)
    return _ended(found, model_arn, "Active", "active: answers are paid by the token", started)


def _on_its_way(found: HostedModel) -> str:
    return found.updating_to if found.update_status == "Updating" else ""


def _waiting(
    found: HostedModel, model_arn: str, status: Literal["Creating", "Updating"], started: datetime, now: datetime
) -> Deployment:
    minutes = max(0, round((now - started).total_seconds() / 60))
    return Deployment(
        arn=found.arn,
        name=found.name,
        model_arn=model_arn,
        status=status,
        ready=False,
        message=f"{status.lower()}, {minutes} min so far",
        started=started,
        elapsed_minutes=minutes,
    )


def _ended(
    found: HostedModel, model_arn: str, status: Literal["Active", "Failed"], message: str, started: datetime
) -> Deployment:
    return Deployment(
        arn=found.arn,
        name=found.name,
        model_arn=model_arn,
        status=status,
        ready=True,
        message=message,
        started=started,
    )


def _what_could_go(hosted: Iterable[HostedModel], now: datetime) -> str:
    oldest_first = sorted(hosted, key=lambda model: model.created)
    names = [f"{model.name} ({(now - model.created).days} days old, {model.status})" for model in oldest_first]
    return f"Delete one of these deployments, or set hosting to none: {', '.join(names)}." if names else ""

"""Provisioned throughput: hosting by the hour, until it is deleted."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from cli.embedded.bedrock.account import Account, Hosting
from cli.embedded.bedrock.catalog import FoundationModel
from cli.embedded.bedrock.control.custom_models import find_custom_model
from cli.embedded.bedrock.control.hosting import begin, begin_update, by_token, find, refuse_name_in_use
from cli.embedded.bedrock.control.lists import Request, page
from cli.embedded.bedrock.errors import ConflictException, ServiceQuotaExceededException, ValidationException

_COMMITMENT_DAYS = {"OneMonth": 30, "SixMonths": 180}


def create_throughput(account: Account, request: Request) -> dict[str, Any]:
    """The same clientRequestToken again gives the same throughput again."""
    with account.lock:
        throughputs = account.throughputs
        if existing := by_token(throughputs, request):
            return {"provisionedModelArn": existing.arn}
        model_arn, foundation = _model(account, request["modelId"])
        _check_quota(account, request, foundation)
        name = request["provisionedModelName"]
        refuse_name_in_use(throughputs, name)
        throughput = begin(
            account,
            request,
            "CreateProvisionedModelThroughput",
            kind="provisioned-model",
            name=name,
            model_arn=model_arn,
            details={
                "modelUnits": request["modelUnits"],
                "foundationModelArn": foundation.arn(account.options.region),
                **_commitment(account, request.get("commitmentDuration")),
            },
        )
        throughputs[throughput.arn] = throughput
        return {"provisionedModelArn": throughput.arn}


def get_throughput(account: Account, request: Request) -> dict[str, Any]:
    """By ARN or by name."""
    with account.lock:
        throughput = find(account.throughputs, request["provisionedModelId"])
        description = _summary(account, throughput)
        if description["status"] == "Failed":
            description["failureMessage"] = throughput.failure
        return description


def list_throughputs(account: Account, request: Request) -> dict[str, Any]:
    """The newest first, unless asked otherwise."""
    with account.lock:
        throughputs, token = page(
            account.throughputs.values(),
            request,
            created=lambda throughput: throughput.created,
            name=lambda throughput: throughput.name,
            matches={
                "statusEquals": lambda throughput: _status(account, throughput),
                "modelArnEquals": lambda throughput: throughput.model_arn,
            },
        )
        return {"provisionedModelSummaries": [_summary(account, throughput) for throughput in throughputs]} | token


def update_throughput(account: Account, request: Request) -> dict[str, Any]:
    """Another name, or another model of the same base."""
    with account.lock:
        throughput = find(account.throughputs, request["provisionedModelId"])
        if wanted := request.get("desiredModelId"):
            model_arn, foundation = _model(account, wanted)
            if foundation.arn(account.options.region) != throughput.details["foundationModelArn"]:
                raise ValidationException("The desired model must have the same base model as the provisioned one.")
            begin_update(account, throughput, model_arn)
        if name := request.get("desiredProvisionedModelName"):
            refuse_name_in_use(account.throughputs, name)
            throughput.name = name
    return {}


def delete_throughput(account: Account, request: Request) -> dict[str, Any]:
    """Refused before a commitment ends."""
    with account.lock:
        throughput = find(account.throughputs, request["provisionedModelId"])
        end = throughput.details.get("commitmentExpirationTime")
        if end and account.now() < end:
            raise ConflictException(
                f"The provisioned throughput cannot be deleted before its commitment ends on {end:%Y-%m-%d}."
            )
        del account.throughputs[throughput.arn], account.tags[throughput.arn]
    return {}


def _model(account: Account, identifier: str) -> tuple[str, FoundationModel]:
    """The ARN of a custom or base model, and the base model."""
    foundation = account.catalog.find(identifier)
    arn = foundation.arn(account.options.region) if foundation else ""
    if foundation is None:
        custom = find_custom_model(account, identifier)
        arn, foundation = custom.arn, custom.job.order.foundation
    if foundation.is_legacy or "PROVISIONED" not in foundation.inference_types_supported:
        raise ValidationException(f"Provisioned throughput is not supported for {foundation.model_id}.")
    return arn, foundation


def _check_quota(account: Account, request: Request, foundation: FoundationModel) -> None:
    used = sum(throughput.details["modelUnits"] for throughput in account.throughputs.values())
    if used + request["modelUnits"] > account.options.limits.model_units:
        raise ServiceQuotaExceededException(
            f"Your account does not currently have any no commitment model units reserved for {foundation.model_id}."
        )


def _commitment(account: Account, duration: str | None) -> dict[str, Any]:
    if duration is None:
        return {}
    end = account.now() + timedelta(days=_COMMITMENT_DAYS[duration])
    return {"commitmentDuration": duration, "commitmentExpirationTime": end}


def _status(account: Account, throughput: Hosting) -> str:
    if throughput.is_settled(account.now()):
        return "Failed" if throughput.failure else "InService"
    return "Updating" if throughput.replaced_arn else "Creating"


def _summary(account: Account, throughput: Hosting) -> dict[str, Any]:
    return {
        "provisionedModelName": throughput.name,
        "provisionedModelArn": throughput.arn,
        "modelArn": throughput.serving_arn(account.now()),
        "desiredModelArn": throughput.model_arn,
        "desiredModelUnits": throughput.details["modelUnits"],
        "status": _status(account, throughput),
        "creationTime": throughput.created,
        "lastModifiedTime": throughput.changed,
        **throughput.details,
    }

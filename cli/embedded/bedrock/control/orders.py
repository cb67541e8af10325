"""What CreateModelCustomizationJob checks before there is a job."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cli.embedded.bedrock.account import MOST_TAGS, Account
from cli.embedded.bedrock.catalog import Bounds, Customization, FoundationModel
from cli.embedded.bedrock.control.lists import Request
from cli.embedded.bedrock.control.trust import trusts_bedrock
from cli.embedded.bedrock.errors import (
    ResourceNotFoundException,
    ServiceQuotaExceededException,
    TooManyTagsException,
    ValidationException,
)
from cli.embedded.bedrock.job import Order

WRITE_CHECK = ".write_access_check_file.tmp"


def take_order(account: Account, request: Request) -> Order:
    """Everything that was asked for, checked and completed with defaults.

    Raises:
        BedrockError: Bedrock would not take it.

    """
    order = _read(account, request)
    _check_names(account, order)
    _check_tags(request)
    if order.validation_uris and not order.customization.validation:
        raise ValidationException("Invalid input error: Nova 2.0 doesn't support validation set")
    _check_role(account, order)
    _check_data(account, order)
    _check_quota(account)
    return order


def _read(account: Account, request: Request) -> Order:
    foundation, weights = _base(account, request["baseModelIdentifier"])
    method = request.get("customizationType", "FINE_TUNING")
    customization = foundation.customization
    if customization is None or method not in customization.methods:
        raise ValidationException(f"{foundation.model_id} does not support customization of type {method}.")
    validators = request.get("validationDataConfig", {}).get("validators", [])
    return Order(
        name=request["jobName"],
        model_name=request["customModelName"],
        role=request["roleArn"],
        token=request.get("clientRequestToken", ""),
        foundation=foundation,
        customization=customization,
        weights=weights,
        method=method,
        hyperparameters=_hyperparameters(customization, request.get("hyperParameters", {})),
        training_uri=_file(request["trainingDataConfig"].get("s3Uri", ""), "training"),
        validation_uris=tuple(_file(validator["s3Uri"], "validation") for validator in validators),
        output_uri=request["outputDataConfig"]["s3Uri"],
        model_tags=request.get("customModelTags", []),
        kms_key=_key_arn(account, request.get("customModelKmsKeyId", "")),
        vpc=request.get("vpcConfig"),
    )


def _key_arn(account: Account, key: str) -> str:
    """A key may be named by its id, an alias or an ARN; Bedrock answers with the ARN of the key. Which key an alias
    stands for is not asked here: each stands for one of its own.
    """
    if not key or ":key/" in key:
        return key
    name = key.rpartition(":")[2]
    identifier = str(uuid5(NAMESPACE_URL, name)) if name.startswith("alias/") else name
    return f"arn:aws:kms:{account.options.region}:{account.options.account}:key/{identifier}"


def _base(account: Account, identifier: str) -> tuple[FoundationModel, Path | None]:
    """The base model; and the weights to start from if a custom model is tuned further."""
    if ":custom-model/" in identifier:
        with account.lock:
            tuned = account.models.get(identifier)
        if tuned is None:
            raise ResourceNotFoundException("The provided model identifier is not found.")
        foundation, weights = tuned.job.order.foundation, tuned.weights
    else:
        found = account.catalog.find(identifier)
        if found is None:
            raise ValidationException("The provided model identifier is invalid.")
        foundation, weights = found, None
    if foundation.is_legacy:
        end = foundation.model_lifecycle.get("endOfLifeTime", "")
        if end and account.now() > datetime.fromisoformat(end).astimezone(UTC):
            raise ResourceNotFoundException("This model version has reached the end of its life.")
        raise ResourceNotFoundException(
            "Access denied. This Model is marked by provider as Legacy and you have not been actively using the model"
            " in the last 30 days. Please upgrade to an active model on Amazon Bedrock"
        )
    return foundation, weights


def _hyperparameters(customization: Customization, given: Mapping[str, str]) -> dict[str, float]:
    known = customization.hyperparameters
    if unknown := sorted(set(given) - set(known)):
        raise ValidationException(f"Invalid hyperparameters: {', '.join(unknown)}. Supported: {', '.join(known)}")
    return {
        name: _number(name, given[name], bounds) if name in given else bounds.default for name, bounds in known.items()
    }


def _number(name: str, text: str, bounds: Bounds) -> float:
    try:
        value = float(int(text)) if bounds.type == "integer" else float(text)
    except ValueError:
        raise ValidationException(f"Hyperparameter {name} must be of type {bounds.type}, got '{text}'") from None
    if not bounds.minimum <= value <= bounds.maximum:
        raise ValidationException(
            f"Hyperparameter {name} must be between {bounds.minimum:g} and {bounds.maximum:g}, got {value:g}"
        )
    return value


def _file(uri: str, kind: str) -> str:
    key = uri.removeprefix("s3://").partition("/")[2]
    if not key or key.endswith("/"):
        raise ValidationException(
            f"Invalid {kind} input data configuration. Check the input data S3 Uris(Uri should be a file, not a"
            " directory) and retry request"
        )
    return uri


def _check_names(account: Account, order: Order) -> None:
    with account.lock:
        job_names = {job.order.name for job in account.jobs.values()}
        model_names = {model.name for model in account.models.values()}
        model_names |= {job.order.model_name for job in account.jobs.values() if job.is_running}
    if order.name in job_names:
        raise account.options.name_in_use("The provided job name is currently in use.")
    if order.model_name in model_names:
        raise account.options.name_in_use("The provided model name is currently in use.")


def _check_tags(request: Request) -> None:
    for name in ("jobTags", "customModelTags"):
        if len(request.get(name, [])) > MOST_TAGS:
            raise TooManyTagsException(f"{len(request[name])} {name} exceed the limit of {MOST_TAGS}")


def _check_role(account: Account, order: Order) -> None:
    policy = account.roles.trust_policy(order.role)
    job = f"arn:aws:bedrock:{account.options.region}:{account.options.account}:model-customization-job/*"
    if policy is None or not trusts_bedrock(policy, account.options.account, job):
        raise ValidationException(
            "Could not assume provided IAM role. Please make sure that role exists and Bedrock is added as a trusted"
            " entity."
        )


def _check_data(account: Account, order: Order) -> None:
    for uri in (order.training_uri, *order.validation_uris):
        if not account.roles.may(order.role, "s3:GetObject", uri) or not account.objects.exists(uri):
            bucket, _, key = uri.removeprefix("s3://").partition("/")
            raise ValidationException(
                f"Could not validate GetObject permissions to access Amazon S3 bucket: {bucket} at key {key}"
            )
    check = f"{order.output_uri.rstrip('/')}/{WRITE_CHECK}"
    bucket, _, key = check.removeprefix("s3://").partition("/")
    refusal = ValidationException(
        f"Amazon S3 perms missing (PutObject): Could not validate PutObject permissions to access S3 bucket: {bucket}"
        f" at key {key}"
    )
    if not account.roles.may(order.role, "s3:PutObject", check):
        raise refusal
    try:
        account.objects.write(check, b"")
    except OSError:
        raise refusal from None


def _check_quota(account: Account) -> None:
    most = account.options.limits.running_jobs
    with account.lock:
        running = sum(job.is_running for job in account.jobs.values())
    if running >= most:
        raise ServiceQuotaExceededException(
            f"The number of requests exceeds the service quota: {most} model customization jobs may run at a time."
        )

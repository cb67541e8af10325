"""What deployments and throughput have in common: they are created over a while, or fail to be."""

from __future__ import annotations

from typing import Any

from cli.embedded.bedrock.account import Account, Hosting
from cli.embedded.bedrock.control.lists import Request
from cli.embedded.bedrock.errors import ResourceNotFoundException, ValidationException

FAILURE = "Encountered an internal error while creating the resource. Delete it and try again."


def begin(
    account: Account, request: Request, operation: str, *, kind: str, name: str, model_arn: str, details: dict[str, Any]
) -> Hosting:
    """Something that is being created from now on."""
    fault = account.faults.strike_resource(operation)
    hosting = Hosting(
        arn=account.new_arn(kind),
        name=name,
        model_arn=model_arn,
        created=account.now(),
        changed=account.now(),
        token=request.get("clientRequestToken", ""),
        ready=None if fault and fault.kind == "hang-in-phase" else account.later(),
        failure=FAILURE if fault and fault.kind != "hang-in-phase" else "",
        details=details,
    )
    account.tag(hosting.arn, request.get("tags", []))
    return hosting


def begin_update(account: Account, hosting: Hosting, model_arn: str) -> None:
    """Put another model behind the same ARN. Raises ValidationException if it is not in service."""
    now = account.now()
    if not hosting.is_settled(now) or hosting.failure:
        raise ValidationException(f"{hosting.arn} is being created or updated, or has failed, and cannot be updated.")
    hosting.replaced_arn, hosting.model_arn = hosting.model_arn, model_arn
    hosting.changed, hosting.ready = now, account.later()


def by_token(hosted: dict[str, Hosting], request: Request) -> Hosting | None:
    """What the same clientRequestToken made before."""
    token = request.get("clientRequestToken")
    return next((hosting for hosting in hosted.values() if token and hosting.token == token), None)


def refuse_name_in_use(hosted: dict[str, Hosting], name: str) -> None:
    """Raises ValidationException: the service model has no ConflictException here."""
    if any(hosting.name == name for hosting in hosted.values()):
        raise ValidationException(f"The provided name {name} is currently in use.")


def find(hosted: dict[str, Hosting], identifier: str) -> Hosting:
    """By ARN or by name. Raises ResourceNotFoundException."""
    for hosting in hosted.values():
        if identifier in {hosting.arn, hosting.name}:
            return hosting
    raise ResourceNotFoundException("The provided identifier is not found. Check the identifier and try again.")

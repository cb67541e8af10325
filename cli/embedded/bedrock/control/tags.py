"""Tags of jobs, models, deployments and throughput."""

from __future__ import annotations

from typing import Any

from cli.embedded.bedrock.account import Account
from cli.embedded.bedrock.control.lists import Request
from cli.embedded.bedrock.errors import ResourceNotFoundException


def tag_resource(account: Account, request: Request) -> dict[str, Any]:
    """Adds tags; one of the same key is replaced."""
    with account.lock:
        account.tag(_existing(account, request), request["tags"])
    return {}


def untag_resource(account: Account, request: Request) -> dict[str, Any]:
    """Takes tags away; a key that is not there does no harm."""
    with account.lock:
        tags = account.tags[_existing(account, request)]
        for key in request["tagKeys"]:
            tags.pop(key, None)
    return {}


def list_tags(account: Account, request: Request) -> dict[str, Any]:
    """In the order in which they were added."""
    with account.lock:
        tags = account.tags[_existing(account, request)]
        return {"tags": [{"key": key, "value": value} for key, value in tags.items()]}


def _existing(account: Account, request: Request) -> str:
    arn: str = request["resourceARN"]
    if arn not in account.tags:
        raise ResourceNotFoundException(f"The resource {arn} is not found.")
    return arn

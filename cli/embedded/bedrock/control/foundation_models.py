"""The base models on offer."""

from __future__ import annotations

from typing import Any

from cli.embedded.bedrock.account import Account
from cli.embedded.bedrock.control.lists import Request
from cli.embedded.bedrock.errors import ResourceNotFoundException


def list_foundation_models(account: Account, request: Request) -> dict[str, Any]:
    """Those of the Region that pass all filters."""
    region = account.options.region
    return {"modelSummaries": [model.summary(region) for model in account.catalog.filtered(request)]}


def get_foundation_model(account: Account, request: Request) -> dict[str, Any]:
    """By id or by ARN."""
    model = account.catalog.find(request["modelIdentifier"])
    if model is None:
        raise ResourceNotFoundException(f"Could not resolve the foundation model from {request['modelIdentifier']}")
    return {"modelDetails": model.summary(account.options.region)}

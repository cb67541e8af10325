"""Calling a function without waiting for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from mypy_boto3_lambda import LambdaClient


def call_later(client: LambdaClient, function: str, event: Mapping[str, object]) -> None:
    """Lambda calls it at once, and up to twice again if it fails."""
    client.invoke(FunctionName=function, InvocationType="Event", Payload=msgspec.json.encode(event))

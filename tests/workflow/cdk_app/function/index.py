"""The function of the tiny CDK app."""

from __future__ import annotations


def handler(event: object, context: object) -> dict[str, object]:
    return {"deployed_by": "the CDK CLI", "event": event}

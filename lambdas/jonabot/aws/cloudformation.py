"""Answering CloudFormation, which waits for a custom resource.

https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.request import Request, urlopen

import msgspec

TRIES, PAUSE_SECONDS, TIMEOUT_SECONDS = 5, 2, 10
MOST_CHARACTERS = 1000
"""Of a reason: an answer may have 4 KiB in all."""


def succeeded(event: Mapping[str, Any], physical_id: str, data: Mapping[str, str]) -> None:
    """It is done; `data` is for Fn::GetAtt."""
    _put(event, {"Status": "SUCCESS", "PhysicalResourceId": physical_id, "Data": data})


def failed(event: Mapping[str, Any], physical_id: str, reason: str) -> None:
    """It is not; the reason stands in the stack's events."""
    _put(event, {"Status": "FAILED", "PhysicalResourceId": physical_id, "Reason": reason[:MOST_CHARACTERS]})


def _put(event: Mapping[str, Any], answer: dict[str, Any], *, sleep: Callable[[float], None] = time.sleep) -> None:
    which = {name: event[name] for name in ("StackId", "RequestId", "LogicalResourceId")}
    body = msgspec.json.encode(answer | which)
    # S3's presigned link was signed for a request without a content type.
    request = Request(event["ResponseURL"], data=body, method="PUT", headers={"Content-Type": ""})  # noqa: S310 (as below)
    for left in reversed(range(TRIES)):
        try:
            urlopen(request, timeout=TIMEOUT_SECONDS).close()  # noqa: S310 (the address is CloudFormation's)
        except OSError:  # refused, not reached, broken off, not answered in time
            if not left:
                raise
            sleep(PAUSE_SECONDS)
        else:
            return

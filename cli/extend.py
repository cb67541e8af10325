"""`jonabot extend`: what is hosted by the hour ends later."""

from __future__ import annotations

from typing import Any

import msgspec

from cli.stack import NotDeployed, outputs_of
from jonabot.throughput.extending import Extended

FUNCTION = "ExtendFunctionName"


class NotExtended(Exception):
    """The end is where it was; the message says why."""


def extend_hosting(cloudformation: Any, functions: Any, stack: str, hours: int) -> list[Extended]:
    """Have the hosting stack move the end of its throughput.

    Raises:
        NotExtended: with what to do.

    """
    try:
        function = outputs_of(cloudformation, f"{stack}Hosting")[FUNCTION]
    except NotDeployed:
        raise NotExtended("Nothing is hosted by the hour: set provisioned_throughput and run `make deploy`.") from None
    answer = functions.invoke(FunctionName=function, Payload=msgspec.json.encode({"hours": hours}))
    body = answer["Payload"].read()
    if "FunctionError" in answer:
        raise NotExtended(msgspec.json.decode(body).get("errorMessage", "The function failed; its log says why."))
    return msgspec.json.decode(body, type=list[Extended])

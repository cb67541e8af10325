"""REST-JSON as AWS speaks it, seen from the server's side, driven by botocore's service models.

Only what the models of `bedrock` and `bedrock-runtime` need: labels in the path, query strings,
headers, a JSON body or a raw one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any
from urllib.parse import parse_qs, unquote

import botocore.session
from botocore.model import OperationModel, ServiceModel, Shape

from cli.embedded.bedrock.constraints import check
from cli.embedded.bedrock.errors import BedrockError, SerializationException, UnknownOperationException

SERVICES = ("bedrock", "bedrock-runtime")
JSON = "application/json"


@dataclass(frozen=True)
class Request:
    """What arrived. `path` is still percent-encoded: identifiers hold slashes."""

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    """With lower-case names."""
    body: bytes = b""


@dataclass(frozen=True)
class Answer:
    """What goes back."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Route:
    """One operation and the paths that lead to it."""

    operation: OperationModel
    path: re.Pattern[str]


class Interface:
    """The operations that are served."""

    def __init__(self, names: Iterable[str]) -> None:
        operations = map(operation_model, names)
        self._routes = [Route(operation, _path_pattern(operation.http["requestUri"])) for operation in operations]

    def read(self, request: Request) -> tuple[OperationModel, dict[str, Any]]:
        """The operation and its checked input, as boto3 would name it.

        Raises:
            UnknownOperationException: nothing is served here.
            SerializationException, ValidationException: the input breaks the service model.

        """
        for route in self._routes:
            match = route.path.fullmatch(request.path)
            if match and route.operation.http["method"] == request.method:
                return route.operation, _input(route.operation, match.groupdict(), request)
        raise UnknownOperationException(f"The stand-in for Bedrock does not serve {request.method} {request.path}")


def operation_model(name: str) -> OperationModel:
    """An operation of one of the SERVICES, as botocore describes it."""
    return next(model.operation_model(name) for model in _service_models() if name in model.operation_names)


def write(operation: OperationModel, output: Mapping[str, Any]) -> Answer:
    """Check an operation's output and put it on the wire.

    Raises:
        SerializationException, ValidationException: the output breaks the service model.

    """
    status = operation.http.get("responseCode", 200)
    shape = operation.output_shape
    payload = shape.serialization.get("payload") if shape else None
    if payload:
        return Answer(status, output[payload], {"Content-Type": output.get("contentType", JSON)})
    body = json.dumps(output, default=_timestamp)
    if shape:
        check(shape, json.loads(body))
    return Answer(status, body.encode(), {"Content-Type": JSON})


def write_error(error: BedrockError) -> Answer:
    """An error as every AWS SDK reads it."""
    body = json.dumps({"message": error.message}).encode()
    return Answer(error.status, body, {"Content-Type": JSON, "x-amzn-ErrorType": error.code})


@cache
def _service_models() -> list[ServiceModel]:
    session = botocore.session.get_session()
    return [session.get_service_model(service) for service in SERVICES]


def _path_pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>.+)", template))


def _input(operation: OperationModel, labels: Mapping[str, str], request: Request) -> dict[str, Any]:
    shape = operation.input_shape
    if shape is None:
        return {}
    values = _body(shape.serialization.get("payload"), request.body)
    query = parse_qs(request.query, keep_blank_values=True)
    for name, member in shape.members.items():
        location, key = member.serialization.get("location"), member.serialization.get("name", name)
        if location == "uri":
            values[name] = unquote(labels[key])
        elif location == "querystring" and key in query:
            values[name] = _converted(member, query[key][0])
        elif location == "header" and key.lower() in request.headers:
            values[name] = _converted(member, request.headers[key.lower()])
    check(shape, values)
    return values


def _body(payload: str | None, body: bytes) -> dict[str, Any]:
    if payload:
        return {payload: body}
    try:
        values = json.loads(body or b"{}")
    except ValueError:
        raise SerializationException("The request body is not JSON") from None
    if not isinstance(values, dict):
        raise SerializationException("The request body must be a JSON object")
    return values


def _converted(shape: Shape, value: str) -> str | int | bool:
    """A value out of a query string or header, which are all text."""
    if shape.type_name == "integer":
        try:
            return int(value)
        except ValueError:
            raise SerializationException(f"'{value}' is not a number") from None
    return value == "true" if shape.type_name == "boolean" else value


def _timestamp(value: object) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    raise TypeError(type(value).__name__)

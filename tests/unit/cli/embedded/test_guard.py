from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.embedded.guard import Guard, reason_to_refuse

LOOPBACK = (b"host", b"127.0.0.1:4566")
SIGNED = (b"authorization", b"AWS4-HMAC-SHA256 Credential=KEY/20260101/us-east-1/s3/aws4_request, ...")


def request(*headers: tuple[bytes, bytes], path: str = "/", method: str = "GET", query: bytes = b"") -> Any:
    return {"type": "http", "method": method, "path": path, "query_string": query, "headers": headers}


@pytest.mark.parametrize("host", [b"127.0.0.1:4566", b"localhost:4566", b"127.0.0.1"])
def test_a_signed_request_for_a_loopback_name_passes(host: bytes) -> None:
    assert reason_to_refuse(request((b"host", host), SIGNED)) is None


def test_a_presigned_request_passes() -> None:
    assert reason_to_refuse(request(LOOPBACK, query=b"X-Amz-Signature=ab12")) is None


@pytest.mark.parametrize("origin", [b"https://example.org", b"null", b"http://127.0.0.1:4566", b""])
def test_a_web_page_never_passes(origin: bytes) -> None:
    assert reason_to_refuse(request(LOOPBACK, SIGNED, (b"Origin", origin))) == "Requests from web pages are refused."


@given(st.from_regex(r"\A[a-z0-9.-]{1,40}\Z").filter(lambda name: name not in {"127.0.0.1", "localhost"}))
def test_any_other_host_name_is_refused(host: str) -> None:
    refused = "Only 127.0.0.1 and localhost are served."
    assert reason_to_refuse(request((b"host", host.encode()), SIGNED)) == refused


@pytest.mark.parametrize("headers", [(), (SIGNED,)])
def test_a_request_without_a_host_is_refused(headers: Sequence[tuple[bytes, bytes]]) -> None:
    assert reason_to_refuse(request(*headers)) is not None


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/_ministack/health"),
        ("POST", "/_ministack/reset"),
        ("GET", "/_ministack/lambda-code/f"),
        ("PUT", "/b/k"),
    ],
)
def test_an_unsigned_request_is_refused(method: str, path: str) -> None:
    assert reason_to_refuse(request(LOOPBACK, method=method, path=path)) == "The request is not signed."


@pytest.mark.parametrize(("method", "path"), [("GET", "/_ministack/health"), ("PUT", "/_ministack/cfn-response/token")])
def test_the_health_check_and_the_answers_to_cloudformation_are_open(method: str, path: str) -> None:
    assert reason_to_refuse(request(LOOPBACK, method=method, path=path)) is None


def test_what_is_refused_never_reaches_the_application() -> None:
    reached: list[str] = []
    sent: list[dict[str, Any]] = []

    async def application(scope: Any, receive: Any, send: Any) -> None:
        reached.append(scope["type"])

    async def send(event: Any) -> None:
        sent.append(event)

    guard: Any = Guard(application)
    for scope in (request(), {"type": "websocket"}, {"type": "lifespan"}, request(LOOPBACK, SIGNED)):
        asyncio.run(guard(scope, None, send))
    assert reached == ["lifespan", "http"]
    assert [event.get("status") or event.get("code") for event in sent] == [403, None, 1008]

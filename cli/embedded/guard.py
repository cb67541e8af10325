"""Who may talk to the emulator: signed requests from this machine, never a web page.

Loopback is open to every page in the person's browser and to every user of the machine, and
ministack serves unsigned S3 requests and has unsigned maintenance paths.
"""

from __future__ import annotations

from urllib.parse import parse_qs

from hypercorn.typing import ASGIFramework, ASGIReceiveCallable, ASGISendCallable, HTTPScope, Scope

HEALTH_PATH = "/_ministack/health"
# CloudFormation gives these addresses, each with an unguessable token, to custom resources.
_RESPONSE_PATHS = ("/_ministack/cfn-response/", "/_ministack/cfn-signal/")
_LOOPBACK_NAMES = ("127.0.0.1", "localhost")


class Guard:
    """ASGI middleware that answers 403 to what is not a signed request for a loopback name."""

    def __init__(self, application: ASGIFramework) -> None:
        self._application = application

    async def __call__(self, scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": None})
        elif scope["type"] == "http" and (reason := reason_to_refuse(scope)):
            await _refuse(send, reason)
        else:
            await self._application(scope, receive, send)


def reason_to_refuse(scope: HTTPScope) -> str | None:
    """Why this request may not pass, or None."""
    headers = {name.lower(): value.decode("latin-1") for name, value in scope["headers"]}
    if b"origin" in headers:
        return "Requests from web pages are refused."
    if headers.get(b"host", "").partition(":")[0] not in _LOOPBACK_NAMES:
        return "Only 127.0.0.1 and localhost are served."
    if not (_is_open(scope) or b"authorization" in headers or _is_presigned(scope)):
        return "The request is not signed."
    return None


def _is_open(scope: HTTPScope) -> bool:
    method, path = scope["method"], scope["path"]
    return (method == "GET" and path == HEALTH_PATH) or (method == "PUT" and path.startswith(_RESPONSE_PATHS))


def _is_presigned(scope: HTTPScope) -> bool:
    return "X-Amz-Signature" in parse_qs(scope["query_string"].decode("latin-1"))


async def _refuse(send: ASGISendCallable, reason: str) -> None:
    await send({"type": "http.response.start", "status": 403, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": reason.encode(), "more_body": False})

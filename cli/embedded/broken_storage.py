"""Faults of S3, which a test has planned (cli/embedded/faults.py)."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from hypercorn.typing import ASGIFramework, ASGIReceiveCallable, ASGISendCallable, Scope

from cli.embedded.faults import StorageFault, strike

_ERRORS = {"busy": (503, "SlowDown"), "error": (500, "InternalError")}


class BrokenStorage:
    """ASGI middleware: serves as the application does, until a fault strikes."""

    def __init__(self, application: ASGIFramework, home: Path) -> None:
        self._application = application
        self._home = home

    async def __call__(self, scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
        fault = self._fault(scope)
        if fault is None:
            await self._application(scope, receive, send)
        elif fault.kind in _ERRORS:
            await _refuse(send, *_ERRORS[fault.kind])
        else:
            await asyncio.sleep(fault.seconds)
            await self._application(scope, receive, _cut(send) if fault.kind == "cut" else send)

    def _fault(self, scope: Scope) -> StorageFault | None:
        if scope["type"] != "http":
            return None
        method, key = scope["method"], scope["path"].lstrip("/").partition("/")[2]

        def concerns(planned: object) -> bool:
            return isinstance(planned, StorageFault) and planned.method == method and key.startswith(planned.key)

        found = strike(self._home, concerns) if key else None
        return found if isinstance(found, StorageFault) else None


def _cut(send: ASGISendCallable) -> ASGISendCallable:
    async def half(message: Any) -> None:
        if message["type"] == "http.response.body":
            body = message.get("body", b"")
            part: Any = {**message, "body": body[: len(body) // 2], "more_body": True}
            await send(part)
            raise ConnectionAbortedError("a planned fault")
        await send(message)

    return half


async def _refuse(send: ASGISendCallable, status: int, code: str) -> None:
    body = f"<Error><Code>{code}</Code><Message>A planned fault.</Message></Error>".encode()
    headers = [(b"content-type", b"application/xml"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})

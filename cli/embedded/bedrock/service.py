"""One request in, one answer out: guard, faults, operation, answer."""

from __future__ import annotations

import logging
import os
import re
import time
from collections import deque
from typing import Any

from cli.embedded.bedrock.account import Account
from cli.embedded.bedrock.errors import AccessDeniedException, BedrockError, InternalServerException
from cli.embedded.bedrock.permissions import permissions_of
from cli.embedded.bedrock.routes import HANDLERS
from cli.embedded.bedrock.side_door import SIDE_DOOR, Served, serve_side_door
from cli.embedded.bedrock.wire import Answer, Interface, Request, write, write_error
from cli.embedded.recording import Call, Recorder

_LOG = logging.getLogger(__name__)
_LOOPBACK_NAMES = ("127.0.0.1", "localhost", "[::1]")
REMEMBERED_REQUESTS = 10_000


class ConnectionLost(Exception):
    """A fault: close the connection instead of answering."""


class Service:
    """The stand-in without its socket."""

    def __init__(self, account: Account, recorder: Recorder | None = None) -> None:
        self._account = account
        self._recorder = recorder
        self._interface = Interface(HANDLERS)
        self._served: deque[Served] = deque(maxlen=REMEMBERED_REQUESTS)

    def serve(self, request: Request) -> Answer:
        """Raises ConnectionLost only."""
        try:
            check_origin(request)
            if request.path.startswith(SIDE_DOOR):
                return serve_side_door(self._account, self._served, request)
            return self._operate(request)
        except BedrockError as error:
            return write_error(error)
        except ConnectionLost:
            raise
        except Exception:  # noqa: BLE001 - a defect of the stand-in is answered as Bedrock answers its own
            _LOG.exception("The stand-in itself failed on %s %s", request.method, request.path)
            return write_error(InternalServerException("The stand-in for Bedrock failed; its log says why"))

    def _operate(self, request: Request) -> Answer:
        if "authorization" not in request.headers:
            raise AccessDeniedException("The request is not signed")
        operation, values = self._interface.read(request)
        fault = self._account.faults.strike_request(operation.name)
        if fault and fault.kind == "lost-request":
            raise ConnectionLost
        if fault and fault.kind == "slow":
            time.sleep(fault.seconds)
        output: dict[str, Any] = {}
        try:
            if fault and fault.error:
                raise fault.error
            output = HANDLERS[operation.name](self._account, values)
            answer = write(operation, output)
        except BedrockError as error:
            answer = write_error(error)
        self._record(request, operation.name, values, output)
        self._served.append(Served(operation.name, answer.status))
        _LOG.info("%s: %d %s", operation.name, answer.status, answer.headers.get("x-amzn-ErrorType", ""))
        if fault and fault.kind == "lost-connection":
            raise ConnectionLost
        return answer

    def _record(self, request: Request, operation: str, values: dict[str, Any], output: dict[str, Any]) -> None:
        key = re.search(r"Credential=(\w+)/", request.headers["authorization"])
        if self._recorder and key and key[1] != os.environ["AWS_ACCESS_KEY_ID"]:  # the account's own, which may all
            for permission in permissions_of(operation, values, output, self._account.options):
                self._recorder.call(Call(key[1], *permission))


def check_origin(request: Request) -> None:
    """Loopback is open to every web page in the person's browser: they are refused.

    Raises:
        AccessDeniedException: a page asks, or the name that was asked for is not this machine's.

    """
    if "origin" in request.headers:
        raise AccessDeniedException("Requests from web pages are refused")
    host = request.headers.get("host", "")
    if host.rpartition(":")[0] not in _LOOPBACK_NAMES and host not in _LOOPBACK_NAMES:
        raise AccessDeniedException("Only 127.0.0.1 and localhost are served")

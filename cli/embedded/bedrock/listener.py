"""HTTP on loopback, for the service."""

from __future__ import annotations

import logging
import secrets
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cli.embedded.bedrock.service import ConnectionLost, Service
from cli.embedded.bedrock.wire import Answer, Request

ADDRESS = "127.0.0.1"
LARGEST_BODY = 25_000_000
"""Of InvokeModel, in bytes; nothing else comes near."""
STAND_IN = "jonabot-bedrock-stand-in"
_LOG = logging.getLogger(__name__)


class Listener(ThreadingHTTPServer):
    """Listens from the moment it is made; port 0 takes a free one."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, service: Service, port: int) -> None:
        super().__init__((ADDRESS, port), _Handler)
        self.service = service

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002 - http.server's signature
        """A client that went away is nothing to report."""
        if not isinstance(sys.exception(), ConnectionError):
            _LOG.exception("The stand-in itself failed to answer")

    @property
    def url(self) -> str:
        return f"http://{ADDRESS}:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = STAND_IN
    sys_version = ""
    wbufsize = 1 << 16  # head and body leave together: apart, TCP delays the second by 40 ms
    disable_nagle_algorithm = True
    timeout = 90  # seconds without a request on a kept connection
    server: Listener

    def _serve(self) -> None:
        length = self.headers.get("Content-Length", "0")
        if not length.isdecimal() or int(length) > LARGEST_BODY:
            self._send(Answer(413, b""))
            self.close_connection = True
            return
        path, _, query = self.path.partition("?")
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(self.command, path, query, headers, self.rfile.read(int(length)))
        try:
            self._send(self.server.service.serve(request))
        except ConnectionLost:
            self.close_connection = True

    do_GET = do_POST = do_PATCH = do_DELETE = _serve  # noqa: N815 - the names http.server calls

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("x-amzn-RequestId", secrets.token_hex(16))
        self.send_header("X-Stand-In", "This is not Amazon Bedrock but a stand-in on this machine.")
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name http.server uses
        _LOG.debug(format, *args)

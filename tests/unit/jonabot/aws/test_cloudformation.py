"""CloudFormation is answered, or else it waits for an hour."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from jonabot.aws import cloudformation


class Listener(BaseHTTPRequestHandler):
    """Where CloudFormation listens; it may be deaf at first."""

    heard: list[tuple[str, dict[str, Any]]]
    deaf: int

    def do_PUT(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if type(self).deaf:
            type(self).deaf -= 1
            self.send_error(503)
            return
        type(self).heard.append((self.headers["Content-Type"], body))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def event(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    monkeypatch.setattr(cloudformation, "PAUSE_SECONDS", 0)
    Listener.heard, Listener.deaf = [], 0
    with HTTPServer(("127.0.0.1", 0), Listener) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield {
            "ResponseURL": f"http://127.0.0.1:{server.server_port}/answer",
            "StackId": "stack",
            "RequestId": "request",
            "LogicalResourceId": "Throughput",
        }
        server.shutdown()


def test_success_names_the_request_and_what_was_made(event: dict[str, str]) -> None:
    cloudformation.succeeded(event, "arn:it", {"Ends": "tomorrow"})
    assert Listener.heard == [
        (
            "",
            {
                "Status": "SUCCESS",
                "PhysicalResourceId": "arn:it",
                "Data": {"Ends": "tomorrow"},
                "StackId": "stack",
                "RequestId": "request",
                "LogicalResourceId": "Throughput",
            },
        )
    ]


def test_a_reason_is_cut_so_that_the_answer_is_not_refused(event: dict[str, str]) -> None:
    cloudformation.failed(event, "never-made", "no units " * 1000)
    ((_, answer),) = Listener.heard
    assert answer["Status"] == "FAILED"
    assert len(json.dumps(answer)) < 4096


def test_an_answer_that_does_not_get_through_is_sent_again(event: dict[str, str]) -> None:
    Listener.deaf = 3
    cloudformation.succeeded(event, "arn:it", {})
    assert len(Listener.heard) == 1

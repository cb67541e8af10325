from __future__ import annotations

import http.client
import socket
from typing import Any

import pytest
from botocore.exceptions import ConnectionClosedError

from cli.embedded.bedrock.faults import Fault
from cli.embedded.bedrock.listener import LARGEST_BODY, STAND_IN


def connect(world: Any) -> http.client.HTTPConnection:
    return http.client.HTTPConnection(world.url.removeprefix("http://"), timeout=5)


def test_only_loopback_is_listened_on(world: Any) -> None:
    assert world.url.startswith("http://127.0.0.1:")
    port = int(world.url.rpartition(":")[2])
    own_address = socket.gethostbyname(socket.gethostname())
    if not own_address.startswith("127."):
        with pytest.raises(OSError, match="refused"):
            socket.create_connection((own_address, port), timeout=1)


def test_every_answer_says_that_this_is_a_stand_in(world: Any) -> None:
    headers = world.bedrock.list_foundation_models()["ResponseMetadata"]["HTTPHeaders"]
    assert headers["server"].strip() == STAND_IN
    assert "not Amazon Bedrock" in headers["x-stand-in"]


def test_a_body_that_is_too_large_is_not_read(world: Any) -> None:
    connection = connect(world)
    connection.putrequest("POST", "/model/amazon.nova-micro-v1%3A0/invoke")
    connection.putheader("Content-Length", str(LARGEST_BODY + 1))
    connection.endheaders()
    assert connection.getresponse().status == 413


def test_a_length_that_is_no_number_is_refused(world: Any) -> None:
    connection = connect(world)
    connection.putrequest("POST", "/tagResource")
    connection.putheader("Content-Length", "-5")
    connection.endheaders()
    assert connection.getresponse().status == 413


def test_a_lost_connection_reaches_the_client_as_one(world: Any) -> None:
    world.account.faults.add([Fault("lost-connection", "ListFoundationModels")])
    with pytest.raises(ConnectionClosedError):
        world.bedrock.list_foundation_models()
    assert world.bedrock.list_foundation_models()["modelSummaries"]

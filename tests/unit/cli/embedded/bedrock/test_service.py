from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from cli.embedded.bedrock import service as service_module
from cli.embedded.bedrock.faults import Fault
from cli.embedded.bedrock.service import ConnectionLost
from cli.embedded.bedrock.wire import Answer, Request

SIGNED = {"host": "127.0.0.1:4567", "authorization": "AWS4-HMAC-SHA256 ..."}


def models(world: Any, **headers: str) -> Answer:
    answer: Answer = world.service.serve(Request("GET", "/foundation-models", headers=SIGNED | headers))
    return answer


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:80", "localhost:80", "[::1]:80"])
def test_this_machine_is_served(world: Any, host: str) -> None:
    assert models(world, host=host).status == 200


@pytest.mark.parametrize("host", ["", "example.com", "example.com:80", "127.0.0.1.example.com", "10.0.0.1:80"])
def test_another_host_name_is_refused(world: Any, host: str) -> None:
    assert models(world, host=host).status == 403


@pytest.mark.parametrize("origin", ["http://127.0.0.1", "https://example.com", "null"])
def test_a_web_page_is_refused(world: Any, origin: str) -> None:
    assert models(world, origin=origin).status == 403
    side_door = Request("GET", "/_stand-in/jobs", headers={"host": "localhost", "origin": origin})
    assert world.service.serve(side_door).status == 403


def test_an_unsigned_request_is_refused(world: Any) -> None:
    assert world.service.serve(Request("GET", "/foundation-models", headers={"host": "localhost"})).status == 403


def test_a_defect_of_the_stand_in_is_an_internal_error(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> dict[str, Any]:
        raise KeyError("secret")

    monkeypatch.setattr(service_module, "HANDLERS", {"ListFoundationModels": broken})
    answer = models(world)
    assert answer.status == 500
    assert answer.headers["x-amzn-ErrorType"] == "InternalServerException"
    assert b"secret" not in answer.body


@pytest.mark.parametrize(
    ("kind", "status", "code"),
    [
        ("throttling", 429, "ThrottlingException"),
        ("server-error", 500, "InternalServerException"),
        ("unavailable", 503, "ServiceUnavailableException"),
        ("access-denied", 403, "AccessDeniedException"),
        ("quota-exceeded", 400, "ServiceQuotaExceededException"),
    ],
)
def test_a_fault_answers_once_and_then_all_is_well(world: Any, kind: Any, status: int, code: str) -> None:
    world.account.faults.add([Fault(kind, "ListFoundationModels")])
    answer = models(world)
    assert (answer.status, answer.headers["x-amzn-ErrorType"]) == (status, code)
    assert models(world).status == 200


def test_a_slow_answer_is_slow(world: Any) -> None:
    world.account.faults.add([Fault("slow", seconds=0.05)])
    started = time.monotonic()
    assert models(world).status == 200
    assert time.monotonic() - started >= 0.05


def create(world: Any) -> Request:
    body = json.dumps(world.job()).encode()
    return Request("POST", "/model-customization-jobs", headers=SIGNED, body=body)


def test_a_lost_connection_hides_what_was_done(world: Any) -> None:
    world.account.faults.add([Fault("lost-connection", "CreateModelCustomizationJob")])
    with pytest.raises(ConnectionLost):
        world.service.serve(create(world))
    assert len(world.account.jobs) == 1


def test_a_lost_request_does_nothing(world: Any) -> None:
    world.account.faults.add([Fault("lost-request", "CreateModelCustomizationJob")])
    with pytest.raises(ConnectionLost):
        world.service.serve(create(world))
    assert not world.account.jobs


def side_door(world: Any, method: str, path: str, body: bytes = b"") -> tuple[int, Any]:
    answer = world.service.serve(Request(method, f"/_stand-in/{path}", headers={"host": "localhost"}, body=body))
    return answer.status, json.loads(answer.body)


def test_the_side_door_tells_what_was_asked_and_which_jobs_there_are(
    make_world: Callable[..., Any],
) -> None:
    world = make_world()
    world.account.faults.add([Fault("hang-in-phase", phase="validation")])
    world.service.serve(create(world))
    models(world)
    assert side_door(world, "GET", "requests")[1] == [
        {"operation": "CreateModelCustomizationJob", "status": 201},
        {"operation": "ListFoundationModels", "status": 200},
    ]
    (job,) = side_door(world, "GET", "jobs")[1]
    assert (job["name"], job["status"]) == ("job-1", "InProgress")
    assert set(job["phases"]) == {"validation", "data-processing", "training"}


def test_the_side_door_takes_faults(world: Any) -> None:
    assert side_door(world, "POST", "faults", b'{"kind": "throttling", "times": null}')[0] == 200
    assert models(world).status == 429
    assert side_door(world, "DELETE", "faults")[0] == 200
    assert models(world).status == 200
    assert side_door(world, "POST", "faults", b'{"kind": "magic"}')[0] == 400
    assert side_door(world, "GET", "secrets")[0] == 404

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber

from jonabot.aws.stepfunctions import Executions, failing_state
from jonabot.errors import ExecutionsBusy

ARN = "arn:aws:states:us-east-1:123456789012:execution:jonabot:run-1"


def _entered(name: str, kind: str = "Task") -> dict[str, Any]:
    return {"type": f"{kind}StateEntered", "stateEnteredEventDetails": {"name": name}}


def _left(name: str) -> dict[str, Any]:
    return {"type": "TaskStateExited", "stateExitedEventDetails": {"name": name}}


TASK = [{"type": "TaskScheduled"}, {"type": "TaskStarted"}]
BEFORE = [{"type": "ExecutionStarted"}, _entered("Take inventory"), *TASK, {"type": "TaskSucceeded"}]


def _newest_first(*events: dict[str, Any]) -> list[dict[str, Any]]:
    return list(reversed(events))


def test_the_state_whose_failure_was_caught_is_found_from_the_state_that_explains_it() -> None:
    failed = [_entered("Launch training"), *TASK, {"type": "TaskFailed"}, _left("Launch training")]
    explaining = [_entered("Explain failure"), *TASK]
    assert failing_state(_newest_first(*BEFORE, *failed, *explaining)) == "Launch training"


def test_a_state_that_was_retried_is_named_once_it_failed_for_good() -> None:
    tries = [*TASK, {"type": "TaskFailed"}, *TASK, {"type": "TaskFailed"}]
    history = _newest_first(*BEFORE, _entered("Deploy model"), *tries, _entered("Explain failure"))
    assert failing_state(history) == "Deploy model"


def test_a_map_that_failed_is_named() -> None:
    failed = [_entered("Parse archives", "Map"), {"type": "MapRunFailed"}, {"type": "MapStateFailed"}]
    assert failing_state(_newest_first(*BEFORE, *failed, _entered("Explain failure"))) == "Parse archives"


def test_the_fail_state_is_never_the_answer() -> None:
    failed = [_entered("Check training"), *TASK, {"type": "TaskTimedOut"}]
    end = [_entered("Run failed", "Fail"), {"type": "ExecutionFailed"}]
    assert failing_state(_newest_first(*BEFORE, *failed, *end)) == "Check training"


@pytest.mark.parametrize("end", ["ExecutionAborted", "ExecutionTimedOut"])
def test_a_run_that_was_cut_off_was_in_the_state_entered_last(end: str) -> None:
    healed = [_entered("Launch training"), *TASK, {"type": "TaskFailed"}, *TASK, {"type": "TaskSucceeded"}]
    waiting = [_entered("Wait for training", "Wait")]
    assert failing_state(_newest_first(*BEFORE, *healed, *waiting, {"type": end})) == "Wait for training"


def test_an_empty_history_names_nothing() -> None:
    assert failing_state([]) == ""


def test_the_history_is_asked_for_backwards(stub: Callable[[str], tuple[Any, Stubber]]) -> None:
    client, stubber = stub("stepfunctions")
    events = _newest_first(*BEFORE, _entered("Plan training"), *TASK, {"type": "TaskFailed"})
    history = [event | {"id": at, "timestamp": datetime.now(UTC)} for at, event in enumerate(events)]
    asked = {"executionArn": ARN, "reverseOrder": True, "includeExecutionData": False}
    stubber.add_response("get_execution_history", {"events": history}, asked)
    assert Executions(client).failing_state(ARN) == "Plan training"


@pytest.mark.parametrize(("status", "running"), [("RUNNING", True), ("ABORTED", False), ("TIMED_OUT", False)])
def test_an_execution_runs_until_it_has_any_other_status(
    stub: Callable[[str], tuple[Any, Stubber]], status: str, running: bool
) -> None:
    client, stubber = stub("stepfunctions")
    described = {"executionArn": ARN, "stateMachineArn": ARN, "status": status, "startDate": datetime.now(UTC)}
    stubber.add_response("describe_execution", described, {"executionArn": ARN})
    assert Executions(client).is_running(ARN) is running


@pytest.mark.parametrize(("code", "status"), [("ThrottlingException", 400), ("InternalFailure", 500)])
def test_a_busy_step_functions_is_asked_again_later(
    stub: Callable[[str], tuple[Any, Stubber]], code: str, status: int
) -> None:
    client, stubber = stub("stepfunctions")
    for operation in ("describe_execution", "get_execution_history"):
        stubber.add_client_error(operation, code, "Rate exceeded", status)
    for ask in (Executions(client).is_running, Executions(client).failing_state):
        with pytest.raises(ExecutionsBusy, match="later"):
            ask(ARN)


def test_an_execution_that_may_not_be_looked_at_is_no_busy_one(stub: Callable[[str], tuple[Any, Stubber]]) -> None:
    client, stubber = stub("stepfunctions")
    stubber.add_client_error("describe_execution", "AccessDeniedException", "not authorized", 400)
    with pytest.raises(ClientError):
        Executions(client).is_running(ARN)

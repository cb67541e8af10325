"""Step Functions: failures of callback tasks, final aborts, timeouts, the limit on state data."""

from __future__ import annotations

import contextvars
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ministack.core.responses import now_iso
from ministack.services import stepfunctions

from cli.embedded.patches.patching import Patches, private

# https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
STATE_DATA_BYTES = 256 * 1024

Execution = dict[str, Any]

patches = Patches()

_ExecutionError = private(stepfunctions, "_ExecutionError")
_send_task_failure = private(stepfunctions, "_send_task_failure")
_emit_status = private(stepfunctions, "_emit_execution_status_event")
_executions = private(stepfunctions, "_executions")
_state_machines = private(stepfunctions, "_state_machines")
_wait_scale = private(stepfunctions, "_SFN_WAIT_SCALE")
_callback_token: contextvars.ContextVar[str | None] = contextvars.ContextVar("_callback_token", default=None)


@dataclass
class _Allowance:
    """How long an execution may still wait before it times out."""

    execution: Execution
    seconds: float


_allowance: contextvars.ContextVar[_Allowance | None] = contextvars.ContextVar("_allowance", default=None)

_LAST_EVENTS = ("ExecutionAborted", "ExecutionFailed", "ExecutionSucceeded", "ExecutionTimedOut")


def patch_step_functions() -> None:
    """Patch the Step Functions service of this process."""
    patches.install()


@patches.around(stepfunctions, "_invoke_with_callback")
def _scale_the_timeout(invoke: Callable[..., Any], resource: str, data: Any, token: str, state: dict[str, Any]) -> Any:
    """A callback task waits for a person: its TimeoutSeconds shrink with SFN_WAIT_SCALE as Wait states do."""
    if "TimeoutSeconds" in state:
        state = state | {"TimeoutSeconds": state["TimeoutSeconds"] * _wait_scale}
    before = _callback_token.set(token)
    try:
        return invoke(resource, data, token, state)
    finally:
        _callback_token.reset(before)


@patches.around(stepfunctions, "_call_lambda")
def _fail_the_callback_task(call: Callable[..., Any], *arguments: Any) -> Any:
    """If the Lambda of a callback task fails, the task fails at once. Ministack ignores the error and goes on
    waiting for the token.
    """
    try:
        return call(*arguments)
    except _ExecutionError as error:
        token = _callback_token.get()
        if token:
            _send_task_failure({"taskToken": token, "error": error.error, "cause": error.cause})
        raise


@patches.around(stepfunctions, "_add_event")
def _end_the_history(add: Callable[..., Any], execution: Execution, kind: str, details: Any = None) -> Any:
    """A history ends with its execution, and so does the work. In ministack the thread of a stopped one goes on until
    its state ends, through all its retries; here it goes no further than to what it would tell next.
    """
    if any(event["type"] in _LAST_EVENTS for event in execution["events"][-1:]):
        raise _ExecutionError("ExecutionEnded", "The execution has ended.")
    return add(execution, kind, details)


@patches.around(stepfunctions, "_fail_execution")
def _keep_the_ending(fail: Callable[..., None], execution: Execution, error: str, cause: str) -> None:
    """A state that fails after the execution was stopped must not turn ABORTED into FAILED."""
    if execution["status"] == "RUNNING":
        fail(execution, error, cause)


@patches.around(stepfunctions, "_run_execution")
def _time_out(run: Callable[[str], None], arn: str) -> None:
    """A state machine's TimeoutSeconds, which ministack ignores. What is waited counts in full, however short
    SFN_WAIT_SCALE makes it; the real work inside is not sped up, and a timer ends it.
    """
    execution = _executions.get(arn)
    seconds = _timeout_seconds(execution) if execution else None
    if execution is None or seconds is None:
        run(arn)
        return
    # Threads do not inherit the context variables in which ministack keeps account and Region.
    timer = threading.Timer(seconds, contextvars.copy_context().run, (_end_as_timed_out, execution))
    timer.daemon = True
    timer.start()
    before = _allowance.set(_Allowance(execution, seconds))
    try:
        run(arn)
    finally:
        _allowance.reset(before)
        timer.cancel()


@patches.around(stepfunctions, "_scaled_sleep")
def _count_the_wait(sleep: Callable[[float], None], seconds: float) -> None:
    allowance = _allowance.get()
    if allowance is None:
        sleep(seconds)
        return
    sleep(min(seconds, allowance.seconds))
    allowance.seconds -= seconds
    if allowance.seconds > 0:
        return
    _end_as_timed_out(allowance.execution)
    raise _ExecutionError("ExecutionEnded", "The execution has timed out.")


def _timeout_seconds(execution: Execution) -> float | None:
    machine = _state_machines.get(execution["stateMachineArn"]) or {}
    seconds = json.loads(machine.get("definition", "{}")).get("TimeoutSeconds")
    return float(seconds) if seconds else None


def _end_as_timed_out(execution: Execution) -> None:
    if execution["status"] == "RUNNING":
        execution["status"] = "TIMED_OUT"
        execution["stopDate"] = now_iso()
        private(stepfunctions, "_add_event")(execution, "ExecutionTimedOut", {"executionTimedOutEventDetails": {}})
        _emit_status(execution)


@patches.around(stepfunctions, "_execute_task")
def _limit_the_data(execute: Callable[..., tuple[Any, Any]], state: dict[str, Any], *rest: Any) -> tuple[Any, Any]:
    """States pass at most 256 KiB; an execution that passes more fails. Ministack passes anything."""
    output, next_state = execute(state, *rest)
    size = len(json.dumps(output, ensure_ascii=False).encode())
    if size > STATE_DATA_BYTES:
        message = "returned a result with a size exceeding the maximum number of bytes service limit."
        raise _ExecutionError("States.DataLimitExceeded", f"The state/task '{state.get('Resource')}' {message}")
    return output, next_state

"""Faults of functions, which a test has planned (cli/embedded/faults.py)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from ministack.services import lambda_svc

from cli.embedded.faults import Fault, LambdaFault, strike
from cli.embedded.patches.patching import Patches

_ANSWERS = {
    "crash": ("Runtime.ExitError", "RequestId: 0 Error: Runtime exited with error: signal: killed"),
    "timeout": ("Sandbox.Timedout", "RequestId: 0 Error: Task timed out"),
    "throttle": ("Lambda.TooManyRequestsException", "Rate Exceeded."),
}


def patch_faults(home: Path) -> None:
    """Let planned faults strike the functions of this process."""
    patches = Patches()

    @patches.around(lambda_svc, "_execute_function")
    def _strike(execute: Callable[..., dict[str, Any]], function: dict[str, Any], event: Any) -> dict[str, Any]:
        name = (function.get("config") or function)["FunctionName"]
        fault = strike(home, lambda planned: _concerns(planned, name))
        if fault is None:
            return execute(function, event)
        assert isinstance(fault, LambdaFault)
        if fault.kind == "timeout":
            execute(function, event)
        error, message = _ANSWERS[fault.kind]
        return {"error": True, "body": {"errorType": error, "errorMessage": message}, "log": ""}

    @patches.around(lambda_svc, "_throttle_response")
    def _name_it(throttle: Callable[..., dict[str, Any]], *arguments: Any, **options: Any) -> dict[str, Any]:
        """Step Functions calls a throttle Lambda.TooManyRequestsException, ministack calls it Lambda.Unknown."""
        result = throttle(*arguments, **options)
        result["body"].setdefault("errorType", "Lambda.TooManyRequestsException")
        return result

    patches.install()


def _concerns(fault: Fault, function: str) -> bool:
    return isinstance(fault, LambdaFault) and fault.function in function

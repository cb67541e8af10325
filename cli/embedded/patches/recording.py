"""Recording: what each role does, whether ministack asks IAM about it or not.

It asks for requests that arrive signed. It does not when Step Functions calls a Lambda or reads a
Map's items, when EventBridge starts a state machine, and when a Lambda's output goes to its log.
"""

from __future__ import annotations

import contextvars
import json
from collections.abc import Callable, Mapping
from typing import Any

from ministack.core import iam_evaluator
from ministack.services import eventbridge, lambda_svc, stepfunctions, sts

from cli.embedded.patches.patching import Patches, private
from cli.embedded.recording import Call, Recorder, Session

NOTED_CONDITIONS = ("s3:prefix",)
START = "states:StartExecution"


def patch_recording(recorder: Recorder) -> None:
    """Record in this process."""
    for patches in (_signed_requests(recorder), _of_state_machines(recorder), _of_services(recorder)):
        patches.install()


def _signed_requests(recorder: Recorder) -> Patches:
    patches = Patches()

    @patches.around(sts, "register_session")
    def _whose_key(register: Callable[..., None], key: str, session: dict[str, Any]) -> None:
        recorder.session(Session(key, session["Arn"]))
        register(key, session)

    @patches.around(iam_evaluator, "enforce")
    def _what_is_asked(enforce: Callable[..., Any], key: str, action: str, *rest: Any, **options: Any) -> Any:
        if key and not iam_evaluator.is_root_access_key(key):
            context = options.get("service_context") or {}
            noted = {name: _text(context[name]) for name in NOTED_CONDITIONS if name in context}
            recorder.call(Call(key, action, options.get("resource_arn", "*"), noted))
        return enforce(key, action, *rest, **options)

    return patches


def _of_state_machines(recorder: Recorder) -> Patches:
    patches = Patches()
    machines = private(stepfunctions, "_state_machines")
    role_of_map: contextvars.ContextVar[str] = contextvars.ContextVar("role_of_map")

    def role_of(execution: Mapping[str, Any]) -> str:
        machine = execution["stateMachineArn"].partition("/")[0]  # a Map's children bear its label
        return str(machines.get(machine)["roleArn"])

    @patches.around(stepfunctions, "_execute_task")
    def _a_task(
        execute: Callable[..., Any], state: dict[str, Any], data: Any, execution: dict[str, Any], context: Any
    ) -> Any:
        function = state.get("Parameters", {}).get("FunctionName", state["Resource"])
        if ":lambda:" in function:
            recorder.call(Call(role_of(execution), "lambda:InvokeFunction", function))
        return execute(state, data, execution, context)

    @patches.around(stepfunctions, "_run_distributed_map")
    def _a_map(run: Callable[..., Any], state: Any, data: Any, effective: Any, iterator: Any, *rest: Any) -> Any:
        execution = rest[0]
        role_of_map.set(role_of(execution))
        recorder.call(Call(role_of_map.get(), START, execution["stateMachineArn"]))
        return run(state, data, effective, iterator, *rest)

    @patches.around(stepfunctions, "_s3_object_text")
    def _its_items(read: Callable[..., str], bucket: str, key: str) -> str:
        recorder.call(Call(role_of_map.get(), "s3:GetObject", f"arn:aws:s3:::{bucket}/{key}"))
        return read(bucket, key)

    return patches


def _of_services(recorder: Recorder) -> Patches:
    patches = Patches()

    @patches.around(eventbridge, "_invoke_target")
    def _a_delivery(deliver: Callable[..., None], target: dict[str, Any], *rest: Any, **options: Any) -> None:
        if ":states:" in target.get("Arn", ""):
            recorder.call(Call(target.get("RoleArn", "nobody"), START, target["Arn"]))
        deliver(target, *rest, **options)

    @patches.around(lambda_svc, "_emit_lambda_logs")
    def _a_log(emit: Callable[..., None], function: dict[str, Any], *rest: Any, **options: Any) -> None:
        config = function.get("config") or function
        group = (config.get("LoggingConfig") or {}).get("LogGroup") or f"/aws/lambda/{config['FunctionName']}"
        _, _, _, region, account, *_ = config["FunctionArn"].split(":")
        stream = f"arn:aws:logs:{region}:{account}:log-group:{group}:log-stream:any"
        for action in ("logs:CreateLogStream", "logs:PutLogEvents"):
            recorder.call(Call(config["Role"], action, stream))
        emit(function, *rest, **options)

    return patches


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)

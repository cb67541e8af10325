"""What the contract tests do with the deployed contract stack."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from cli.embedded.launcher import EmbeddedAws

_SECONDS = 30.0


class Workbench:
    """The deployed contract stack."""

    def __init__(self, aws: EmbeddedAws, outputs: dict[str, str]) -> None:
        self.aws = aws
        self.outputs = outputs
        self.bucket = outputs["Bucket"]
        self.function = outputs["Function"]
        self.s3 = aws.client("s3")
        self.functions = aws.client("lambda")
        self.states = aws.client("stepfunctions")
        self._numbers = count()

    def invoke(self, function: str, **event: object) -> dict[str, Any]:
        """The answer of a Lambda: `{"value": ...}` or `{"errorType": ..., "errorMessage": ...}`."""
        reply = self.functions.invoke(FunctionName=function, Payload=json.dumps(event))
        payload = json.loads(reply["Payload"].read())
        return dict(payload) if "FunctionError" in reply else {"value": payload}

    def start(self, states: dict[str, Any], data: object = None, **machine: object) -> str:
        """Start a new state machine that begins with the first of `states`; gives the execution's ARN."""
        definition = {"StartAt": next(iter(states)), "States": states, **machine}
        arn = self.states.create_state_machine(
            name=f"machine-{next(self._numbers)}-{time.time_ns()}",
            definition=json.dumps(definition),
            roleArn=self.outputs["MachineRole"],
        )["stateMachineArn"]
        return str(self.states.start_execution(stateMachineArn=arn, input=json.dumps(data or {}))["executionArn"])

    def run(self, states: dict[str, Any], data: object = None, **machine: object) -> dict[str, Any]:
        """As `start`, and wait for the end; gives the description, with its output decoded."""
        return self.ending(self.start(states, data, **machine))

    def ending(self, execution: str) -> dict[str, Any]:
        def ended() -> dict[str, Any] | None:
            description = self.states.describe_execution(executionArn=execution)
            return None if description["status"] == "RUNNING" else dict(description)

        description: dict[str, Any] = self.eventually(ended)
        if description["status"] == "SUCCEEDED":
            description["output"] = json.loads(description["output"])
        return description

    def events(self, execution: str) -> list[str]:
        """The history so far: `Type` or, of states, `Type: name`."""
        history = self.states.get_execution_history(executionArn=execution, maxResults=1000)["events"]
        return [_event_name(event) for event in history]

    def read(self, key: str) -> Any:
        """The JSON in an object, or None if there is no such object yet."""
        try:
            return json.loads(self.s3.get_object(Bucket=self.bucket, Key=key)["Body"].read())
        except self.s3.exceptions.NoSuchKey:
            return None

    def eventually(self, look: Callable[[], Any]) -> Any:
        """The first true answer of `look`."""
        end = time.monotonic() + _SECONDS
        while not (answer := look()):
            assert time.monotonic() < end, f"not true after {_SECONDS:g} seconds"
            time.sleep(0.05)
        return answer


def _event_name(event: dict[str, Any]) -> str:
    details = event.get("stateEnteredEventDetails") or event.get("stateExitedEventDetails")
    return f"{event['type']}: {details['name']}" if details else str(event["type"])


def processes_of(home: Path) -> list[int]:
    """Every process in whose environment the folder stands: an emulator, its stand-in, its Lambda workers."""
    return [int(path.parent.name) for path in Path("/proc").glob("[0-9]*/environ") if str(home).encode() in _read(path)]


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # another user's, or it ended meanwhile
        return b""

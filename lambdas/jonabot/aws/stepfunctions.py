"""Executions: answering one that waits, and finding the state in which one failed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from mypy_boto3_stepfunctions import SFNClient

FAILURES = ("Failed", "TimedOut", "Aborted")


class Executions:
    """The executions of the account, by ARN or task token."""

    def __init__(self, client: SFNClient) -> None:
        self._client = client

    def answer(self, token: str, output: object) -> None:
        """Let the state that waits with this task token go on with `output`."""
        self._client.send_task_success(taskToken=token, output=msgspec.json.encode(output).decode())

    def is_running(self, execution_arn: str) -> bool:
        """Whether an execution has not ended."""
        return self._client.describe_execution(executionArn=execution_arn)["status"] == "RUNNING"

    def failing_state(self, execution_arn: str) -> str:
        """The sentence name of the state that failed last, or in which the execution was cut off.

        Empty if the history names none. The history is read backwards and only as far as needed.
        """
        pages = self._client.get_paginator("get_execution_history").paginate(
            executionArn=execution_arn, reverseOrder=True, includeExecutionData=False
        )
        return failing_state(event for page in pages for event in page["events"])


def failing_state(newest_first: Iterable[Mapping[str, Any]]) -> str:
    """The state entered before the newest failure; the one entered last if the execution was cut off.

    A Fail state is never the answer: it only passes on what failed before it.
    """
    failed = False
    for event in newest_first:
        kind = event["type"]
        failed = failed or (kind.endswith(FAILURES) and kind != "ExecutionFailed")
        if failed and kind.endswith("StateEntered") and kind != "FailStateEntered":
            return str(event["stateEnteredEventDetails"]["name"])
    return ""

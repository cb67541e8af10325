"""Executions: whether one still runs, and the state in which one failed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from botocore import exceptions

from jonabot.errors import ExecutionsBusy

if TYPE_CHECKING:
    from mypy_boto3_stepfunctions import SFNClient

BUSY = frozenset({"InternalFailure", "ServiceUnavailable", "ThrottlingException", "TooManyRequestsException"})
SERVER_FAULT = 500
FAILURES = ("Failed", "TimedOut", "Aborted")


class Executions:
    """The executions of the account, by ARN. Every method raises ExecutionsBusy, after botocore's own tries."""

    def __init__(self, client: SFNClient) -> None:
        self._client = client

    def is_running(self, execution_arn: str) -> bool:
        """Whether an execution has not ended."""
        with _named():
            return self._client.describe_execution(executionArn=execution_arn)["status"] == "RUNNING"

    def failing_state(self, execution_arn: str) -> str:
        """The sentence name of the state that failed last, or in which the execution was cut off.

        Empty if the history names none. The history is read backwards and only as far as needed.
        """
        pages = self._client.get_paginator("get_execution_history").paginate(
            executionArn=execution_arn, reverseOrder=True, includeExecutionData=False
        )
        with _named():
            return failing_state(event for page in pages for event in page["events"])


@contextmanager
def _named() -> Iterator[None]:
    try:
        yield
    except exceptions.ClientError as error:
        code = error.response["Error"]["Code"]
        if code in BUSY or error.response["ResponseMetadata"]["HTTPStatusCode"] >= SERVER_FAULT:
            raise ExecutionsBusy(f"Step Functions did not answer in several tries: {code}. Try again later.") from error
        raise
    except (exceptions.ConnectionError, exceptions.HTTPClientError) as error:
        raise ExecutionsBusy(f"Step Functions could not be reached: {error}") from error


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

"""Histories of runs as Step Functions records them, written by hand, and a client that serves them."""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.unit.cli.stubbed_account import StubbedAccount

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
Event = dict[str, Any]


class History:
    """Builds a history event by event; each call happens one second after the one before."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.add("ExecutionStarted", executionStartedEventDetails={"input": "{}"})

    def add(self, kind: str, seconds: float = 1, **details: Any) -> "History":
        before = self.events[-1]["timestamp"] if self.events else START - timedelta(seconds=seconds)
        number = len(self.events) + 1
        self.events.append(
            {
                "id": number,
                "type": kind,
                "timestamp": before + timedelta(seconds=seconds),
                "previousEventId": number - 1,
            }
            | details
        )
        return self

    def enter(self, name: str, kind: str = "Task", data: object = None) -> "History":
        details = {"name": name, "input": json.dumps(data or {})}
        return self.add(f"{kind}StateEntered", stateEnteredEventDetails=details)

    def leave(self, name: str, kind: str = "Task", output: object = None, seconds: float = 1) -> "History":
        details = {"name": name, "output": json.dumps(output or {})}
        return self.add(f"{kind}StateExited", seconds, stateExitedEventDetails=details)

    def state(self, name: str, kind: str = "Task", output: object = None, seconds: float = 1) -> "History":
        """A state that works. A Lambda task has four events inside."""
        self.enter(name, kind)
        if kind == "Task":
            self.add("LambdaFunctionScheduled", 0).add("LambdaFunctionStarted", 0).add("LambdaFunctionSucceeded", 0)
        return self.leave(name, kind, output, seconds)

    def fail(self, error: str, cause: str) -> "History":
        """What a Lambda that raised leaves behind."""
        self.add("LambdaFunctionScheduled", 0).add("LambdaFunctionStarted", 0)
        return self.add("LambdaFunctionFailed", lambdaFunctionFailedEventDetails={"error": error, "cause": cause})

    def poll(self, phase: str, minutes: int, *, finished: bool = False) -> "History":
        """One turn of the training loop."""
        job = {"phase": phase, "elapsed_minutes": minutes, "finished": finished}
        self.state("Wait for training", "Wait", seconds=60)
        self.state("Check training", output={"job": job})
        return self.state("Training finished?", "Choice", {"job": job}, seconds=0)

    def succeed(self, name: str, output: object) -> "History":
        self.enter(name, "Succeed").leave(name, "Succeed", output, 0)
        return self.add("ExecutionSucceeded", 0, executionSucceededEventDetails={"output": json.dumps(output)})

    def explain_and_fail(self, error: str, cause: str) -> "History":
        self.state("Explain failure", output={"failure": {"error": error, "cause": cause}})
        self.enter("Run failed", "Fail")
        return self.add("ExecutionFailed", 0, executionFailedEventDetails={"error": error, "cause": cause})


class StepFunctionsWithHistories:
    """Serves histories as the service does: in pages, newest first, a little more with every poll."""

    def __init__(self, histories: Mapping[str, History], *, at_once: int = 5, page: int = 4) -> None:
        self._histories = histories
        self._shown = dict.fromkeys(histories, 0)
        self._at_once = at_once
        self._page = page
        self.read: list[int] = []
        """The ids of all events that were sent, in order."""
        self.map_runs: list[Event] = []

    def get_paginator(self, operation: str) -> Any:
        return {"get_execution_history": self, "list_executions": _Executions(self._histories)}[operation]

    def paginate(self, *, executionArn: str, reverseOrder: bool, **_: object) -> Iterator[Event]:  # noqa: N803
        assert reverseOrder
        self._shown[executionArn] += self._at_once
        events = self._histories[executionArn].events[: self._shown[executionArn]][::-1]
        for begin in range(0, len(events), self._page):
            page = events[begin : begin + self._page]
            self.read += [event["id"] for event in page]
            yield {"events": page}

    def list_map_runs(self, **_: object) -> Event:
        return {"mapRuns": [{"mapRunArn": str(number), "startDate": START} for number in range(len(self.map_runs))]}

    def describe_map_run(self, *, mapRunArn: str) -> Event:  # noqa: N803
        return {"itemCounts": self.map_runs[int(mapRunArn)]}


class _Executions:
    """ListExecutions, the one that began last first, two to a page."""

    def __init__(self, histories: Mapping[str, History]) -> None:
        self._histories = histories

    def paginate(self, **_: object) -> Iterator[Event]:
        rows = [
            {
                "executionArn": arn,
                "name": arn,
                "startDate": history.events[0]["timestamp"] + timedelta(seconds=number),
            }
            for number, (arn, history) in enumerate(self._histories.items())
        ][::-1]
        for begin in range(0, len(rows) or 1, 2):
            yield {"executions": rows[begin : begin + 2]}


@pytest.fixture
def account() -> StubbedAccount:
    return StubbedAccount()


@pytest.fixture
def history() -> History:
    return History()


@pytest.fixture
def step_functions() -> Callable[..., StepFunctionsWithHistories]:
    return StepFunctionsWithHistories


@pytest.fixture
def finished_run() -> History:
    """A run from the drop to a trained model, with a training of three polls."""
    run = History().state("Wait for more drops", "Wait", seconds=180)
    run.state("Take inventory", output={"inventory": {"archives": 7, "superseded": False}})
    run.state("Is this the newest drop?", "Choice", seconds=0)
    run.enter("Parse archives", "Map").add("MapStateStarted", 0, mapStateStartedEventDetails={"length": 0})
    run.add("MapRunStarted", mapRunStartedEventDetails={"mapRunArn": "0"}).add("MapRunSucceeded", 20)
    run.add("MapStateSucceeded", 0).leave("Parse archives", "Map")
    run.state("Plan training", output={"plan": {"decision": "train", "reason": "Nova Micro is estimated at $0.40."}})
    run.state("Launch training", output={"job": {"name": "jonabot-nova-micro-1"}})
    run.poll("validation", 1).poll("training", 2).poll("completed", 3, finished=True)
    run.state("Record results", output={"results": {"verdict": "The model has learnt."}})
    return run.succeed("Model trained", {"report": {"html": "reports/r1/report.html"}})

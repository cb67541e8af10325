"""A run as a list of states: what Step Functions' history says, without its noise.

A history holds three or more events a state, the inner states of maps, and a turn of events a poll.
`state_lines` folds them into one line a state, as a person would tell the run.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

Event = Mapping[str, Any]
"""One entry of GetExecutionHistory, as boto3 gives it."""

EXPLAIN_FAILURE = "Explain failure"
POLL_LOOPS = {
    "Wait for training": ("Check training", "Training finished?"),
    "Wait for deployment": ("Check deployment", "Deployment ready?"),
}
"""A loop is told as one line, under the name of the state that opens it."""

ENDINGS = ("ExecutionSucceeded", "ExecutionFailed", "ExecutionAborted", "ExecutionTimedOut")
_NESTING = ("Map", "Parallel")


@dataclass(frozen=True)
class Failure:
    """The name of an error and its reason, in words."""

    error: str
    reason: str


@dataclass
class StateLine:
    """One state of a run, or one loop of states."""

    name: str
    kind: str
    """`Task`, `Map`, `Choice`, `Wait`, `Pass`, `Succeed`, `Fail`."""
    started: datetime
    ended: datetime | None = None
    status: Literal["running", "done", "failed"] = "running"
    failure: Failure | None = None
    """The last error in this state: also one that was retried or caught."""
    items: int = 0
    """Of a map that runs inside the execution: how many there are, and how many are done."""
    items_done: int = 0
    input: Mapping[str, Any] = field(default_factory=dict)
    """The run's data before this state."""
    output: Mapping[str, Any] | None = None
    """The run's data after the last state of this line."""


def state_lines(events: Iterable[Event]) -> list[StateLine]:
    """The states of a run in the order in which they began; `events` are the oldest first."""
    lines: list[StateLine] = []
    depth = 0
    for event in events:
        kind = str(event["type"])
        nests = kind.startswith(_NESTING)
        if kind.endswith("StateExited") and nests:
            depth -= 1
        if kind.endswith("StateEntered") and depth == 0:
            _enter(lines, event)
        elif lines and depth <= 1:
            _follow(lines[-1], event, nested=depth == 1)
        if kind.endswith("StateEntered") and nests:
            depth += 1
    return lines


def ending_of(events: Iterable[Event]) -> Event | None:
    """The event that ended the execution, if it has ended."""
    return next((event for event in events if event["type"] in ENDINGS), None)


def failed_line(lines: Iterable[StateLine]) -> StateLine | None:
    """The state that made the run fail: not the ones that tell of it."""
    return next((line for line in lines if line.status == "failed"), None)


def failure_in(event: Event) -> Failure | None:
    """The error that an event tells of, whatever kind of event it is.

    Lambda gives its cause as JSON with errorType, errorMessage and a stack trace; only the message is
    for a person.
    """
    for key, details in event.items():
        if key.endswith("EventDetails") and details.get("error"):
            return Failure(details["error"], _reason(details.get("cause") or ""))
    return None


def data(text: str | None) -> Mapping[str, Any]:
    """A state's input or output as an object; empty where it is left out, cut off, or something else."""
    try:
        value = json.loads(text or "{}")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _enter(lines: list[StateLine], event: Event) -> None:
    entered = event["stateEnteredEventDetails"]
    name = entered["name"]
    last = lines[-1] if lines else None
    if last and name in (last.name, *POLL_LOOPS.get(last.name, ())):
        last.ended = None
        return
    if last and last.status == "running":
        last.status = "done"
    if last and name == EXPLAIN_FAILURE:
        last.status = "failed"
    kind = event["type"].removesuffix("StateEntered")
    lines.append(StateLine(name, kind, event["timestamp"], input=data(entered.get("input"))))


def _follow(line: StateLine, event: Event, *, nested: bool) -> None:
    """What an event says about the state that was entered last."""
    kind = event["type"]
    if kind in ENDINGS:
        _end(line, event)
    elif nested:
        _count(line, event)
    elif kind.endswith("StateExited"):
        _leave(line, event)
    elif failure := failure_in(event):
        line.failure = failure


def _count(line: StateLine, event: Event) -> None:
    match event["type"]:
        case "MapStateStarted":
            line.items = event["mapStateStartedEventDetails"]["length"]
        case "MapIterationSucceeded":
            line.items_done += 1
        case "MapRunFailed":
            line.failure = failure_in(event)


def _leave(line: StateLine, event: Event) -> None:
    details = event["stateExitedEventDetails"]
    line.output = data(details.get("output"))
    line.ended = event["timestamp"]
    if line.name not in POLL_LOOPS:
        line.status = "done"


def _end(line: StateLine, event: Event) -> None:
    if line.status == "running":
        line.status = "done" if event["type"] == "ExecutionSucceeded" else "failed"
        line.ended = line.ended or event["timestamp"]
    if line.status == "failed":
        line.failure = line.failure or failure_in(event)


def _reason(cause: str) -> str:
    message = data(cause).get("errorMessage")
    return message if isinstance(message, str) else cause

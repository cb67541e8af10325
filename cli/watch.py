"""Watching a run, from its first state to its ending."""

import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.text import Text

from cli.run_history import MapProgress, new_events
from cli.run_states import Event, Failure, StateLine, data, ending_of, failed_line, failure_in, state_lines
from cli.run_view import view_for
from cli.superseding import SUPERSEDED, decisive_run, is_superseded
from jonabot.layout import run_name

if TYPE_CHECKING:
    from mypy_boto3_stepfunctions import SFNClient

START_SECONDS = 300
"""S3 tells EventBridge of a drop within a minute, nearly always."""
_RUNS_A_PAGE = 100


class RunNotStarted(Exception):
    """No run began after a drop."""


@dataclass(frozen=True, kw_only=True)
class RunOutcome:
    """How a run ended. `output` is the run's data: references, never text."""

    execution_arn: str
    succeeded: bool
    ending: str = ""
    """The name of the state it ended in, such as `Model trained` or `Over budget`."""
    failed_state: str = ""
    error: str = ""
    cause: str = ""
    """What was wrong and what to do, in words."""
    output: Mapping[str, Any] = field(default_factory=dict)

    @property
    def report(self) -> str:
        """The key of the report; empty if the run has not come to one."""
        failure = self.output.get("failure", {})
        report = self.output.get("report") or failure.get("report") or {}
        return str(report.get("html", ""))


Sleep = Callable[[float], None]


def watch_newest_run(
    client: "SFNClient",
    state_machine_arn: str,
    console: Console,
    *,
    drops: int = 1,
    known: Collection[str] = (),
    poll_seconds: float = 2,
    sleep: Sleep = time.sleep,
) -> RunOutcome:
    """Watch the run that `drops` files started: each starts one, and all but one are superseded. Nothing of
    those is shown but that they ended.

    `known` are the executions from before the drop.

    Raises:
        RunNotStarted: nothing began within five minutes.

    """
    waited = 0.0
    while len(started := list(_since(client, state_machine_arn, known))) < drops:
        if waited > START_SECONDS:
            raise RunNotStarted(
                f"{len(started)} of {drops} runs began within {START_SECONDS // 60} minutes of the drop. "
                "See that the bucket's EventBridge rule is enabled and its dead-letter queue is empty."
            )
        sleep(poll_seconds)
        waited += poll_seconds
    decisive = started[0] if len(started) == 1 else _decisive(client, started, console, lambda: sleep(poll_seconds))
    if decisive is None:
        return RunOutcome(execution_arn=started[0], succeeded=True, ending=SUPERSEDED)
    return watch_run(client, decisive, console, poll_seconds=poll_seconds, sleep=sleep)


def watch_run(
    client: "SFNClient", execution_arn: str, console: Console, *, poll_seconds: float = 2, sleep: Sleep = time.sleep
) -> RunOutcome:
    """Show a run until it ends, then how it ended."""
    events: list[Event] = []
    progress = MapProgress(client, execution_arn)
    with view_for(console) as view:
        while True:
            events += new_events(client, execution_arn, after=len(events))
            lines = state_lines(events)
            progress.fill_in(lines)
            view.show(lines)
            if ending := ending_of(events):
                break
            sleep(poll_seconds)
    outcome = _outcome(execution_arn, lines, ending)
    console.print(_last_words(outcome), soft_wrap=True)
    return outcome


def newest_execution(client: "SFNClient", state_machine_arn: str) -> str | None:
    """The ARN of the run that began last, of those that no newer drop superseded if there is one."""
    begun = islice(_since(client, state_machine_arn, ()), _RUNS_A_PAGE)
    first = next(begun, None)
    if first is None or not is_superseded(client, first):
        return first
    return next((arn for arn in begun if not is_superseded(client, arn)), first)


def find_execution(client: "SFNClient", state_machine_arn: str, run: str) -> str | None:
    """The ARN of the run of this name, as reports and messages spell it."""
    pages = client.get_paginator("list_executions").paginate(stateMachineArn=state_machine_arn)
    found = (execution for page in pages for execution in page["executions"])
    return next(
        (execution["executionArn"] for execution in found if run_name(execution["name"]) == run_name(run)), None
    )


def latest_executions(client: "SFNClient", state_machine_arn: str) -> set[str]:
    """The ARNs of the hundred runs that began last: what begins from now on is none of them."""
    return set(islice(_since(client, state_machine_arn, ()), _RUNS_A_PAGE))


def _decisive(client: "SFNClient", started: Sequence[str], console: Console, pause: Callable[[], None]) -> str | None:
    with console.status("Looking which drop is the newest"):
        found = decisive_run(client, started, pause)
    others = len(started) - 1
    ended = (
        "All runs ended" if found is None else "One other run ended" if others == 1 else f"{others} other runs ended"
    )
    console.print(f"{ended}: a newer drop took over.", highlight=False)
    return found


def _since(client: "SFNClient", state_machine_arn: str, known: Collection[str]) -> Iterator[str]:
    """Executions that are not in `known`, the one that began last first. No more is read than is new."""
    pages = client.get_paginator("list_executions").paginate(
        stateMachineArn=state_machine_arn, PaginationConfig={"PageSize": _RUNS_A_PAGE}
    )
    for page in pages:
        newest_first = sorted(page["executions"], key=lambda execution: execution["startDate"], reverse=True)
        fresh = [execution["executionArn"] for execution in newest_first if execution["executionArn"] not in known]
        yield from fresh
        if len(fresh) < len(newest_first):
            return


def _outcome(execution_arn: str, lines: list[StateLine], ending: Event) -> RunOutcome:
    if ending["type"] == "ExecutionSucceeded":
        output = data(ending["executionSucceededEventDetails"].get("output"))
        last = lines[-1].name if lines else ""
        return RunOutcome(execution_arn=execution_arn, succeeded=True, ending=last, output=output)
    failed = failed_line(lines)
    told = failure_in(ending) or (failed and failed.failure) or _without_words(ending)
    return RunOutcome(
        execution_arn=execution_arn,
        succeeded=False,
        failed_state=failed.name if failed else "",
        error=told.error,
        cause=told.reason,
        output=next((line.output for line in reversed(lines) if line.output), {}),
    )


def _without_words(ending: Event) -> Failure:
    words = {
        "ExecutionAborted": Failure("Aborted", "Somebody stopped the run."),
        "ExecutionTimedOut": Failure("TimedOut", "The run took longer than it may."),
    }
    return words.get(ending["type"], Failure("Failed", "The run gave no reason."))


def _last_words(outcome: RunOutcome) -> Text:
    if outcome.succeeded:
        return Text.assemble("\n", (outcome.ending, "bold green" if outcome.ending == "Model trained" else "bold"))
    where = f" in “{outcome.failed_state}”" if outcome.failed_state else ""
    return Text.assemble("\n", (f"The run failed{where}: {outcome.error}", "bold red"), f"\n{outcome.cause}")

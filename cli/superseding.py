"""Which of several runs goes on: every drop starts one, and all but that of the newest drop end at once."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from cli.run_history import new_events
from cli.run_states import Event, ending_of, state_lines

if TYPE_CHECKING:
    from mypy_boto3_stepfunctions import SFNClient

SUPERSEDED = "Superseded by a newer drop"
_ASKED = ("Wait for more drops", "Take inventory", "Is this the newest drop?", SUPERSEDED)
"""The states up to the answer; a run that has come to any other goes on."""


def decisive_run(client: "SFNClient", started: Sequence[str], pause: Callable[[], None]) -> str | None:
    """The run that goes on; None if all gave way to a drop that started none of these."""
    histories: dict[str, list[Event]] = {arn: [] for arn in started}
    while histories:
        for arn, events in list(histories.items()):
            events.extend(new_events(client, arn, after=len(events)))
            names = {line.name for line in state_lines(events)}
            if SUPERSEDED in names:
                del histories[arn]
            elif names - set(_ASKED) or ending_of(events):
                return arn
        if histories:
            pause()
    return None


def is_superseded(client: "SFNClient", execution_arn: str) -> bool:
    """Whether this run has given way to a newer drop."""
    return any(line.name == SUPERSEDED for line in state_lines(new_events(client, execution_arn, after=0)))

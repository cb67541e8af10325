"""What one fault did: a row of docs/faults.md."""

from __future__ import annotations

from typing import NamedTuple

from tests.workflow.deployment import FinishedRun


class Outcome(NamedTuple):
    """In words."""

    fault: str
    run: str
    """What the run did."""
    lost: str
    """Data or money. Before each that says `nothing`, an assertion has seen to it."""
    ending: str


def ending_of(run: FinishedRun) -> str:
    """`Model trained`, `Run failed: UnreadableExports`."""
    return f"{run.states[-1]}: {run.error}" if run.error else run.states[-1]

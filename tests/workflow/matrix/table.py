"""The matrix as a table of text: a row a fault, a column a state, a cell an ending."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from tests.workflow.matrix.cases import FAULTS, STATES, Method
from tests.workflow.matrix.trial import Outcome

Cell = tuple[str, str]
"""A fault's name and the state in which the run is killed; empty: it is not killed."""
LETTERS = {"Model trained": "T", "Already trained": "A"}
NOT_REACHED = "·"
COLUMN = 6
HEAD = """# Whatever Bedrock does, and wherever a run is killed

Written by `make matrix`, on the embedded AWS, with every fault that the stand-in of Bedrock can make. Whatever
happens: never two jobs for one plan, never a job left running, always a named end. A part of it is in `make test`.

"""
LEGEND = """\
Each cell: a run that meets the fault of its row is killed in the state of its column, and the same export is dropped
again. The cell tells how that next run ends, and how the plan's jobs ended, the oldest first.
  T  Model trained     A  Already trained, no new job     F  the run failed: by the name that belongs to the fault,
                                                                  or it had adopted the killed run's job too soon
  c  completed         s  stopped                          f  failed
  ·  a run that meets this fault never comes to this state     !  a promise was broken (listed below)"""


WRITTEN_TO = Path("docs/matrix.md")


def legend() -> str:
    """What the cells and the columns of all tables mean."""
    columns = ("not killed", *STATES)
    return "\n".join([LEGEND, "Killed in", *(f"  {number:>2}  {name}" for number, name in enumerate(columns))])


def page(tables: Iterable[str]) -> str:
    """docs/matrix.md."""
    blocks = "".join(f"```\n{each}\n```\n\n" for each in (legend(), *tables))
    return HEAD + blocks.rstrip("\n") + "\n"


def table(method: Method, outcomes: Mapping[Cell, Outcome]) -> str:
    """The table of one method, with every broken promise."""
    columns = range(1 + len(STATES))
    width = max(len(fault.name) for fault in FAULTS)
    head = " " * width + "".join(f"{number:>{COLUMN}}" for number in columns)
    rows = [
        f"{fault.name:<{width}}" + "".join(f"{_cell(outcomes.get((fault.name, state))):>{COLUMN}}" for state in killed)
        for fault in FAULTS
        if (fault.name, "") in outcomes
        for killed in [("", *STATES)]
    ]
    return "\n".join([f"Method: {method}", "", head, *rows, "", *_sum(outcomes)])


def broken(outcomes: Mapping[Cell, Outcome]) -> list[str]:
    """Every broken promise, with where it was broken."""
    return [
        f"{fault}, killed in {state or 'no state'}: {promise}"
        for (fault, state), outcome in outcomes.items()
        for promise in outcome.broken
    ]


def _cell(outcome: Outcome | None) -> str:
    if outcome is None:
        return NOT_REACHED
    jobs = "".join(status[0].lower() for status in outcome.jobs)
    return f"{'!' if outcome.broken else ''}{LETTERS.get(outcome.last, 'F')}{jobs}"


def _sum(outcomes: Mapping[Cell, Outcome]) -> Sequence[str]:
    killed = sum(bool(outcome.killed_in) for outcome in outcomes.values())
    slowest = max((outcome.clean_up_seconds for outcome in outcomes.values()), default=0.0)
    jobs = sum(len(outcome.jobs) for outcome in outcomes.values())
    mistakes = broken(outcomes)
    summary = (
        f"{len(outcomes)} cells, {killed} runs killed, {jobs} jobs; after the last run of a cell no job ran for longer "
        f"than {slowest:.1f} s. {len(mistakes)} promises broken{':' if mistakes else '.'}"
    )
    return [summary, *mistakes]

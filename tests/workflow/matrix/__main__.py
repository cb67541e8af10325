"""Run the whole matrix, print it and write docs/matrix.md; or only the methods and faults that are named.

python -m tests.workflow.matrix [fine-tuning | continued-pretraining | "hangs in training" | ...]...
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from tests.workflow.matrix.cases import CATALOGS, FAULTS, STATES, Fault, Method
from tests.workflow.matrix.table import WRITTEN_TO, Cell, broken, legend, page, table
from tests.workflow.matrix.trial import Ground, Outcome, ground


def main() -> None:
    """Exit with 1 if a promise was broken."""
    asked = set(sys.argv[1:])
    if unknown := asked - set(CATALOGS) - {fault.name for fault in FAULTS}:
        known = [*CATALOGS, *(fault.name for fault in FAULTS)]
        sys.exit(f"There is no {', '.join(unknown)}. Known: {', '.join(known)}.")
    faults = [fault for fault in FAULTS if fault.name in asked] or FAULTS
    mistakes: list[str] = []
    tables: list[str] = []
    print(legend(), flush=True)  # noqa: T201 - what it is for
    for method in [method for method in CATALOGS if method in asked] or CATALOGS:
        outcomes = _all(method, faults)
        tables.append(table(method, outcomes))
        print(tables[-1], flush=True)  # noqa: T201
        mistakes += broken(outcomes)
    if not asked:
        WRITTEN_TO.write_text(page(tables))
    sys.exit(1 if mistakes else 0)


def _all(method: Method, faults: Sequence[Fault]) -> dict[Cell, Outcome]:
    with tempfile.TemporaryDirectory(prefix="matrix-") as folder, ground(method, Path(folder)) as here:
        outcomes: dict[Cell, Outcome] = {}
        for cell, outcome in _cells(here, faults):
            outcomes[cell] = outcome
            fault, state = cell
            told = "; ".join(outcome.broken) or f"{outcome.last}, jobs: {', '.join(outcome.jobs)}"
            sys.stderr.write(f"{time.strftime('%H:%M:%S')}  {fault}, killed in {state or 'no state'}: {told}\n")
        return outcomes


def _cells(here: Ground, faults: Iterable[Fault]) -> Iterator[tuple[Cell, Outcome]]:
    """A run that is not killed tells which states there are to kill the next ones in."""
    for fault in faults:
        whole = here.try_out(fault)
        yield (fault.name, ""), whole
        for state in STATES:
            if state in whole.states:
                yield (fault.name, state), here.kill_in(state, fault)


if __name__ == "__main__":
    main()

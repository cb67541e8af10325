"""Inject every fault and write docs/faults.md: `make faults`."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.workflow.faults.cases import CASES, WRITTEN_TO
from tests.workflow.faults.crowds import a_thousand_drops_in_a_minute, two_stacks_in_one_account
from tests.workflow.faults.laboratory import laboratory
from tests.workflow.faults.outcome import Outcome

HEAD = """# What goes wrong, and what happens then

Written by `make faults`, which injects each of these into runs on the embedded AWS and stops at the first that
loses anything, spends twice or ends without a name. Some of them are part of `make test`.

| fault | what the run did | lost | ending |
|---|---|---|---|
"""

FOOT = """
Not among them: the emulator killed and started again. It keeps nothing, so that there is no run to go on with.
What Bedrock itself can do wrong is in [matrix.md](matrix.md).
"""


def main(only: str = "") -> None:
    """All of them; or those with `only` in their names, which writes nothing."""
    rows: list[Outcome] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with laboratory(folder) as place:
            for case in CASES:
                if only in case.name:
                    rows += timed(case.name, case.inject(place))
        for crowd in (two_stacks_in_one_account, a_thousand_drops_in_a_minute):
            if only in crowd.__name__:
                rows += timed(crowd.__name__, crowd(folder))
    if not only:
        WRITTEN_TO.write_text(HEAD + "".join(f"| {' | '.join(row)} |\n" for row in rows) + FOOT)


def timed(name: str, outcomes: Iterator[Outcome]) -> list[Outcome]:
    began = time.monotonic()
    rows = list(outcomes)
    sys.stdout.write(f"{time.monotonic() - began:6.1f} s  {name}\n")
    sys.stdout.flush()
    return rows


if __name__ == "__main__":
    main(*sys.argv[1:])

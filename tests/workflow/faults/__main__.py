"""Inject every fault and write docs/faults.md: `make faults`."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from tests.workflow.faults.cases import CASES, WRITTEN_TO, Outcome
from tests.workflow.faults.laboratory import laboratory

HEAD = """# What goes wrong, and what happens then

Written by `make faults`, which injects each of these into runs on the embedded AWS and stops at the first that
loses anything, spends twice or ends without a name. Some of them are part of `make test`.

| fault | what the run did | lost | ending |
|---|---|---|---|
"""


def main(only: str = "") -> None:
    rows: list[Outcome] = []
    with tempfile.TemporaryDirectory() as folder, laboratory(Path(folder)) as place:
        for case in CASES:
            if only in case.name:
                began = time.monotonic()
                rows += case.inject(place)
                sys.stdout.write(f"{time.monotonic() - began:6.1f} s  {case.name}\n")
                sys.stdout.flush()
    if not only:
        foot = WRITTEN_TO.read_text().partition("\n## ")
        WRITTEN_TO.write_text(HEAD + "".join(f"| {' | '.join(row)} |\n" for row in rows) + "".join(foot[1:]))


if __name__ == "__main__":
    main(*sys.argv[1:])

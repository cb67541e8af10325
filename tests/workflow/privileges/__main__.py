"""Run everything and write the table of docs/security.md: `make security`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.workflow.privileges.record import everything_done, recorded
from tests.workflow.privileges.scenario import synthesized
from tests.workflow.privileges.table import PAGE, write


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        assembly = synthesized(folder)
        with everything_done(assembly, folder) as today:
            write(recorded(today, assembly, folder))
    sys.stdout.write(f"wrote the table of {PAGE}\n")


if __name__ == "__main__":
    main()

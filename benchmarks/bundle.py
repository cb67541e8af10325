"""What a cold start pays for: the size of the Lambdas' dependencies, and the import of the parse handler.

    python -m benchmarks.bundle

Each import is made by a new interpreter, and the best of several counts; in milliseconds of processor
time. botocore, which the runtime brings, stands beside it as the ceiling.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from infra.bundle import dependency_bundle

MB = 1_000_000
ROUNDS = 7
LAMBDAS = Path(__file__).parent.parent / "lambdas"


def main() -> None:
    files = [file for file in dependency_bundle("lambda").rglob("*") if file.is_file()]
    print(f"dependencies for Lambda, unpacked: {sum(file.stat().st_size for file in files) / MB:.1f} MB (target: 30)")
    nothing = milliseconds("")
    botocore = milliseconds("import botocore.session, botocore.config, botocore.client") - nothing
    handler = milliseconds("import handlers.parse_archive") - nothing
    print(f"import of the parse handler: {handler:.0f} ms (target: 400), of botocore alone: {botocore:.0f} ms")


def milliseconds(code: str) -> float:
    return min(once(code) for _ in range(ROUNDS)) * 1000


def once(code: str) -> float:
    begin = os.times()
    subprocess.run([sys.executable, "-c", code], check=True, env=os.environ | {"PYTHONPATH": str(LAMBDAS)})
    end = os.times()
    return end.children_user + end.children_system - begin.children_user - begin.children_system


if __name__ == "__main__":
    main()

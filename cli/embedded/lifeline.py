"""Runs a module in a process that ends when the one that started it is gone, however that happened.

    python -m cli.embedded.lifeline MODULE ARGUMENTS

The starter holds the write end of this process's standard input and never writes to it. When the
starter ends, even by SIGKILL, the kernel closes that end, and reading here returns.
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
import threading

_STANDARD_INPUT = 0


def main() -> None:
    """Run the module as `python -m` would."""
    end_with_starter()
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


def end_with_starter() -> None:
    """Kill this process's group, so also what it started, as soon as standard input closes."""
    threading.Thread(target=_wait_and_kill, daemon=True, name="lifeline").start()


def _wait_and_kill() -> None:
    # Not through sys.stdin: a thread inside its buffer makes the interpreter abort as it ends.
    while os.read(_STANDARD_INPUT, 1):
        pass
    os.killpg(os.getpgrp(), signal.SIGKILL)


if __name__ == "__main__":
    main()

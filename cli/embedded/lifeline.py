"""A process that ends when the one that started it is gone, however that happened.

The starter holds the write end of this process's standard input and never writes to it. When the
starter ends, even by SIGKILL, the kernel closes that end and reading here returns.
"""

from __future__ import annotations

import os
import signal
import sys
import threading


def end_with_starter() -> None:
    """Kill this process group, so also what this process started, once standard input closes."""
    threading.Thread(target=_wait_and_kill, daemon=True, name="lifeline").start()


def _wait_and_kill() -> None:
    sys.stdin.buffer.read()
    os.killpg(os.getpgrp(), signal.SIGKILL)

"""One process of an embedded AWS: started with its own log and group, killed with all it started."""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import signal
import ssl
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from cli.embedded.guard import HEALTH_PATH

ROOT = Path(__file__).parents[2]
"""Where `python -m cli...` finds the package."""

_LOG_TAIL_LINES = 15
_PAUSE_SECONDS = 0.02
_PR_SET_CHILD_SUBREAPER = 36  # prctl(2)


class NotServing(Exception):
    """A process ended early or does not answer in time; the message ends with the tail of its log."""


def adopt_orphans() -> None:
    """Make this process the parent of the Lambda workers that a killed emulator leaves, so that their end can be
    waited for. Elsewhere than on Linux they are init's, and end a moment later.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


class Process:
    """`python -m MODULE ARGUMENTS`, from entering the block until leaving it."""

    def __init__(
        self,
        name: str,
        module: str,
        *arguments: str,
        environment: Mapping[str, str],
        log: Path,
        file_descriptor: int | None = None,
    ) -> None:
        self.name = name
        self._command = [sys.executable, "-u", "-m", "cli.embedded.lifeline", module, *arguments]
        self._environment = environment
        self._log = log
        self._inherited = () if file_descriptor is None else (file_descriptor,)

    def __enter__(self) -> Self:
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                self._command,
                cwd=ROOT,
                env=dict(self._environment),
                stdin=subprocess.PIPE,  # never written to: it closes when this process ends (lifeline.py)
                stdout=log,
                stderr=subprocess.STDOUT,
                pass_fds=self._inherited,
                process_group=0,
            )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _end_group(self._process)

    def wait_for(self, answers: Callable[[], bool], seconds: float) -> None:
        """Return as soon as `answers()`.

        Raises:
            NotServing: the process ended, or `seconds` have passed.

        """
        if _wait_until(lambda: answers() or self._process.poll() is not None, seconds):
            if self._process.poll() is None:
                return
            raise NotServing(f"{self.name} ended with exit code {self._process.returncode}.{self._tail()}")
        raise NotServing(f"{self.name} does not answer after {seconds:g} seconds.{self._tail()}")

    def log(self) -> str:
        return self._log.read_text("utf-8", "replace")

    def _tail(self) -> str:
        lines = self.log().splitlines()[-_LOG_TAIL_LINES:]
        return "\n  ".join([" The end of its log:", *lines]) if lines else " Its log is empty."


def wait_until_healthy(process: Process, endpoint: str, authority: Path, seconds: float) -> None:
    """Wait until the emulator answers its health check. Raises NotServing."""
    trust = urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=str(authority)))
    opener = urllib.request.build_opener(trust, urllib.request.ProxyHandler({}))

    def is_healthy() -> bool:
        try:
            with opener.open(endpoint + HEALTH_PATH, timeout=1) as response:
                return bool(response.status == 200)  # noqa: PLR2004 (OK)
        except OSError:
            return False

    process.wait_for(is_healthy, seconds)


def wait_for_announcement(process: Process, seconds: float) -> str:
    """The address in the line `listening on ADDRESS` of the log. Raises NotServing."""
    announcement = re.compile(r"^listening on (\S+)\n", re.MULTILINE)
    process.wait_for(lambda: announcement.search(process.log()) is not None, seconds)
    return str(announcement.findall(process.log())[0])


def _wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(_PAUSE_SECONDS)
    return True


def _end_group(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    with contextlib.suppress(ChildProcessError):
        while True:
            os.waitpid(-process.pid, 0)  # those of its group that adopt_orphans made our own

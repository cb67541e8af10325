"""Waiting for Bedrock, for longer than one Lambda may run."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from jonabot.throughput.errors import TookTooLong
from jonabot.training.errors import BedrockBusy

SHORTEST_PAUSE = timedelta(seconds=1)
LONGEST_PAUSE = timedelta(seconds=30)
FOR_MAKING = timedelta(minutes=40)
"""Throughput is usually in service after 10 to 20 minutes."""
FOR_ALL = timedelta(minutes=55)
"""CloudFormation waits an hour for a custom resource."""

Seen = TypeVar("Seen")


class ToBeContinued(Exception):
    """The invocation is nearly over: go on in another one."""


class Patience:
    """Looks again and again, less often as time goes by."""

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        sleep: Callable[[float], None],
        began: datetime,
        invocation_ends: datetime,
    ) -> None:
        self._now = now
        self._sleep = sleep
        self.began = began
        """When CloudFormation asked, however many invocations ago."""
        self._invocation_ends = invocation_ends

    def until(self, look: Callable[[], Seen | None], *, what: str, within: timedelta = FOR_ALL) -> Seen:
        """The first thing that `look` sees; a busy Bedrock is asked again.

        Raises:
            TookTooLong: nothing was seen in the time since the request.
            ToBeContinued: this invocation ends before the next look.

        """
        pause = SHORTEST_PAUSE
        while True:
            try:
                seen = look()
            except BedrockBusy as busy:
                seen, last = None, f" {busy}"
            else:
                last = ""
            if seen is not None:
                return seen
            now = self._now()
            if now - self.began >= within:
                minutes = round(within.total_seconds() / 60)
                raise TookTooLong(f"{what} has not happened in {minutes} minutes.{last}")
            if now + pause >= self._invocation_ends:
                raise ToBeContinued
            self._sleep(pause.total_seconds())
            pause = min(pause * 2, LONGEST_PAUSE)

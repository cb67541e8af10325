"""Deleting everything that a stack has made in Amazon Bedrock, in the right order, until nothing is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from jonabot.teardown.belongings import ORDER, Belonging, Belongings, StillHeld
from jonabot.training.errors import BedrockBusy, BedrockRefused

TRIES, PAUSE_SECONDS = 60, 10
"""Ten minutes: a throughput that is being made cannot be deleted, and a job takes a while to stop."""


class Removed(msgspec.Struct, frozen=True):
    """One thing, and why it is still there; empty if it is gone."""

    belonging: Belonging
    left_because: str = ""


def belongings_of(belongings: Belongings, *, keep_model: bool) -> list[Belonging]:
    """What would be deleted now, in that order."""
    kinds = [kind for kind in ORDER if not (keep_model and kind == "model")]
    return [each for kind in kinds for each in belongings.of_kind(kind)]


def tear_down(belongings: Belongings, *, keep_model: bool, sleep: Callable[[float], None]) -> Iterator[Removed]:
    """Delete kind after kind. A kind is looked for only when its turn has come, so that a model that a job has
    made in its last moment is found too. What cannot go is told of and does not keep the rest.

    Raises:
        BedrockBusy: Bedrock cannot even be asked what there is; calling again is safe.

    """
    anything_left = False
    for kind in ORDER:
        if keep_model and kind == "model":
            return
        for each in list(belongings.of_kind(kind)):
            removed = _remove(each, belongings, sleep, tries=1 if anything_left else TRIES)
            anything_left |= bool(removed.left_because)
            yield removed


def _remove(it: Belonging, belongings: Belongings, sleep: Callable[[float], None], *, tries: int) -> Removed:
    if it.held:
        return Removed(it, it.held)
    reason = ""
    for attempt in range(tries):
        if attempt:
            sleep(PAUSE_SECONDS)
        try:
            belongings.delete(it)
            if not belongings.is_there(it):
                return Removed(it)
            reason = "It is still going; run this again to see."
        except (StillHeld, BedrockBusy) as error:
            reason = str(error)
        except BedrockRefused as error:
            return Removed(it, str(error))
    return Removed(it, reason)

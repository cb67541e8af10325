"""Deleting a throughput until it is gone."""

from __future__ import annotations

from jonabot.throughput.errors import ThroughputHeld
from jonabot.throughput.patience import Patience
from jonabot.throughput.throughputs import Throughput, Throughputs


def remove(arn: str, throughputs: Throughputs, patience: Patience) -> None:
    """Delete it, again and again, until Bedrock no longer knows it; one that is gone is no error.

    Raises:
        ThroughputHeld: its commitment has not ended; the message says when it does.
        TookTooLong: it is still there.

    """
    patience.until(lambda: _gone(arn, throughputs), what=f"Deleting {arn}")


def why_held(throughput: Throughput) -> str:
    """Why it cannot be deleted for a long while; empty if it can."""
    if throughput.committed_until is None:
        return ""
    return (
        f"{throughput.name} cannot be deleted before its commitment ends on {throughput.committed_until:%Y-%m-%d}, "
        "and is paid until then."
    )


def _gone(arn: str, throughputs: Throughputs) -> bool | None:
    found = throughputs.find(arn)
    if found is None:
        return True
    try:
        throughputs.delete(arn)
    except ThroughputHeld as held:
        if reason := why_held(found):
            raise ThroughputHeld(reason) from held
        return None  # it is being made or changed: that passes
    return True if throughputs.find(arn) is None else None

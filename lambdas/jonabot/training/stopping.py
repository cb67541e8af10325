"""Leaving no job behind when a run fails, is aborted or times out."""

from __future__ import annotations

from jonabot.training.bedrock import Bedrock
from jonabot.training.errors import BedrockBusy
from jonabot.training.jobs import writes_to
from jonabot.training.names import stack_prefix


def stop_jobs_of_run(bedrock: Bedrock, stack: str, output_uri: str) -> list[str]:
    """Stop every running job that writes to this run's folder, and give their names.

    A job is found by where it writes, because a run that is killed while it launches leaves no other
    trace. A job that the run had only adopted writes elsewhere and is left to the run that made it.

    Raises:
        BedrockBusy: after every job was tried; calling again is safe.

    """
    stopped: list[str] = []
    busy: BedrockBusy | None = None
    for summary in bedrock.jobs(stack_prefix(stack)):
        if summary.status != "InProgress":
            continue
        try:
            if writes_to(bedrock.job(summary.arn), output_uri):
                bedrock.stop_job(summary.arn)
                stopped.append(summary.name)
        except BedrockBusy as error:
            busy = error
    if busy:
        raise busy
    return stopped

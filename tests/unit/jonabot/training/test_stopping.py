from __future__ import annotations

from typing import Any

import pytest

from jonabot.training.errors import BedrockBusy
from jonabot.training.stopping import stop_jobs_of_run

MINE = "s3://bucket/jobs/run-1/"
OTHER = "s3://bucket/jobs/run-2/"


def test_the_running_job_of_a_run_is_stopped(bedrock: Any) -> None:
    job = bedrock.add("jonabot-a", output_uri=MINE)
    assert stop_jobs_of_run(bedrock, "Jonabot", MINE) == ["jonabot-a"]
    assert bedrock.stopped == [job.arn]


def test_the_job_of_another_run_goes_on(bedrock: Any) -> None:
    bedrock.add("jonabot-a", output_uri=OTHER)
    bedrock.add("someone-else", output_uri=MINE)
    assert stop_jobs_of_run(bedrock, "Jonabot", MINE) == []
    assert bedrock.stopped == []


@pytest.mark.parametrize("status", ["Completed", "Failed", "Stopping", "Stopped"])
def test_a_job_that_ended_is_left_alone(bedrock: Any, status: str) -> None:
    bedrock.add("jonabot-a", status, output_uri=MINE)
    assert stop_jobs_of_run(bedrock, "Jonabot", MINE) == []


def test_one_that_cannot_be_asked_does_not_keep_the_others_running(bedrock: Any) -> None:
    bedrock.add("jonabot-a", output_uri=MINE)
    second = bedrock.add("jonabot-b", output_uri=MINE)
    bedrock.busy = 1
    with pytest.raises(BedrockBusy):
        stop_jobs_of_run(bedrock, "Jonabot", MINE)
    assert bedrock.stopped == [second.arn]

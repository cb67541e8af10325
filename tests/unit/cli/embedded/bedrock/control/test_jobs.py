from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from cli.embedded.bedrock.faults import Fault


def test_a_job_is_found_by_arn_and_by_name(world: Any) -> None:
    job = world.run_job(jobName="by-name")
    assert world.bedrock.get_model_customization_job(jobIdentifier="by-name")["jobArn"] == job["jobArn"]


def test_a_finished_job_tells_its_losses_and_its_model(world: Any) -> None:
    uri = "s3://bucket/training-sets/abc/training.jsonl"
    job = world.run_job(validationDataConfig={"validators": [{"s3Uri": uri}]})
    assert job["status"] == "Completed"
    assert job["trainingMetrics"]["trainingLoss"] > 0
    assert [set(metrics) for metrics in job["validationMetrics"]] == [{"validationLoss"}]
    assert job["endTime"] >= job["creationTime"]
    model = world.bedrock.get_custom_model(modelIdentifier=job["outputModelArn"])
    assert (model["jobArn"], model["modelName"]) == (job["jobArn"], job["outputModelName"])
    assert {details["status"] for details in job["statusDetails"].values()} == {"Completed"}


def test_jobs_are_listed_newest_first_in_pages(world: Any) -> None:
    for name in ("a-1", "a-2", "b-1"):
        world.run_job(jobName=name)
    pages = world.bedrock.get_paginator("list_model_customization_jobs").paginate(
        nameContains="a-", PaginationConfig={"PageSize": 1}
    )
    assert [[job["jobName"] for job in page["modelCustomizationJobSummaries"]] for page in pages] == [["a-2"], ["a-1"]]
    stopped = world.bedrock.list_model_customization_jobs(statusEquals="Stopped")
    assert stopped["modelCustomizationJobSummaries"] == []


@pytest.mark.parametrize("phase", ["validation", "training"])
def test_a_job_that_hangs_can_be_stopped(world: Any, phase: Any) -> None:
    world.account.faults.add([Fault("hang-in-phase", phase=phase)])
    arn = world.bedrock.create_model_customization_job(**world.job())["jobArn"]
    world.bedrock.stop_model_customization_job(jobIdentifier=arn)
    job = world.wait(arn)
    assert job["status"] == "Stopped"
    assert "outputModelArn" not in job
    assert not world.account.models


def test_a_job_that_has_ended_cannot_be_stopped(world: Any) -> None:
    job = world.run_job()
    with pytest.raises(ClientError, match=r"ConflictException.*status is Completed"):
        world.bedrock.stop_model_customization_job(jobIdentifier=job["jobArn"])


def test_two_running_jobs_leave_no_room_until_one_ends(world: Any) -> None:
    world.account.faults.add([Fault("hang-in-phase", times=2)])
    first, _ = (world.bedrock.create_model_customization_job(**world.job())["jobArn"] for _ in range(2))
    with pytest.raises(ClientError, match="ServiceQuotaExceededException"):
        world.bedrock.create_model_customization_job(**world.job())
    world.bedrock.stop_model_customization_job(jobIdentifier=first)
    world.wait(first)
    assert world.run_job()["status"] == "Completed"

from __future__ import annotations

from typing import Any


def test_a_model_tells_where_it_comes_from(world: Any) -> None:
    job = world.run_job(hyperParameters={"epochCount": "3"})
    model = world.bedrock.get_custom_model(modelIdentifier=job["outputModelName"])
    assert (model["modelArn"], model["modelStatus"]) == (job["outputModelArn"], "Active")
    assert model["jobName"] == job["jobName"]
    assert model["hyperParameters"]["epochCount"] == "3"
    assert model["trainingMetrics"] == job["trainingMetrics"]


def test_models_are_found_by_name_and_by_base(world: Any) -> None:
    world.run_job(customModelName="mine-1")
    world.run_job(customModelName="yours-1", baseModelIdentifier="amazon.nova-lite-v1:0:300k")

    def names(**filters: Any) -> list[str]:
        return [model["modelName"] for model in world.bedrock.list_custom_models(**filters)["modelSummaries"]]

    assert names() == ["yours-1", "mine-1"]
    assert names(nameContains="mine") == ["mine-1"]
    lite = "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0:300k"
    assert names(baseModelArnEquals=lite) == names(foundationModelArnEquals=lite) == ["yours-1"]
    assert names(isOwned=False) == []


def test_a_job_that_failed_leaves_no_model(world: Any) -> None:
    world.put("s3://bucket/training-sets/abc/training.jsonl", [{"input": "not a conversation"}] * 10)
    assert world.run_job()["status"] == "Failed"
    assert world.bedrock.list_custom_models()["modelSummaries"] == []

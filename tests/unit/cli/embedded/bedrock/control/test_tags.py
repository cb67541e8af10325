from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError


def tags_of(world: Any, arn: str) -> dict[str, str]:
    tags = world.bedrock.list_tags_for_resource(resourceARN=arn)["tags"]
    return {tag["key"]: tag["value"] for tag in tags}


def test_job_and_model_have_the_tags_they_were_made_with(world: Any) -> None:
    job = world.run_job(jobTags=[{"key": "run", "value": "1"}], customModelTags=[{"key": "stack", "value": "jonabot"}])
    assert tags_of(world, job["jobArn"]) == {"run": "1"}
    assert tags_of(world, job["outputModelArn"]) == {"stack": "jonabot"}


def test_tags_are_added_replaced_and_taken_away(world: Any) -> None:
    arn = world.run_job()["outputModelArn"]
    world.bedrock.tag_resource(resourceARN=arn, tags=[{"key": "a", "value": "1"}, {"key": "b", "value": "2"}])
    world.bedrock.tag_resource(resourceARN=arn, tags=[{"key": "a", "value": "3"}])
    world.bedrock.untag_resource(resourceARN=arn, tagKeys=["b", "c"])
    assert tags_of(world, arn) == {"a": "3"}


def test_fifty_tags_are_the_most(world: Any) -> None:
    arn = world.run_job()["outputModelArn"]
    world.bedrock.tag_resource(resourceARN=arn, tags=[{"key": f"k{number}", "value": ""} for number in range(50)])
    with pytest.raises(ClientError, match="TooManyTagsException"):
        world.bedrock.tag_resource(resourceARN=arn, tags=[{"key": "one-more", "value": ""}])

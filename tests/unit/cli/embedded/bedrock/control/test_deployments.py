from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

from cli.embedded.bedrock.account import Limits
from cli.embedded.bedrock.faults import Fault

OPERATION = "CreateCustomModelDeployment"


@pytest.fixture
def hosted(make_world: Callable[..., Any]) -> tuple[Any, str]:
    """A world in which things take a minute, with a trained model."""
    world = make_world()
    model = world.run_job()["outputModelArn"]
    world.slow_down()
    return world, model


def create(world: Any, model: str, name: str = "deployment", **more: Any) -> str:
    answer = world.bedrock.create_custom_model_deployment(modelDeploymentName=name, modelArn=model, **more)
    arn: str = answer["customModelDeploymentArn"]
    return arn


def look(world: Any, arn: str) -> dict[str, Any]:
    answer: dict[str, Any] = world.bedrock.get_custom_model_deployment(customModelDeploymentIdentifier=arn)
    return answer


def test_a_deployment_is_created_over_a_while(hosted: tuple[Any, str]) -> None:
    world, model = hosted
    arn = create(world, model, description="mine", tags=[{"key": "run", "value": "1"}])
    assert look(world, arn)["status"] == "Creating"
    world.clock.advance(seconds=61)
    deployment = look(world, "deployment")
    assert (deployment["status"], deployment["modelArn"], deployment["description"]) == ("Active", model, "mine")
    assert world.bedrock.list_tags_for_resource(resourceARN=arn)["tags"] == [{"key": "run", "value": "1"}]


def test_a_deployment_may_fail_or_never_end(hosted: tuple[Any, str]) -> None:
    world, model = hosted
    world.account.faults.add([Fault("fail-late", OPERATION), Fault("hang-in-phase", OPERATION)])
    failing, hanging = create(world, model, "a"), create(world, model, "b")
    world.clock.advance(days=1)
    assert look(world, failing)["status"] == "Failed"
    assert look(world, failing)["failureMessage"]
    assert look(world, hanging)["status"] == "Creating"


def test_an_update_puts_another_model_behind_the_same_arn(hosted: tuple[Any, str]) -> None:
    world, model = hosted
    world.slow_down(0)
    other = world.run_job()["outputModelArn"]
    arn = create(world, model)
    world.slow_down()
    world.bedrock.update_custom_model_deployment(customModelDeploymentIdentifier=arn, modelArn=other)
    during = look(world, arn)
    assert (during["status"], during["modelArn"]) == ("Active", model)
    assert during["updateDetails"] == {"modelArn": other, "updateStatus": "Updating"}
    world.clock.advance(seconds=61)
    after = look(world, arn)
    assert (after["modelArn"], after["updateDetails"]["updateStatus"]) == (other, "UpdateCompleted")


def test_a_deployment_that_is_being_created_cannot_be_updated(hosted: tuple[Any, str]) -> None:
    world, model = hosted
    arn = create(world, model)
    with pytest.raises(ClientError, match="ValidationException"):
        world.bedrock.update_custom_model_deployment(customModelDeploymentIdentifier=arn, modelArn=model)


def test_the_same_token_again_gives_the_same_deployment(hosted: tuple[Any, str]) -> None:
    world, model = hosted
    assert create(world, model, clientRequestToken="t") == create(world, model, clientRequestToken="t")


def test_a_name_is_used_once(hosted: tuple[Any, str]) -> None:
    world, model = hosted
    arn = create(world, model)
    with pytest.raises(ClientError, match="currently in use"):
        create(world, model)
    world.bedrock.delete_custom_model_deployment(customModelDeploymentIdentifier=arn)
    assert create(world, model) != arn


def test_two_are_created_at_a_time_and_ten_in_all(hosted: tuple[Any, str]) -> None:
    world, model = hosted
    for number in range(10):
        create(world, model, f"d-{number}")
        if number == 1:
            with pytest.raises(ClientError, match="ServiceQuotaExceededException"):
                create(world, model, "third")
        if number % 2:
            world.clock.advance(seconds=61)
    with pytest.raises(ClientError, match="ServiceQuotaExceededException"):
        create(world, model, "eleventh")
    active = world.bedrock.list_custom_model_deployments(statusEquals="Active", modelArnEquals=model)
    assert len(active["modelDeploymentSummaries"]) == 10


def test_a_model_is_not_deleted_while_it_is_deployed(hosted: tuple[Any, str]) -> None:
    world, model = hosted
    arn = create(world, model)
    with pytest.raises(ClientError, match="ConflictException"):
        world.bedrock.delete_custom_model(modelIdentifier=model)
    world.bedrock.delete_custom_model_deployment(customModelDeploymentIdentifier=arn)
    world.bedrock.delete_custom_model(modelIdentifier=model)
    assert world.bedrock.list_custom_models()["modelSummaries"] == []
    assert list(world.account.folder.glob("*.npz")) == []


def test_titan_has_no_deployment_on_demand(pretraining: Any) -> None:
    job = pretraining.run_job(
        baseModelIdentifier="amazon.titan-text-express-v1:0:8k", customizationType="CONTINUED_PRE_TRAINING"
    )
    with pytest.raises(ClientError, match="On-demand deployment is not supported"):
        create(pretraining, job["outputModelArn"])


def test_the_quotas_may_be_set(make_world: Callable[..., Any]) -> None:
    world = make_world(limits=Limits(deployments=0))
    model = world.run_job()["outputModelArn"]
    with pytest.raises(ClientError, match="ServiceQuotaExceededException"):
        create(world, model)

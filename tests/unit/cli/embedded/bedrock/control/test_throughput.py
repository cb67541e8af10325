from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

from cli.embedded.bedrock.account import Limits
from cli.embedded.bedrock.faults import Fault

MICRO = "amazon.nova-micro-v1:0:128k"


@pytest.fixture
def slow(make_world: Callable[..., Any]) -> Any:
    """A world in which things take a minute."""
    return make_world(phase_seconds=60)


def create(world: Any, name: str = "throughput", **changes: Any) -> str:
    request = {"modelUnits": 1, "provisionedModelName": name, "modelId": MICRO} | changes
    arn: str = world.bedrock.create_provisioned_model_throughput(**request)["provisionedModelArn"]
    return arn


def look(world: Any, arn: str) -> dict[str, Any]:
    answer: dict[str, Any] = world.bedrock.get_provisioned_model_throughput(provisionedModelId=arn)
    return answer


def test_throughput_is_created_over_a_while(slow: Any) -> None:
    arn = create(slow)
    assert look(slow, arn)["status"] == "Creating"
    slow.clock.advance(seconds=61)
    throughput = look(slow, "throughput")
    assert (throughput["status"], throughput["modelUnits"]) == ("InService", 1)
    assert throughput["modelArn"] == f"arn:aws:bedrock:us-east-1::foundation-model/{MICRO}"
    assert (
        len(slow.bedrock.list_provisioned_model_throughputs(statusEquals="InService")["provisionedModelSummaries"]) == 1
    )


def test_throughput_may_fail(slow: Any) -> None:
    slow.account.faults.add([Fault("fail-late", "CreateProvisionedModelThroughput")])
    arn = create(slow)
    slow.clock.advance(seconds=61)
    assert look(slow, arn)["status"] == "Failed"
    assert look(slow, arn)["failureMessage"]
    slow.bedrock.delete_provisioned_model_throughput(provisionedModelId=arn)


def test_an_account_without_units_gets_none(make_world: Callable[..., Any]) -> None:
    world = make_world(limits=Limits(model_units=0))
    with pytest.raises(
        ClientError, match=f"does not currently have any no commitment model units reserved for {MICRO}"
    ):
        create(world)


def test_units_are_free_again_once_they_are_deleted(world: Any) -> None:
    arn = create(world, modelUnits=2)
    with pytest.raises(ClientError, match="ServiceQuotaExceededException"):
        create(world, "second")
    world.bedrock.delete_provisioned_model_throughput(provisionedModelId=arn)
    create(world, "second", modelUnits=2)


def test_a_commitment_cannot_be_deleted_before_its_end(world: Any) -> None:
    arn = create(world, commitmentDuration="OneMonth")
    with pytest.raises(ClientError, match=r"ConflictException.*before its commitment ends"):
        world.bedrock.delete_provisioned_model_throughput(provisionedModelId=arn)
    ends, began = look(world, arn)["commitmentExpirationTime"], look(world, arn)["creationTime"]
    assert round((ends - began).total_seconds() / 86400) == 30
    world.clock.advance(days=31)
    world.bedrock.delete_provisioned_model_throughput(provisionedModelId=arn)


def test_another_model_of_the_same_base_is_swapped_in_place(world: Any) -> None:
    first, second = world.run_job()["outputModelArn"], world.run_job()["outputModelArn"]
    arn = create(world, modelId=first)
    world.slow_down()
    world.bedrock.update_provisioned_model_throughput(provisionedModelId=arn, desiredModelId=second)
    during = look(world, arn)
    assert (during["status"], during["modelArn"], during["desiredModelArn"]) == ("Updating", first, second)
    world.clock.advance(seconds=61)
    assert (look(world, arn)["status"], look(world, arn)["modelArn"]) == ("InService", second)


def test_a_model_of_another_base_is_not(world: Any) -> None:
    arn = create(world)
    with pytest.raises(ClientError, match="same base model"):
        world.bedrock.update_provisioned_model_throughput(
            provisionedModelId=arn, desiredModelId="amazon.nova-lite-v1:0:300k"
        )


def test_a_name_may_be_changed_but_is_used_once(world: Any) -> None:
    arn = create(world)
    create(world, "other")
    with pytest.raises(ClientError, match="currently in use"):
        world.bedrock.update_provisioned_model_throughput(provisionedModelId=arn, desiredProvisionedModelName="other")
    world.bedrock.update_provisioned_model_throughput(provisionedModelId=arn, desiredProvisionedModelName="new")
    assert look(world, "new")["provisionedModelArn"] == arn


@pytest.mark.parametrize("model", ["amazon.nova-micro-v1:0", "amazon.titan-embed-text-v2:0"])
def test_not_every_model_can_be_provisioned(world: Any, model: str) -> None:
    with pytest.raises(ClientError, match="not supported"):
        create(world, modelId=model)


def test_the_same_token_again_gives_the_same_throughput(world: Any) -> None:
    assert create(world, clientRequestToken="t") == create(world, clientRequestToken="t")


def test_a_model_is_not_deleted_while_it_has_throughput(world: Any) -> None:
    model = world.run_job()["outputModelArn"]
    create(world, modelId=model)
    with pytest.raises(ClientError, match="ConflictException"):
        world.bedrock.delete_custom_model(modelIdentifier=model)

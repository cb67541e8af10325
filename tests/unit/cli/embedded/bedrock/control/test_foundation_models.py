from __future__ import annotations

from typing import Any


def test_the_list_can_be_asked_for_one_method(world: Any) -> None:
    answer = world.bedrock.list_foundation_models(byCustomizationType="FINE_TUNING")
    micro = answer["modelSummaries"][0]
    assert micro["modelId"] == "amazon.nova-micro-v1:0:128k"
    assert micro["modelArn"] == "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-micro-v1:0:128k"
    assert micro["modelLifecycle"] == {"status": "ACTIVE"}
    assert world.bedrock.list_foundation_models(byCustomizationType="CONTINUED_PRE_TRAINING")["modelSummaries"] == []


def test_what_only_the_stand_in_knows_is_not_told(world: Any) -> None:
    for model in world.bedrock.list_foundation_models()["modelSummaries"]:
        assert not {"customization", "regions"} & set(model)


def test_one_model_is_described_by_id_or_arn(world: Any) -> None:
    by_id = world.bedrock.get_foundation_model(modelIdentifier="amazon.nova-pro-v1:0")["modelDetails"]
    assert world.bedrock.get_foundation_model(modelIdentifier=by_id["modelArn"])["modelDetails"] == by_id

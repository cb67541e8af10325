from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from jonabot.results.deployments import Deployment, HostedModel, NoRoomForDeployment
from jonabot.results.hosting import check, deploy, not_hosted, why_not_hosted
from jonabot.training.base_models import base_models
from jonabot.training.errors import BedrockBusy, BedrockRefused

NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
TAGS = {"stack": "Jonabot"}


class DeploymentsInMemory:
    """The Protocol `Deployments`."""

    def __init__(self) -> None:
        self.hosted: dict[str, HostedModel] = {}
        self.full = False
        self.tokens: list[str] = []
        self.tags: Mapping[str, str] = {}

    def change(self, name: str, **fields: Any) -> None:
        self.hosted[name] = msgspec.structs.replace(self.hosted[name], **fields)

    def find(self, name: str) -> HostedModel | None:
        return self.hosted.get(name)

    def all(self) -> Iterator[HostedModel]:
        yield from self.hosted.values()

    def create(self, name: str, model_arn: str, token: str, tags: Mapping[str, str]) -> str:
        if self.full:
            raise NoRoomForDeployment("The quota of 10 deployments is used up.")
        self.tokens.append(token)
        self.tags = tags
        self.hosted[name] = HostedModel(f"arn:{name}", name, model_arn, "Creating", NOW)
        return f"arn:{name}"

    def update(self, arn: str, model_arn: str) -> None:
        self.change(arn.removeprefix("arn:"), updating_to=model_arn, update_status="Updating")

    def delete(self, arn: str) -> None:
        del self.hosted[arn.removeprefix("arn:")]


@pytest.fixture
def deployments() -> DeploymentsInMemory:
    return DeploymentsInMemory()


def _later(minutes: int) -> datetime:
    return NOW + timedelta(minutes=minutes)


def test_a_first_model_gets_a_deployment_named_after_the_stack(deployments: DeploymentsInMemory) -> None:
    deployment = deploy("model-1", "Jonabot", deployments, TAGS, NOW)
    assert (deployment.name, deployment.status, deployment.ready) == ("jonabot", "Creating", False)
    assert deployments.tags == TAGS


def test_a_deployment_is_waited_for(deployments: DeploymentsInMemory) -> None:
    deployment = deploy("model-1", "Jonabot", deployments, TAGS, NOW)
    waiting = check(deployment, deployments, _later(3))
    assert (waiting.ready, waiting.message) == (False, "creating, 3 min so far")
    deployments.change("jonabot", status="Active")
    ready = check(waiting, deployments, _later(8))
    assert (ready.ready, ready.answers, ready.arn) == (True, True, "arn:jonabot")


def test_a_new_model_is_put_behind_the_same_arn(deployments: DeploymentsInMemory) -> None:
    deploy("model-1", "Jonabot", deployments, TAGS, NOW)
    deployments.change("jonabot", status="Active")
    updating = deploy("model-2", "Jonabot", deployments, TAGS, _later(60))
    assert (updating.arn, updating.status, updating.ready) == ("arn:jonabot", "Updating", False)
    assert not check(updating, deployments, _later(61)).ready
    deployments.change("jonabot", model_arn="model-2", update_status="UpdateCompleted")
    assert check(updating, deployments, _later(68)).answers


def test_deploying_twice_changes_nothing(deployments: DeploymentsInMemory) -> None:
    deploy("model-1", "Jonabot", deployments, TAGS, NOW)
    assert deploy("model-1", "Jonabot", deployments, TAGS, NOW).status == "Creating"
    deployments.change("jonabot", status="Active")
    assert deploy("model-1", "Jonabot", deployments, TAGS, NOW).answers
    assert len(deployments.tokens) == 1


def test_a_repeated_update_is_not_asked_for_twice(deployments: DeploymentsInMemory) -> None:
    deploy("model-1", "Jonabot", deployments, TAGS, NOW)
    deployments.change("jonabot", status="Active", updating_to="model-2", update_status="Updating")
    assert deploy("model-2", "Jonabot", deployments, TAGS, NOW).status == "Updating"


@pytest.mark.parametrize("state", [{"status": "Creating"}, {"status": "Active", "update_status": "Updating"}])
def test_two_runs_do_not_change_one_deployment_at_a_time(
    deployments: DeploymentsInMemory, state: dict[str, str]
) -> None:
    deploy("model-1", "Jonabot", deployments, TAGS, NOW)
    deployments.change("jonabot", **state)
    with pytest.raises(BedrockBusy, match="changed by another run"):
        deploy("model-2", "Jonabot", deployments, TAGS, NOW)


def test_a_full_quota_names_what_could_go_and_fails_nothing(deployments: DeploymentsInMemory) -> None:
    deployments.hosted = {
        "old": HostedModel("arn:old", "old", "m", "Active", NOW - timedelta(days=90)),
        "older": HostedModel("arn:older", "older", "m", "Failed", NOW - timedelta(days=200)),
    }
    deployments.full = True
    deployment = deploy("model-1", "Jonabot", deployments, TAGS, NOW)
    assert (deployment.ready, deployment.answers, deployment.arn) == (True, False, "")
    assert deployment.message == (
        "The quota of 10 deployments is used up. Delete one of these deployments, or set hosting to none: "
        "older (200 days old, Failed), old (90 days old, Active)."
    )


def test_a_failed_deployment_says_why_and_is_replaced_next_time(deployments: DeploymentsInMemory) -> None:
    deployment = deploy("model-1", "Jonabot", deployments, TAGS, NOW)
    deployments.change("jonabot", status="Failed", failure="no capacity")
    seen = check(deployment, deployments, _later(5))
    assert (seen.ready, seen.answers, seen.message) == (True, False, "failed: no capacity")
    with pytest.raises(BedrockBusy):
        deploy("model-1", "Jonabot", deployments, TAGS, NOW)
    assert deploy("model-1", "Jonabot", deployments, TAGS, NOW).status == "Creating"


def test_a_failed_update_says_that_the_model_before_is_still_served(deployments: DeploymentsInMemory) -> None:
    deploy("model-1", "Jonabot", deployments, TAGS, NOW)
    deployments.change("jonabot", status="Active")
    updating = deploy("model-2", "Jonabot", deployments, TAGS, NOW)
    deployments.change("jonabot", update_status="UpdateFailed", failure="no capacity")
    seen = check(updating, deployments, _later(5))
    assert (seen.ready, seen.answers) == (True, False)
    assert seen.message == "still serves the model before: no capacity"


def test_a_failed_update_is_tried_again_by_the_next_run(deployments: DeploymentsInMemory) -> None:
    deploy("model-1", "Jonabot", deployments, TAGS, NOW)
    deployments.change("jonabot", status="Active", updating_to="model-2", update_status="UpdateFailed")
    assert deploy("model-2", "Jonabot", deployments, TAGS, NOW).status == "Updating"


def test_a_deployment_that_takes_too_long_is_no_longer_waited_for(deployments: DeploymentsInMemory) -> None:
    deployment = deploy("model-1", "Jonabot", deployments, TAGS, NOW)
    seen = check(deployment, deployments, _later(61))
    assert (seen.ready, seen.answers) == (True, False)


def test_a_deployment_that_somebody_deleted_ends_the_wait(deployments: DeploymentsInMemory) -> None:
    deployment = deploy("model-1", "Jonabot", deployments, TAGS, NOW)
    deployments.hosted.clear()
    assert check(deployment, deployments, _later(1)).message == "deployment jonabot was deleted by somebody"


def test_the_reason_not_to_host_is_told() -> None:
    models = base_models()
    micro, titan = models["amazon.nova-micro-v1:0:128k"], models["amazon.titan-text-express-v1:0:8k"]
    assert why_not_hosted("on-demand", micro) == ""
    assert why_not_hosted("none", micro) == "hosting is set to none"
    assert "no on-demand deployment" in why_not_hosted("on-demand", titan)


def test_a_deployment_survives_the_state_machine() -> None:
    deployment = not_hosted("model-1", "hosting is set to none", NOW)
    assert msgspec.convert(msgspec.to_builtins(deployment), Deployment) == deployment


class ContestedDeployments(DeploymentsInMemory):
    """Between a run's look and its change, another run makes one of its own."""

    def create(self, name: str, model_arn: str, token: str, tags: Mapping[str, str]) -> str:
        super().create(name, "arn:another-model", token, tags)
        raise BedrockRefused(f"{model_arn}: the provided name {name} is currently in use.")

    def update(self, arn: str, model_arn: str) -> None:
        super().update(arn, "arn:another-model")
        raise BedrockRefused(f"{model_arn}: {arn} is being updated and cannot be updated.")


def test_two_runs_that_host_at_the_same_moment_do_so_one_after_the_other() -> None:
    contested = ContestedDeployments()
    with pytest.raises(BedrockBusy, match="changed by another run a moment ago"):
        deploy("arn:model", "Jonabot", contested, TAGS, NOW)
    (name,) = contested.hosted
    contested.change(name, status="Active")
    with pytest.raises(BedrockBusy, match="changed by another run a moment ago"):
        deploy("arn:model", "Jonabot", contested, TAGS, NOW)


def test_a_refusal_for_another_reason_is_told_as_it_is(
    deployments: DeploymentsInMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> str:
        raise BedrockRefused("The model is not of this account.")

    monkeypatch.setattr(deployments, "create", refuse)
    with pytest.raises(BedrockRefused, match="not of this account"):
        deploy("arn:model", "Jonabot", deployments, TAGS, NOW)

"""A function finds everything that the stack told it, or says at once what is missing."""

import json
from collections.abc import Iterator

import msgspec
import pytest

from handlers.environment import environment
from infra.settings import Settings


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("JONABOT_BUCKET", "writing")
    monkeypatch.setenv("JONABOT_STACK", "Jonabot")
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    monkeypatch.setenv("JONABOT_SETTINGS", json.dumps(Settings().for_lambdas()))
    environment.cache_clear()
    yield
    environment.cache_clear()


def test_the_settings_of_the_app_arrive() -> None:
    assert environment().settings.training.training_budget_usd == Settings().training_budget_usd


def test_a_missing_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JONABOT_BUCKET")
    with pytest.raises(msgspec.ValidationError, match="bucket"):
        environment()


def test_only_another_address_of_bedrock_is_a_stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not environment().stand_in
    environment.cache_clear()
    monkeypatch.setenv("AWS_ENDPOINT_URL_BEDROCK", "http://127.0.0.1:1")
    assert environment().stand_in

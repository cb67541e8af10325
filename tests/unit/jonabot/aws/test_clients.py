from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from jonabot.aws import clients


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "key")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")


@pytest.mark.parametrize("make", [clients.s3, clients.bedrock, clients.sns, clients.ssm, clients.stepfunctions])
def test_no_client_waits_for_ever(make: Callable[[], Any]) -> None:
    config = make().meta.config
    assert config.connect_timeout <= 10
    assert config.read_timeout <= 30
    assert config.retries["mode"] == "standard"
    assert 1 < config.retries["total_max_attempts"] <= 5


def test_what_a_client_may_do_is_read_once_for_all_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    clients.sns()
    monkeypatch.setattr("botocore.loaders.JSONFileLoader.load_file", lambda *_: pytest.fail("it was read again"))
    clients.sns()


def test_a_model_may_take_its_time_to_answer() -> None:
    client: Any = clients.bedrock_runtime()
    assert client.meta.config.read_timeout >= 60


def test_the_environment_says_where_bedrock_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL_BEDROCK", "http://127.0.0.1:4599")
    assert clients.bedrock().meta.endpoint_url == "http://127.0.0.1:4599"
    assert clients.s3().meta.endpoint_url == "https://s3.amazonaws.com"

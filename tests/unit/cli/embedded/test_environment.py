from __future__ import annotations

from pathlib import Path

import pytest

from cli.embedded.certificates import Certificates
from cli.embedded.environment import Surroundings, client_environment, emulator_environment
from cli.embedded.options import Options

HERE = Surroundings(
    home=Path("/tmp/home"),
    endpoint="https://127.0.0.1:4566",
    access_key="KEY",
    secret_key="SECRET",
    certificates=Certificates(Path("authority.pem"), Path("server.pem"), Path("server.key")),
    options=Options(region="eu-central-1", wait_scale=0.5),
)


def test_nothing_of_the_host_is_inherited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_PROFILE", "somebody-else")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    for environment in (client_environment(HERE), emulator_environment(HERE)):
        assert not {"AWS_PROFILE", "HTTPS_PROXY"} & set(environment)
        assert environment["HOME"] == "/tmp/home"


def test_the_emulator_listens_on_loopback_only_and_checks_who_asks() -> None:
    environment = emulator_environment(HERE)
    wanted = {"BIND_HOST": "127.0.0.1", "GATEWAY_PORT": "4566", "AUTH": "true", "USE_SSL": "1"}
    assert wanted.items() <= environment.items()
    assert environment["SFN_WAIT_SCALE"] == "0.5"
    assert environment["AWS_REGION"] == environment["MINISTACK_REGION"] == "eu-central-1"


def test_bedrock_alone_is_sent_to_the_stand_in() -> None:
    without = client_environment(HERE)
    assert not [name for name in without if "BEDROCK" in name]
    environment = client_environment(Surroundings(**{**vars(HERE), "bedrock_endpoint": "http://127.0.0.1:81"}))
    assert environment.items() - without.items() == {
        ("AWS_ENDPOINT_URL_BEDROCK", "http://127.0.0.1:81"),
        ("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", "http://127.0.0.1:81"),
    }

"""The embedded AWS serves this user's signed requests, over TLS, on loopback, and nothing else."""

from __future__ import annotations

import http.client
import ssl
from pathlib import Path

import boto3
import pytest
from botocore.exceptions import ClientError

from cli.embedded.launcher import EmbeddedAws
from tests.workflow.conftest import FOREIGN_HOST
from tests.workflow.emulator.workbench import Workbench, processes_of


def port(aws: EmbeddedAws) -> int:
    return int(aws.endpoint.rpartition(":")[2])


def ask(aws: EmbeddedAws, method: str, path: str, **headers: str) -> tuple[int, str]:
    trust = ssl.create_default_context(cafile=aws.environment()["AWS_CA_BUNDLE"])
    connection = http.client.HTTPSConnection("127.0.0.1", port(aws), context=trust, timeout=10)
    connection.request(method, path, headers=headers)
    response = connection.getresponse()
    return response.status, response.read().decode()


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://example.org", "Authorization": "AWS4-HMAC-SHA256 ..."},
        {"Origin": "null"},
        {"Host": "attacker.example", "Authorization": "AWS4-HMAC-SHA256 ..."},
        {"Host": "127.0.0.1.nip.io"},
        {},
    ],
)
def test_a_web_page_and_an_unsigned_request_are_refused(bench: Workbench, headers: dict[str, str]) -> None:
    assert ask(bench.aws, "GET", f"/{bench.bucket}", **headers)[0] == 403
    assert ask(bench.aws, "PUT", f"/{bench.bucket}/exports/theirs.zip", **headers)[0] == 403


@pytest.mark.parametrize("path", ["/_ministack/reset", "/_ministack/config", "/_ministack/ready"])
def test_the_emulators_own_maintenance_is_closed(embedded_aws: EmbeddedAws, path: str) -> None:
    assert ask(embedded_aws, "POST", path)[0] == 403


def test_only_the_health_check_is_open(embedded_aws: EmbeddedAws) -> None:
    assert ask(embedded_aws, "GET", "/_ministack/health")[0] == 200


@pytest.mark.parametrize("key", ["test", "000000000000", "AKIAIOSFODNN7EXAMPLE"])
def test_a_key_that_can_be_guessed_is_refused(bench: Workbench, key: str) -> None:
    theirs = boto3.client(
        "s3",
        endpoint_url=bench.aws.endpoint,
        verify=bench.aws.environment()["AWS_CA_BUNDLE"],
        region_name="us-east-1",
        aws_access_key_id=key,
        aws_secret_access_key="test",
    )
    with pytest.raises(ClientError, match="InvalidAccessKeyId"):
        theirs.list_objects_v2(Bucket=bench.bucket)


def test_plain_http_is_not_served(embedded_aws: EmbeddedAws) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port(embedded_aws), timeout=5)
    connection.request("GET", "/_ministack/health")
    with pytest.raises((OSError, http.client.HTTPException)):
        connection.getresponse()


def test_every_listening_socket_is_on_loopback(embedded_aws: EmbeddedAws) -> None:
    own = {
        link.readlink().as_posix()
        for process in processes_of(embedded_aws.home)
        for link in Path(f"/proc/{process}/fd").iterdir()
        if link.is_symlink()
    }
    rows = [line.split() for table in ("tcp", "tcp6") for line in Path("/proc/net", table).read_text().splitlines()[1:]]
    listening = [row[1] for row in rows if row[3] == "0A" and f"socket:[{row[9]}]" in own]
    ports = [port(embedded_aws), int(str(embedded_aws.bedrock_endpoint).rpartition(":")[2])]
    assert sorted(listening) == sorted(f"0100007F:{number:04X}" for number in ports)


def test_a_client_ignores_the_hosts_own_settings(embedded_aws: EmbeddedAws, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in FOREIGN_HOST.items():
        monkeypatch.setenv(name, value)
    identity = embedded_aws.client("sts").get_caller_identity()
    assert identity["Account"] == embedded_aws.account
    embedded_aws.client("s3").list_buckets()


def test_nobody_else_can_read_the_folder(embedded_aws: EmbeddedAws) -> None:
    assert embedded_aws.home.stat().st_mode & 0o077 == 0

"""AWS on this machine: an emulator and, if wanted, a Bedrock stand-in, both on loopback.

with EmbeddedAws(bedrock=BedrockOptions()) as aws:
    outputs = deploy(Path("cdk.out"), aws)
    aws.client("s3").list_buckets()
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import boto3
import botocore.session
import msgspec
from botocore.config import Config

from cli.embedded.options import ACCOUNT, Answer, BedrockOptions, Options, Running
from cli.embedded.processes import ROOT

__all__ = ["BedrockOptions", "EmbeddedAws", "EmbeddedAwsFailed"]

_SECONDS = Config(connect_timeout=5, read_timeout=120, retries={"total_max_attempts": 2}, proxies={})
_BEDROCK_SERVICES = ("bedrock", "bedrock-runtime")
# The supervisor's own environment: where temporary folders go is the person's choice, the rest is not inherited.
_INHERITED = ("PATH", "TMPDIR", "HOME", "LANG")


class EmbeddedAwsFailed(Exception):
    """The embedded AWS did not start; the message says which part and ends with its log."""


class EmbeddedAws:
    """An embedded AWS, from entering the block until leaving it.

    Everything it starts is stopped and its temporary folder is deleted when the block ends, and
    also when this process is interrupted or killed. Each has an account of its own: nothing is
    kept from one to the next. The options are those of options.py.

    Raises:
        msgspec.ValidationError: an option has a value that is not allowed.

    """

    account = ACCOUNT

    def __init__(
        self,
        *,
        region: str = "us-east-1",
        wait_scale: float = 1.0,
        bedrock: BedrockOptions | None = None,
        functions_at_once: int | None = None,
        start_seconds: float = 60.0,
    ) -> None:
        options = Options(
            region=region,
            wait_scale=wait_scale,
            bedrock=bedrock,
            functions_at_once=functions_at_once,
            start_seconds=start_seconds,
        )
        self._options = msgspec.convert(msgspec.to_builtins(options), Options)  # checks every value
        self._clients: dict[str, Any] = {}
        self.region = region

    def __enter__(self) -> Self:
        self._supervisor = subprocess.Popen(
            [sys.executable, "-m", "cli.embedded.supervisor"],
            cwd=ROOT,
            env={name: os.environ[name] for name in _INHERITED if name in os.environ},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,  # Ctrl-C reaches this process alone, which then closes the pipe
        )
        try:
            self._running = self._start()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._supervisor.communicate()

    @property
    def endpoint(self) -> str:
        """https://127.0.0.1:PORT, for everything but Bedrock."""
        return self._running.endpoint

    @property
    def bedrock_endpoint(self) -> str | None:
        return self._running.bedrock_endpoint

    @property
    def home(self) -> Path:
        """Its temporary folder; holds emulator.log and bedrock.log."""
        return Path(self._running.home)

    def environment(self) -> dict[str, str]:
        """The whole environment for a process that shall use this AWS, such as the CDK CLI."""
        return dict(self._running.environment)

    def client(self, service: str) -> Any:
        """The boto3 client for `service` that asks this AWS, whatever ~/.aws or AWS_* say."""
        if service not in self._clients:
            self._clients[service] = self._new_client(service)
        return self._clients[service]

    def _new_client(self, service: str) -> Any:
        environment: Mapping[str, str] = self._running.environment
        nothing_inherited = dict.fromkeys(("profile", "config_file", "credentials_file"), (None, None, None, None))
        session: Any = boto3.Session(
            aws_access_key_id=environment["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=environment["AWS_SECRET_ACCESS_KEY"],
            region_name=self.region,
            botocore_session=botocore.session.Session(session_vars=nothing_inherited),
        )
        endpoint = self.bedrock_endpoint if service in _BEDROCK_SERVICES else self.endpoint
        if endpoint is None:
            raise EmbeddedAwsFailed("This embedded AWS was started without its Bedrock stand-in.")
        return session.client(service, endpoint_url=endpoint, verify=environment["AWS_CA_BUNDLE"], config=_SECONDS)

    def _start(self) -> Running:
        pipes = self._supervisor
        assert pipes.stdin
        assert pipes.stdout
        pipes.stdin.write(msgspec.json.encode(self._options) + b"\n")
        pipes.stdin.flush()
        line = pipes.stdout.readline()
        answer = msgspec.json.decode(line, type=Answer) if line else Answer()
        if answer.running:
            return answer.running
        reason = answer.failed.reason if answer.failed else "its supervisor ended without a word (see above)."
        raise EmbeddedAwsFailed(f"The embedded AWS did not start: {reason}")

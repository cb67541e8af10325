"""A deployment as the person at its other end knows it: by command, by message, by link."""

from __future__ import annotations

import ssl
import subprocess
import sys
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from tests.workflow.deployment import Deployment
from tests.workflow.inbox import Inbox
from tests.workflow.stand_in import StandIn

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Place:
    """A deployment, somebody who has subscribed to its topic, and the command on that person's machine."""

    deployment: Deployment
    inbox: Inbox

    @classmethod
    def of(cls, deployment: Deployment) -> Self:
        """Somebody subscribes to the deployment's topic."""
        return cls(deployment, Inbox(deployment.aws, deployment.stack.topic_arn))

    def jonabot(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the command, without a terminal."""
        return subprocess.run(
            [sys.executable, "-m", "cli.main", *arguments],
            cwd=ROOT,
            env=self.deployment.aws.environment() | {"COLUMNS": "200"},
            check=False,
            capture_output=True,
            text=True,
            timeout=240,
        )

    def parameter(self, name: str) -> str:
        """What a run has left for others to look up."""
        found = self.deployment.aws.client("ssm").get_parameter(Name=f"/jonabot/Jonabot/{name}")
        value: str = found["Parameter"]["Value"]
        return value

    def set_parameter(self, name: str, value: str) -> None:
        ssm = self.deployment.aws.client("ssm")
        ssm.put_parameter(Name=f"/jonabot/Jonabot/{name}", Value=value, Type="String", Overwrite=True)

    def faults(self, *faults: dict[str, object]) -> None:
        """Have the Bedrock stand-in do something wrong."""
        StandIn(self.deployment.aws).add_faults(*faults)

    def forget_faults(self) -> None:
        """Those that have not struck yet."""
        StandIn(self.deployment.aws).forget_faults()

    def open(self, url: str) -> str:
        """What a browser gets."""
        with urllib.request.urlopen(url, context=self.tls(), timeout=10) as page:
            body: bytes = page.read()
        return body.decode()

    def tls(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self.deployment.aws.environment()["AWS_CA_BUNDLE"])

"""The AWS account that the command talks to: the person's own, or whatever AWS_ENDPOINT_URL names."""

from __future__ import annotations

from typing import Any

import boto3
from botocore.config import Config

from cli.stack import DeployedStack

STACK = "Jonabot"
_PATIENCE = Config(connect_timeout=10, read_timeout=60, retries={"mode": "standard", "total_max_attempts": 5})

# botocore still signs links the old way, which S3 refuses for buckets made since 2020.
_FOR_LINKS = _PATIENCE.merge(Config(signature_version="s3v4"))


class Account:
    """Clients for the Region in which Jonabot is deployed, and its stack."""

    def __init__(self, region: str) -> None:
        self._session = boto3.Session(region_name=region)

    def client(self, service: str) -> Any:
        make: Any = self._session.client
        return make(service, config=_FOR_LINKS if service == "s3" else _PATIENCE)

    def stack(self) -> DeployedStack:
        """Where the deployed things are. Raises NotDeployed."""
        return DeployedStack.find(self.client("cloudformation"), STACK)

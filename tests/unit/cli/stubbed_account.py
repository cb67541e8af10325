"""An account whose clients answer what a test has laid out, and refuse what AWS would refuse."""

from __future__ import annotations

from typing import Any

import boto3
from botocore.stub import Stubber

SERVICES = ("s3", "ssm", "logs", "cloudformation", "resourcegroupstaggingapi")


class StubbedAccount:
    """Takes the place of `cli.account.Account`."""

    def __init__(self) -> None:
        keys: dict[str, Any] = {"aws_access_key_id": "a", "aws_secret_access_key": "b", "region_name": "us-east-1"}
        session: Any = boto3.Session(**keys)
        self._clients = {name: session.client(name) for name in SERVICES}
        self.stubs = {name: Stubber(client) for name, client in self._clients.items()}
        for stub in self.stubs.values():
            stub.activate()

    def client(self, name: str) -> Any:
        return self._clients[name]

    def all_asked(self) -> None:
        """Every call that was expected has come."""
        for stub in self.stubs.values():
            stub.assert_no_pending_responses()

"""The Bedrock stand-in's door for tests (cli/embedded/bedrock/side_door.py)."""

from __future__ import annotations

import json
import ssl
import urllib.request
from typing import Any

from cli.embedded.launcher import EmbeddedAws


class StandIn:
    """The stand-in of one embedded AWS."""

    def __init__(self, aws: EmbeddedAws) -> None:
        self._url = f"{aws.bedrock_endpoint}/_stand-in"
        self._tls = ssl.create_default_context(cafile=aws.environment()["AWS_CA_BUNDLE"])

    def add_faults(self, *faults: dict[str, object]) -> None:
        """Have it do something wrong."""
        self._ask("POST", "faults", faults)

    def forget_faults(self) -> None:
        """Those that have not struck yet."""
        self._ask("DELETE", "faults")

    def jobs(self) -> list[dict[str, Any]]:
        """Every job there ever was."""
        found: list[dict[str, Any]] = self._ask("GET", "jobs")
        return found

    def requests(self) -> list[dict[str, Any]]:
        """Every operation served, the oldest first, with its status."""
        found: list[dict[str, Any]] = self._ask("GET", "requests")
        return found

    def _ask(self, method: str, what: str, body: object = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self._url}/{what}", data=data, method=method)
        with urllib.request.urlopen(request, context=self._tls, timeout=10) as answer:
            return json.load(answer)

"""What hosting needs from Amazon Bedrock, in plain types. aws/bedrock_deployments.py is the real thing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Literal, Protocol

import msgspec

from jonabot.errors import JonabotError


class NoRoomForDeployment(JonabotError):
    """The account's quota of deployments (10), or of those being made at a time (2), is used up."""


class HostedModel(msgspec.Struct, frozen=True):
    """One custom model deployment as Bedrock tells it."""

    arn: str
    name: str
    model_arn: str
    status: Literal["Creating", "Active", "Failed"]
    created: datetime
    updating_to: str = ""
    """The model of the last update."""
    update_status: Literal["", "Updating", "UpdateCompleted", "UpdateFailed"] = ""
    failure: str = ""


class Deployments(Protocol):
    """Custom model deployments. Every method may raise BedrockBusy or BedrockRefused."""

    def find(self, name: str) -> HostedModel | None: ...

    def all(self) -> Iterable[HostedModel]: ...

    def create(self, name: str, model_arn: str, token: str, tags: Mapping[str, str]) -> str:
        """The ARN of a new deployment. Raises NoRoomForDeployment."""
        ...

    def update(self, arn: str, model_arn: str) -> None:
        """Put another model behind the same ARN."""
        ...

    def delete(self, arn: str) -> None: ...


class Deployment(msgspec.Struct, frozen=True, kw_only=True):
    """A deployment as the state machine carries it from poll to poll. Times are in UTC."""

    arn: str
    """Empty if the model is not hosted."""
    name: str
    model_arn: str
    status: Literal["Creating", "Updating", "Active", "Failed", "NotHosted"]
    ready: bool
    """There is nothing more to wait for, hosted or not."""
    message: str
    started: datetime
    elapsed_minutes: int = 0

    @property
    def answers(self) -> bool:
        """Whether the new model can be asked through the ARN."""
        return self.ready and self.status == "Active"

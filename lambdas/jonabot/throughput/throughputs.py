"""What hosting by the hour needs from Amazon Bedrock, in plain types. aws/bedrock_throughputs.py is the real thing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Literal, Protocol

import msgspec


class TunedModel(msgspec.Struct, frozen=True):
    """A custom model and the lifecycle of what it is based on."""

    arn: str
    base_model: str
    """Under its id for jobs: `amazon.nova-micro-v1:0:128k`."""
    legacy: bool = False
    end_of_life: str = ""
    """ISO date, empty where Bedrock gives none."""


class Throughput(msgspec.Struct, frozen=True, kw_only=True):
    """One provisioned throughput. Times are in UTC."""

    arn: str
    name: str
    model_arn: str
    """The model that answers now."""
    desired_model_arn: str
    """The model that is to answer, once an update is done."""
    base_model: str
    model_units: int
    status: Literal["Creating", "InService", "Updating", "Failed"]
    created: datetime
    commitment: Literal["", "OneMonth", "SixMonths"] = ""
    committed_until: datetime | None = None
    """It cannot be deleted before."""
    ends: datetime | None = None
    """What its tag says; None if somebody has taken the tag away."""
    failure: str = ""

    @property
    def answers(self) -> bool:
        """Whether it can be asked. While it is updated, the model before answers."""
        return self.status in {"InService", "Updating"}


class ThroughputRequest(msgspec.Struct, frozen=True):
    """One throughput to make. Two requests with the same token or the same name make one."""

    name: str
    token: str
    model_arn: str
    model_units: int
    commitment: Literal["", "OneMonth", "SixMonths"]
    tags: Mapping[str, str]


class Throughputs(Protocol):
    """Provisioned throughput. Every method may raise BedrockBusy or BedrockRefused."""

    def find(self, identifier: str) -> Throughput | None:
        """By ARN or by name."""
        ...

    def of_stack(self, stack: str) -> Iterable[Throughput]:
        """Those whose tag names this stack, whatever their status."""
        ...

    def model(self, arn: str) -> TunedModel | None:
        """A custom model; None if it was deleted."""
        ...

    def create(self, request: ThroughputRequest) -> str:
        """The ARN of a new throughput. Raises NoModelUnits."""
        ...

    def serve(self, arn: str, model_arn: str) -> None:
        """Put another model of the same base behind the same ARN."""
        ...

    def set_end(self, arn: str, ends: datetime) -> None:
        """Write the tag."""
        ...

    def delete(self, arn: str) -> None:
        """Nothing happens if it is gone already. Raises ThroughputHeld."""
        ...

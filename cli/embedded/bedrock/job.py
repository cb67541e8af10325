"""One customization job: what was asked for and how far it is."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

from cli.embedded.bedrock.catalog import Customization, FoundationModel, MethodRules
from cli.embedded.bedrock.faults import Phase

Status = Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
PhaseStatus = Literal["NotStarted", "InProgress", "Completed", "Stopping", "Stopped", "Failed"]
PHASES: tuple[Phase, ...] = ("validation", "data-processing", "training")


@dataclass
class Progress:
    """One phase."""

    created: datetime
    changed: datetime
    status: PhaseStatus = "NotStarted"


@dataclass(frozen=True, kw_only=True)
class Order:
    """What was asked for, checked."""

    name: str
    model_name: str
    role: str
    token: str
    foundation: FoundationModel
    customization: Customization
    """What may be done with that base model."""
    weights: Path | None
    """Of the custom model that is tuned further; None starts from the base model."""
    method: str
    """FINE_TUNING or CONTINUED_PRE_TRAINING."""
    hyperparameters: dict[str, float]
    """Effective, so with defaults."""
    training_uri: str
    validation_uris: tuple[str, ...]
    output_uri: str
    model_tags: list[dict[str, str]]
    kms_key: str = ""
    vpc: dict[str, list[str]] | None = None

    @property
    def rules(self) -> MethodRules:
        return self.customization.methods[self.method]

    @property
    def longest_record(self) -> int:
        """In tokens."""
        return self.customization.longest_record(self.hyperparameters.get("batchSize", 1))


@dataclass(kw_only=True)
class Job:
    """How far it is. Changed under the account's lock."""

    arn: str
    order: Order
    created: datetime
    changed: datetime
    ended: datetime | None = None
    status: Status = "InProgress"
    phases: dict[Phase, Progress]
    failure: str = ""
    training_loss: float | None = None
    validation_losses: list[float] = field(default_factory=list)
    """The loss over all validation files after the last epoch, if there are any."""
    model_arn: str = ""
    hung_before: timedelta = timedelta()
    """What a fault adds to the time since it was created, and since its phases changed, in what others are told."""
    stop: threading.Event = field(default_factory=threading.Event)

    @property
    def identifier(self) -> str:
        """The 12 characters at the end of the ARN."""
        return self.arn.rpartition("/")[2]

    @property
    def is_running(self) -> bool:
        return self.status in {"InProgress", "Stopping"}

"""What training needs from Amazon Bedrock, in plain types. aws/bedrock.py is the real thing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, Protocol

import msgspec

CustomizationMethod = Literal["continued-pretraining", "fine-tuning"]
JobStatus = Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
StepStatus = Literal["NotStarted", "InProgress", "Completed", "Stopping", "Stopped", "Failed"]


class Offer(msgspec.Struct, frozen=True):
    """One entry of ListFoundationModels that can be customized in this Region."""

    id: str
    """With or without the context suffix: `amazon.nova-micro-v1:0:128k` or `amazon.nova-micro-v1:0`."""
    methods: tuple[CustomizationMethod, ...]
    legacy: bool = False
    """LEGACY models take no new customization jobs."""
    legacy_since: str = ""
    """ISO date, empty where the service gives none."""
    end_of_life: str = ""
    """ISO date, empty where the service gives none."""


class JobSummary(msgspec.Struct, frozen=True):
    """One entry of ListModelCustomizationJobs."""

    arn: str
    name: str
    status: JobStatus
    model_arn: str = ""


class JobStep(msgspec.Struct, frozen=True):
    """One of the three steps of a job: validation, data processing, training."""

    name: str
    status: StepStatus
    changed: datetime | None = None


class JobDescription(msgspec.Struct, frozen=True):
    """One job as GetModelCustomizationJob tells it. Times are in UTC."""

    arn: str
    name: str
    model_name: str
    status: JobStatus
    created: datetime
    output_uri: str
    changed: datetime | None = None
    ended: datetime | None = None
    steps: tuple[JobStep, ...] = ()
    model_arn: str = ""
    failure: str = ""


class JobRequest(msgspec.Struct, frozen=True):
    """One job to create. Two requests with the same token or the same name make one job."""

    name: str
    model_name: str
    token: str
    base_model: str
    method: CustomizationMethod
    hyperparameters: dict[str, str]
    training_uri: str
    output_uri: str
    role_arn: str
    validation_uri: str = ""
    """Empty: no validation set."""
    tags: dict[str, str] = {}


class Bedrock(Protocol):
    """Customization jobs and the models they make. Every method may raise BedrockBusy or BedrockRefused."""

    def offers(self) -> Iterable[Offer]:
        """The models of this Region that can be customized, whatever their lifecycle."""
        ...

    def jobs(self, name_contains: str) -> Iterable[JobSummary]:
        """The account's jobs of this Region, in any status."""
        ...

    def job(self, identifier: str) -> JobDescription:
        """One job by ARN or name. Raises NotInBedrock."""
        ...

    def create_job(self, request: JobRequest) -> str:
        """The ARN of a new job. Raises NameTaken, RoleNotReady."""
        ...

    def stop_job(self, identifier: str) -> None:
        """Ask a job to stop; nothing happens if it has ended. Tokens already processed are billed."""
        ...

    def model_exists(self, arn: str) -> bool:
        """Whether a custom model is still there."""
        ...

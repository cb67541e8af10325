"""What the stand-in holds for its one account: jobs, models, deployments, throughput, tags.

All in memory, gone when it ends; only the weights of tuned models lie in a temporary folder. Who
changes or reads a collection holds `lock`; who creates a job holds `creating` as well, and only
that one while S3 and IAM are asked.
"""

from __future__ import annotations

import secrets
import string
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cli.embedded.bedrock.catalog import Catalog
from cli.embedded.bedrock.errors import BedrockError, ConflictException, TooManyTagsException
from cli.embedded.bedrock.faults import Faults
from cli.embedded.bedrock.job import Job
from cli.embedded.bedrock.language.training import LEARNED_BYTES
from cli.embedded.bedrock.objects import EventBus, ObjectStore, Roles

MOST_TAGS = 50
_IDENTIFIER = string.ascii_lowercase + string.digits


@dataclass(frozen=True, kw_only=True)
class Limits:
    """The account's quotas; those of Bedrock unless said otherwise."""

    running_jobs: int = 2
    deployments: int = 10
    deployments_in_progress: int = 2
    model_units: int = 2
    """Without commitment. 0 is usual on new accounts."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """How the stand-in behaves."""

    region: str = "us-east-1"
    account: str = "000000000000"
    phase_seconds: float = 1.0
    """How long a job stays in each phase at least, and how long a deployment is being created."""
    learned_bytes: int = LEARNED_BYTES
    """The most that a job reads, over all its epochs."""
    limits: Limits = Limits()
    name_in_use: type[BedrockError] = ConflictException
    """How a second job of the same name is refused. The service model has ConflictException for it;
    third parties have recorded a ValidationException with the same words."""


@dataclass(kw_only=True)
class CustomModel:
    """What a finished job leaves."""

    arn: str
    name: str
    job: Job
    created: datetime
    weights: Path


@dataclass(kw_only=True)
class Hosting:
    """A deployment or provisioned throughput: something that is created, and updated, over a while."""

    arn: str
    name: str
    model_arn: str
    created: datetime
    changed: datetime
    token: str
    ready: datetime | None
    """When its creation or update ends; None if it never does."""
    failure: str = ""
    """Why its creation fails, if it does."""
    replaced_arn: str = ""
    """After an update: the model that served before, and serves until the update ends."""
    details: dict[str, Any] = field(default_factory=dict)
    """What one of the two kinds has of its own, as GetX answers it."""

    def is_settled(self, now: datetime) -> bool:
        return self.ready is not None and now >= self.ready

    def is_in_service(self, now: datetime) -> bool:
        return bool(self.replaced_arn) or (self.is_settled(now) and not self.failure)

    def serving_arn(self, now: datetime) -> str:
        """The model that answers now."""
        return self.model_arn if self.is_settled(now) else self.replaced_arn or self.model_arn


@dataclass(kw_only=True)
class Account:
    """Everything, and what is needed to work with it."""

    options: Options
    catalog: Catalog
    objects: ObjectStore
    roles: Roles
    events: EventBus
    folder: Path
    """Where the weights of tuned models are kept."""
    faults: Faults = field(default_factory=Faults)
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    lock: threading.RLock = field(default_factory=threading.RLock)
    creating: threading.Lock = field(default_factory=threading.Lock)
    jobs: dict[str, Job] = field(default_factory=dict)
    models: dict[str, CustomModel] = field(default_factory=dict)
    deployments: dict[str, Hosting] = field(default_factory=dict)
    throughputs: dict[str, Hosting] = field(default_factory=dict)
    tags: dict[str, dict[str, str]] = field(default_factory=dict)
    """By ARN."""

    def new_arn(self, resource: str) -> str:
        """`resource` and an identifier of 12 characters, as an ARN."""
        identifier = "".join(secrets.choice(_IDENTIFIER) for _ in range(12))
        return f"arn:aws:bedrock:{self.options.region}:{self.options.account}:{resource}/{identifier}"

    def later(self) -> datetime:
        """When something that starts now is done."""
        return self.now() + timedelta(seconds=self.options.phase_seconds)

    def tag(self, arn: str, tags: list[dict[str, str]]) -> None:
        """Add tags, replacing those of the same key. Raises TooManyTagsException."""
        wanted = self.tags.get(arn, {}) | {tag["key"]: tag["value"] for tag in tags}
        if len(wanted) > MOST_TAGS:
            raise TooManyTagsException(f"{len(wanted)} tags exceed the limit of {MOST_TAGS} a resource")
        self.tags[arn] = wanted

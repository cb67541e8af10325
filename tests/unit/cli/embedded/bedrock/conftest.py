"""A stand-in without an embedded AWS: objects, roles and events in memory, HTTP on loopback."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.config import Config

from cli.embedded.bedrock.account import Account, Limits, Options
from cli.embedded.bedrock.catalog import load_catalog
from cli.embedded.bedrock.errors import BedrockError, ConflictException
from cli.embedded.bedrock.listener import Listener
from cli.embedded.bedrock.objects import EventsInMemory, ObjectsInMemory, RolesInMemory
from cli.embedded.bedrock.service import Service

ROLE = "arn:aws:iam::000000000000:role/Bedrock"
MICRO = "amazon.nova-micro-v1:0:128k"
EXPRESS = "amazon.titan-text-express-v1:0:8k"
TRAINING = "s3://bucket/training-sets/abc/training.jsonl"
VALIDATION = "s3://bucket/training-sets/abc/validation.jsonl"
TRUST: dict[str, object] = {
    "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "bedrock.amazonaws.com"}, "Action": "sts:AssumeRole"},
    ]
}
SENTENCES = [
    "The ferry left the harbour before the rain came.",
    "Nobody at the table wanted the last potato.",
    "A good meeting ends early, and a bad one has minutes.",
    "My grandmother kept every letter that she ever got.",
    "The cat has moved into the printer, where it is warm.",
    "We walked home along the railway and counted trains.",
]


class Clock:
    """A clock that a test may turn forward."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def advance(self, **duration: float) -> None:
        self._ahead += timedelta(**duration)


@dataclass
class World:
    """The stand-in and everything around it."""

    account: Account
    service: Service
    objects: ObjectsInMemory
    roles: RolesInMemory
    events: EventsInMemory
    clock: Clock
    url: str
    numbers: Iterator[int] = field(default_factory=lambda: iter(range(1, 100)))

    @cached_property
    def bedrock(self) -> Any:
        return _client("bedrock", self.url)

    @cached_property
    def runtime(self) -> Any:
        return _client("bedrock-runtime", self.url)

    def put(self, uri: str, records: Iterable[object]) -> str:
        self.objects.objects[uri] = "".join(json.dumps(record) + "\n" for record in records).encode()
        return uri

    def job(self, **changes: Any) -> dict[str, Any]:
        """A request that is fine, unless changed."""
        number = next(self.numbers)
        request = {
            "jobName": f"job-{number}",
            "customModelName": f"model-{number}",
            "roleArn": ROLE,
            "baseModelIdentifier": MICRO,
            "customizationType": "FINE_TUNING",
            "trainingDataConfig": {"s3Uri": TRAINING},
            "outputDataConfig": {"s3Uri": "s3://bucket/jobs/run-1/"},
        }
        return {name: value for name, value in (request | changes).items() if value is not None}

    def slow_down(self, seconds: float = 60) -> None:
        """From now on everything takes a while, by the clock that a test may turn forward."""
        self.account.options = replace(self.account.options, phase_seconds=seconds)

    def run_job(self, **changes: Any) -> dict[str, Any]:
        """What GetModelCustomizationJob says once the job has ended."""
        arn = self.bedrock.create_model_customization_job(**self.job(**changes))["jobArn"]
        return self.wait(arn)

    def wait(self, arn: str, seconds: float = 120) -> dict[str, Any]:
        deadline = time.monotonic() + seconds
        while self.account.jobs[arn].is_running:
            assert time.monotonic() < deadline, f"the job is still {self.account.jobs[arn].status}"
            time.sleep(0.002)
        job: dict[str, Any] = self.bedrock.get_model_customization_job(jobIdentifier=arn)
        return job

    def written(self, name: str) -> str:
        """The one file of this name under the output prefix."""
        (body,) = [body for uri, body in self.objects.objects.items() if uri.endswith("/" + name)]
        return body.decode()


@pytest.fixture
def conversations() -> list[dict[str, Any]]:
    return [
        {
            "schemaVersion": "bedrock-conversation-2024",
            "messages": [
                {"role": "user", "content": [{"text": f"Write something, number {number}."}]},
                {"role": "assistant", "content": [{"text": sentence}]},
            ],
        }
        for number, sentence in enumerate(SENTENCES * 2)
    ]


@pytest.fixture
def texts() -> list[dict[str, str]]:
    return [{"input": sentence} for sentence in SENTENCES]


@pytest.fixture
def make_world(tmp_path: Path, conversations: list[dict[str, Any]]) -> Iterator[Callable[..., World]]:
    listeners: list[Listener] = []

    def make(
        *,
        catalog: str = "today",
        phase_seconds: float = 0,
        limits: Limits = Limits(),  # noqa: B008 - frozen
        region: str = "us-east-1",
        name_in_use: type[BedrockError] = ConflictException,
    ) -> World:
        clock, objects, roles, events = Clock(), ObjectsInMemory(), RolesInMemory({ROLE: TRUST}), EventsInMemory()
        account = Account(
            options=Options(phase_seconds=phase_seconds, limits=limits, region=region, name_in_use=name_in_use),
            catalog=load_catalog(catalog, region),
            objects=objects,
            roles=roles,
            events=events,
            folder=tmp_path,
            now=clock,
        )
        service = Service(account)
        listener = Listener(service, 0)
        threading.Thread(target=listener.serve_forever, args=(0.01,), daemon=True).start()
        listeners.append(listener)
        world = World(account, service, objects, roles, events, clock, listener.url)
        world.put(TRAINING, conversations)
        return world

    yield make
    for listener in listeners:
        listener.shutdown()
        listener.server_close()


@pytest.fixture
def world(make_world: Callable[..., World]) -> World:
    return make_world()


@pytest.fixture
def pretraining(make_world: Callable[..., World], texts: list[dict[str, str]]) -> World:
    """The catalogue of 2024, and a training file for continued pre-training."""
    world = make_world(catalog="2024")
    world.put(TRAINING, texts)
    return world


@cache
def _session() -> Any:
    return boto3.Session(aws_access_key_id="test", aws_secret_access_key="test", region_name="us-east-1")


def _client(service: str, url: str) -> Any:
    return _session().client(service, endpoint_url=url, config=Config(retries={"total_max_attempts": 1}))

"""A Bedrock in memory: jobs with the statuses a test gives them, and a record of every call."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import msgspec
import pytest

from jonabot.settings import TrainingRules
from jonabot.training.bedrock import JobDescription, JobRequest, JobStatus, JobStep, JobSummary, Offer
from jonabot.training.choosing import Choice, choose_base_model
from jonabot.training.errors import BedrockBusy, NameTaken, NotInBedrock
from jonabot.training.planning import TrainingSetFigures

START = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
NOVA_MICRO = Offer("amazon.nova-micro-v1:0:128k", ("fine-tuning",))
TITAN_EXPRESS = Offer("amazon.titan-text-express-v1:0:8k", ("fine-tuning", "continued-pretraining"))


class BedrockInMemory:
    """The Protocol `Bedrock`, with jobs as plain values."""

    def __init__(self) -> None:
        self.described: dict[str, JobDescription] = {}
        self.unlisted: set[str] = set()
        self.deleted_models: set[str] = set()
        self.created: list[JobRequest] = []
        self.stopped: list[str] = []
        self.busy = 0
        self.knows_tokens = False
        """A token that was used before gives the job that it made, as on Bedrock."""

    def add(self, name: str, status: JobStatus = "InProgress", **fields: object) -> JobDescription:
        model = f"arn:model/{name}" if status == "Completed" else ""
        values = {
            "arn": f"arn:job/{name}",
            "name": name,
            "model_name": name,
            "status": status,
            "created": START,
            "output_uri": "s3://bucket/jobs/run-1/",
            "model_arn": model,
        }
        job = msgspec.convert(values | fields, JobDescription)
        self.described[job.name] = job
        return job

    def change(self, name: str, **fields: object) -> None:
        self.described[name] = msgspec.structs.replace(self.described[name], **fields)

    def offers(self) -> Iterator[Offer]:
        yield NOVA_MICRO

    def jobs(self, name_contains: str) -> Iterator[JobSummary]:
        for job in self.described.values():
            if name_contains in job.name and job.name not in self.unlisted:
                yield JobSummary(job.arn, job.name, job.status, job.model_arn)

    def job(self, identifier: str) -> JobDescription:
        if self.busy:
            self.busy -= 1
            raise BedrockBusy("Too many requests")
        for job in self.described.values():
            if identifier in {job.arn, job.name}:
                return job
        raise NotInBedrock(identifier)

    def create_job(self, request: JobRequest) -> str:
        if self.knows_tokens and request.name in self.described:
            return self.described[request.name].arn
        if request.name in self.described:
            raise NameTaken(request.name)
        self.created.append(request)
        return self.add(request.name, output_uri=request.output_uri).arn

    def stop_job(self, identifier: str) -> None:
        self.stopped.append(identifier)

    def model_exists(self, arn: str) -> bool:
        return arn not in self.deleted_models


@pytest.fixture
def bedrock() -> BedrockInMemory:
    return BedrockInMemory()


@pytest.fixture
def start() -> datetime:
    return START


@pytest.fixture
def rules() -> Callable[..., TrainingRules]:
    def make(**changes: object) -> TrainingRules:
        standard = TrainingRules(
            method="auto",
            base_model="auto",
            hyperparameters={},
            training_budget_usd=25,
            deadline_hours=24,
            approval="within-budget",
        )
        return msgspec.structs.replace(standard, **changes)

    return make


@pytest.fixture
def figures() -> Callable[..., TrainingSetFigures]:
    def make(**changes: object) -> TrainingSetFigures:
        standard = TrainingSetFigures(
            digest="sha256:" + "a1" * 32,
            prefix="training-sets/" + "a1" * 32 + "/",
            training_records=1037,
            validation_records=55,
            characters=812_345,
            estimated_tokens=203_086,
            has_validation=True,
        )
        return msgspec.structs.replace(standard, **changes)

    return make


@pytest.fixture
def nova_micro(rules: Callable[..., TrainingRules]) -> Choice:
    return choose_base_model([NOVA_MICRO], rules(), "us-east-1")


@pytest.fixture
def titan_express(rules: Callable[..., TrainingRules]) -> Choice:
    return choose_base_model([TITAN_EXPRESS], rules(), "us-east-1")


@pytest.fixture
def steps() -> Callable[..., tuple[JobStep, ...]]:
    def make(**statuses: str) -> tuple[JobStep, ...]:
        names = ("validation", "data processing", "training")
        given = {name.replace("_", " "): status for name, status in statuses.items()}
        return tuple(msgspec.convert({"name": n, "status": given.get(n, "NotStarted")}, JobStep) for n in names)

    return make

"""A Bedrock with nothing but throughput, and a clock that moves when somebody waits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from jonabot.messages import Message
from jonabot.tags import ENDS_TAG, STACK_TAG
from jonabot.throughput.ending import Appointment
from jonabot.throughput.errors import NoModelUnits, ThroughputHeld
from jonabot.throughput.patience import Patience
from jonabot.throughput.requests import Properties
from jonabot.throughput.throughputs import Throughput, ThroughputRequest, TunedModel
from jonabot.training.errors import BedrockBusy

START = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
EXPRESS = "amazon.titan-text-express-v1:0:8k"
LITE = "amazon.titan-text-lite-v1:0:4k"
MAKING = timedelta(minutes=10)


class Bedrock:
    """The Protocol `Throughputs`. Everything takes ten minutes."""

    def __init__(self) -> None:
        self.now = START
        self.models = {"arn:one": TunedModel("arn:one", EXPRESS), "arn:two": TunedModel("arn:two", EXPRESS)}
        self.there: dict[str, Throughput] = {}
        self.stacks: dict[str, str] = {}
        self.ready: dict[str, datetime] = {}
        self.units = 2
        self.fails = ""
        self.hangs = False
        self.busy = 0
        self.asked: list[str] = []

    def find(self, identifier: str) -> Throughput | None:
        self._ask("find")
        self._settle()
        return next((each for each in self.there.values() if identifier in {each.arn, each.name}), None)

    def of_stack(self, stack: str) -> Iterator[Throughput]:
        self._ask("list")
        self._settle()
        yield from [each for arn, each in self.there.items() if self.stacks[arn] == stack]

    def model(self, arn: str) -> TunedModel | None:
        self._ask("model")
        return self.models.get(arn)

    def create(self, request: ThroughputRequest) -> str:
        self._ask("create")
        if sum(each.model_units for each in self.there.values()) + request.model_units > self.units:
            raise NoModelUnits("Your account does not currently have any no commitment model units reserved.")
        arn = f"arn:{request.name}"
        self.there[arn] = Throughput(
            arn=arn,
            name=request.name,
            model_arn=request.model_arn,
            desired_model_arn=request.model_arn,
            base_model=self.models[request.model_arn].base_model,
            model_units=request.model_units,
            status="Creating",
            created=self.now,
            commitment=request.commitment,
            committed_until=self.now + timedelta(days=30) if request.commitment else None,
            ends=datetime.fromisoformat(request.tags[ENDS_TAG]),
        )
        self.stacks[arn] = request.tags[STACK_TAG]
        self.ready[arn] = self.now + (timedelta(days=9) if self.hangs else MAKING)
        return arn

    def serve(self, arn: str, model_arn: str) -> None:
        self._ask("serve")
        self.change(arn, status="Updating", desired_model_arn=model_arn)
        self.ready[arn] = self.now + MAKING

    def set_end(self, arn: str, ends: datetime) -> None:
        self._ask("tag")
        self.change(arn, ends=ends)

    def delete(self, arn: str) -> None:
        self._ask("delete")
        self._settle()
        found = self.there.get(arn)
        if found is None:
            return
        committed = found.committed_until and self.now < found.committed_until
        if committed or (found.status in {"Creating", "Updating"} and not self.hangs):
            raise ThroughputHeld("It cannot be deleted now.")
        del self.there[arn]

    def change(self, arn: str, **fields: Any) -> None:
        self.there[arn] = msgspec.structs.replace(self.there[arn], **fields)

    def _settle(self) -> None:
        for arn, found in list(self.there.items()):
            if self.now >= self.ready[arn] and found.status in {"Creating", "Updating"}:
                if self.fails:
                    self.change(arn, status="Failed" if found.status == "Creating" else "InService", failure=self.fails)
                else:
                    self.change(arn, status="InService", model_arn=found.desired_model_arn)

    def _ask(self, operation: str) -> None:
        self.asked.append(operation)
        if self.busy:
            self.busy -= 1
            raise BedrockBusy("ThrottlingException: slow down")


class Diary:
    """The Protocol `Appointments`."""

    def __init__(self) -> None:
        self.kept: list[Appointment] = []

    def keep(self, appointment: Appointment) -> None:
        if appointment not in self.kept:
            self.kept.append(appointment)


@pytest.fixture
def bedrock() -> Bedrock:
    return Bedrock()


@pytest.fixture
def diary() -> Diary:
    return Diary()


@pytest.fixture
def inbox() -> list[Message]:
    return []


@pytest.fixture
def patience(bedrock: Bedrock) -> Patience:
    """Waiting moves Bedrock's clock; the invocation never ends."""
    return patient(bedrock, began=START, lasting=timedelta(days=1))


def patient(bedrock: Bedrock, *, began: datetime, lasting: timedelta) -> Patience:
    def sleep(seconds: float) -> None:
        bedrock.now += timedelta(seconds=seconds)

    return Patience(now=lambda: bedrock.now, sleep=sleep, began=began, invocation_ends=bedrock.now + lasting)


def properties(**changes: Any) -> Properties:
    asked = Properties(stack="Jonabot", model_arn="arn:one", model_units="1", hours="24", priced_for=EXPRESS)
    return msgspec.structs.replace(asked, **changes)

"""Everything goes, in the right order, and what cannot go is named."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from jonabot.teardown.belongings import Belonging, Kind, StillHeld
from jonabot.teardown.tearing_down import TRIES, belongings_of, tear_down
from jonabot.training.errors import BedrockBusy, BedrockRefused


def thing(kind: Kind, name: str = "it", held: str = "") -> Belonging:
    return Belonging(kind, name, f"arn:{kind}/{name}", "Active", "nothing", held)


class Bedrock:
    """The Protocol `Belongings`: a model is held by what serves it, and a job leaves a model when it stops."""

    def __init__(self, *there: Belonging) -> None:
        self.there = list(there)
        self.deleted: list[str] = []
        self.waits = 0
        self.slow: dict[str, int] = {}
        self.errors: list[Exception] = []
        self.made_when_stopped: Belonging | None = None

    def of_kind(self, kind: Kind) -> Iterator[Belonging]:
        yield from [each for each in self.there if each.kind == kind]

    def is_there(self, belonging: Belonging) -> bool:
        return belonging in self.there

    def delete(self, belonging: Belonging) -> None:
        self.deleted.append(belonging.kind)
        if self.errors:
            raise self.errors.pop()
        if belonging.kind == "model" and {"deployment", "throughput"} & {each.kind for each in self.there}:
            raise StillHeld("The model is in use.")
        if self.slow.get(belonging.name, 0) > 0:
            self.slow[belonging.name] -= 1
            return
        self.there.remove(belonging)
        if belonging.kind == "job" and self.made_when_stopped:
            self.there.append(self.made_when_stopped)

    def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.waits += 1


EVERYTHING = (thing("model"), thing("throughput"), thing("deployment"), thing("job"))


def left(bedrock: Bedrock, *, keep_model: bool = False) -> dict[str, str]:
    removed = list(tear_down(bedrock, keep_model=keep_model, sleep=bedrock.sleep))
    return {each.belonging.kind: each.left_because for each in removed if each.left_because}


def test_jobs_are_stopped_then_what_serves_goes_and_models_last() -> None:
    bedrock = Bedrock(*EVERYTHING)
    assert left(bedrock) == {}
    assert bedrock.deleted == ["job", "deployment", "throughput", "model"]
    assert bedrock.there == []


def test_what_would_go_is_listed_in_the_same_order_and_nothing_is_deleted() -> None:
    bedrock = Bedrock(*EVERYTHING)
    listed = belongings_of(bedrock, keep_model=True)
    assert [each.kind for each in listed] == ["job", "deployment", "throughput"]
    assert not bedrock.deleted


def test_models_are_kept_if_the_person_wants_that() -> None:
    bedrock = Bedrock(*EVERYTHING)
    assert left(bedrock, keep_model=True) == {}
    assert [each.kind for each in bedrock.there] == ["model"]


def test_a_model_that_a_job_makes_in_its_last_moment_goes_too() -> None:
    bedrock = Bedrock(thing("job"))
    bedrock.made_when_stopped = thing("model", "late")
    assert left(bedrock) == {}
    assert bedrock.there == []


def test_what_takes_a_while_is_waited_for() -> None:
    bedrock = Bedrock(thing("throughput", "slow"))
    bedrock.slow["slow"] = 5
    assert left(bedrock) == {}
    assert bedrock.waits == 5


@pytest.mark.parametrize("error", [StillHeld("It is being made."), BedrockBusy("slow down")])
def test_what_is_held_for_a_while_is_tried_again(error: Exception) -> None:
    bedrock = Bedrock(thing("throughput"))
    bedrock.errors = [error, error]
    assert left(bedrock) == {}
    assert bedrock.waits == 2


def test_a_commitment_is_told_at_once_and_so_is_the_model_that_it_holds() -> None:
    reason = "it cannot be deleted before its commitment ends on 2026-12-01"
    bedrock = Bedrock(thing("throughput", held=reason), thing("model"), thing("deployment"))
    assert left(bedrock) == {"throughput": reason, "model": "The model is in use."}
    assert bedrock.waits == 0
    assert [each.kind for each in bedrock.there] == ["throughput", "model"], "the deployment went all the same"


def test_a_refusal_is_final() -> None:
    bedrock = Bedrock(thing("deployment"))
    bedrock.errors = [BedrockRefused("AccessDenied")]
    assert left(bedrock) == {"deployment": "AccessDenied"}
    assert bedrock.waits == 0


def test_waiting_ends() -> None:
    bedrock = Bedrock(thing("deployment", "slow"))
    bedrock.slow["slow"] = 10**6
    assert "still going" in left(bedrock)["deployment"]
    assert bedrock.waits == TRIES - 1

"""`approval: ask`: nothing is spent before a person has seen the plan and said yes."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.workflow.deployment import Deployment, FinishedRun, x_archive
from tests.workflow.inbox import Mail
from tests.workflow.place import Place
from tests.workflow.test_run import deployed
from tests.workflow.writing import thoughts

pytestmark = pytest.mark.workflow

SETTINGS = {
    "approval": "ask",
    "approval_hours": 1,  # 36 seconds, at a hundredth
    "settle_minutes": 0,
    "hosting": "none",
    "hyperparameters": {"epochCount": 1},
    "comparison_prompts": [],
}
MESSAGE_SECONDS = 30


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    folder = tmp_path_factory.mktemp("approval")
    with deployed(folder, SETTINGS) as deployment:
        yield Place.of(deployment)


@dataclass(frozen=True)
class Waiting:
    """A run that waits for an answer, and the message that asks for it."""

    place: Place
    arn: str
    mail: Mail

    def command(self, answer: str) -> list[str]:
        """The command that the message tells, word by word."""
        (line,) = re.findall(rf"^\w+: +jonabot ({answer} \S+)$", self.mail.text, re.MULTILINE)
        return str(line).split()

    def ends(self) -> FinishedRun:
        return self.place.deployment.finished(self.arn)


def ask(place: Place, folder: Path, seed: int) -> Waiting:
    """Drop an export and wait for the question."""
    asked = len(questions(place))
    arn = place.deployment.upload(x_archive(folder / "twitter-archive.zip", thoughts(seed)))
    deadline = time.monotonic() + MESSAGE_SECONDS
    while len(questions(place)) == asked:
        assert time.monotonic() < deadline, f"no question: {place.deployment.states(arn)}"
        time.sleep(0.1)
    return Waiting(place, arn, questions(place)[-1])


def questions(place: Place) -> list[Mail]:
    return [mail for mail in place.inbox.mails if mail.subject.startswith("Jonabot: may ")]


@pytest.fixture(scope="module")
def unanswered(place: Place, tmp_path_factory: pytest.TempPathFactory) -> Waiting:
    """Asked first, so that its time runs out while the others are answered."""
    return ask(place, tmp_path_factory.mktemp("unanswered"), seed=1)


@pytest.fixture
def here(unanswered: Waiting) -> Deployment:
    return unanswered.place.deployment


def test_a_plan_that_is_approved_by_the_command_of_the_message_is_trained(
    place: Place, here: Deployment, tmp_path: Path
) -> None:
    waiting = ask(place, tmp_path, seed=2)
    for part in ("is estimated at ", "of a budget of $25.00", "tokens", "a month until it is deleted", "Hosting it: "):
        assert part in waiting.mail.text
    assert here.jobs() == [], "nothing is spent before the answer"
    answered = place.jonabot(*waiting.command("approve"))
    assert answered.returncode == 0, answered.stderr
    assert waiting.ends().states[-1] == "Model trained"
    assert len(here.jobs()) == 1
    again = place.jonabot(*waiting.command("approve"))
    assert again.returncode == 1
    assert "no longer waits" in again.stderr


def test_a_plan_that_is_rejected_by_the_command_of_the_message_costs_nothing(
    place: Place, here: Deployment, tmp_path: Path
) -> None:
    jobs = len(here.jobs())
    waiting = ask(place, tmp_path, seed=3)
    answered = place.jonabot(*waiting.command("reject"))
    assert answered.returncode == 0, answered.stderr
    rejected = waiting.ends()
    assert rejected.states[-1] == "Plan rejected"
    assert rejected.output["report"]["html"] in here.keys("reports/")
    assert len(here.jobs()) == jobs


def test_a_plan_that_nobody_answers_in_time_ends_without_training(unanswered: Waiting, here: Deployment) -> None:
    jobs = len(here.jobs())
    ended = unanswered.ends()
    assert (ended.status, ended.states[-1]) == ("SUCCEEDED", "Plan not answered")
    assert ended.output["report"]["html"] in here.keys("reports/")
    assert len(here.jobs()) == jobs
    late = unanswered.place.jonabot(*unanswered.command("approve"))
    assert (late.returncode, "no longer waits" in late.stderr) == (1, True), late.stderr

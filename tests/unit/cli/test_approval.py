"""A person's answer reaches the run that waits for it, and only that."""

import io
import json
from typing import Any

import pytest
from botocore.exceptions import ClientError

from cli.approval import NothingToAnswer, answer_plan


def refusal(code: str) -> ClientError:
    return ClientError({"Error": {"Code": code, "Message": ""}}, "Operation")


class Bucket:
    def __init__(self, keys: dict[str, bytes]) -> None:
        self.keys = {("writing", key): body for key, body in keys.items()}

    def get_object(self, *, Bucket: str, Key: str) -> dict[str, Any]:  # noqa: N803  # boto3's names
        if (Bucket, Key) not in self.keys:
            raise refusal("NoSuchKey")
        return {"Body": io.BytesIO(self.keys[Bucket, Key])}


class Workflows:
    def __init__(self, error: Exception | None = None) -> None:
        self.answers: list[tuple[str, Any]] = []
        self.error = error

    def send_task_success(self, *, taskToken: str, output: str) -> None:  # noqa: N803  # boto3's names
        if self.error:
            raise self.error
        self.answers.append((taskToken, json.loads(output)))


WAITING = Bucket({"runs/r-1/approval.json": b'{"token": "t"}'})


def test_the_answer_goes_to_the_run_that_waits() -> None:
    workflows = Workflows()
    answer_plan(WAITING, workflows, "writing", "r-1", "rejected")
    assert workflows.answers == [("t", {"answer": "rejected"})]


def test_a_run_that_asked_nothing_is_not_answered() -> None:
    with pytest.raises(NothingToAnswer, match="has not asked"):
        answer_plan(WAITING, Workflows(), "writing", "r-2", "approved")


@pytest.mark.parametrize("code", ["TaskTimedOut", "TaskDoesNotExist"])
def test_an_answer_that_comes_too_late_says_so(code: str) -> None:
    with pytest.raises(NothingToAnswer, match="no longer waits"):
        answer_plan(WAITING, Workflows(refusal(code)), "writing", "r-1", "approved")

"""Answering a plan that waits for approval."""

from typing import Any, Literal

import msgspec
from botocore.exceptions import ClientError

from jonabot.layout import approval_key

NOT_THERE = ("NoSuchKey", "404")
TOO_LATE = ("TaskTimedOut", "TaskDoesNotExist", "InvalidToken")


class NothingToAnswer(Exception):
    """The run does not wait for an answer, or no longer."""


class Waiting(msgspec.Struct, frozen=True):
    """What "Approve the plan" has left in the bucket."""

    token: str


def answer_plan(s3: Any, stepfunctions: Any, bucket: str, run: str, answer: Literal["approved", "rejected"]) -> None:
    """Let the run go on with the person's answer.

    Raises:
        NothingToAnswer: saying why.

    """
    try:
        body = s3.get_object(Bucket=bucket, Key=approval_key(run))["Body"].read()
        token = msgspec.json.decode(body, type=Waiting).token
        stepfunctions.send_task_success(taskToken=token, output=msgspec.json.encode({"answer": answer}).decode())
    except ClientError as error:
        code = error.response["Error"]["Code"]
        if code in NOT_THERE:
            raise NothingToAnswer(f"Run {run} has not asked for approval. See `jonabot watch {run}`.") from None
        if code in TOO_LATE:
            raise NothingToAnswer(f"Run {run} no longer waits: it was answered, or its time was up.") from None
        raise

"""The demo does by itself what nobody could do from outside."""

from __future__ import annotations

import io
from typing import Any

import pytest
from rich.console import Console

from cli import demo


class EmbeddedAws:
    """A bucket with keys, and the answers that were given."""

    def __init__(self, *keys: str) -> None:
        self.keys = list(keys)
        self.answers: list[str] = []

    def client(self, _service: str) -> Any:
        return self

    def list_objects_v2(self, *, Bucket: str, Prefix: str) -> dict[str, Any]:  # noqa: N803 (as botocore names them)
        assert (Bucket, Prefix) == ("bucket", "runs/")
        return {"Contents": [{"Key": key} for key in self.keys]} if self.keys else {}

    def get_object(self, *, Bucket: str, Key: str) -> dict[str, Any]:  # noqa: N803
        assert Bucket == "bucket"
        return {"Body": io.BytesIO(f'{{"token": "of {Key}"}}'.encode())}

    def send_task_success(self, *, taskToken: str, output: str) -> None:  # noqa: N803
        self.answers.append(f"{taskToken}: {output}")


def test_a_plan_that_waits_is_approved_once(monkeypatch: pytest.MonkeyPatch) -> None:
    paused: list[float] = []
    monkeypatch.setattr("cli.demo.time.sleep", paused.append)
    aws: Any = EmbeddedAws()
    shown = io.StringIO()
    pause = demo._approving(aws, "bucket", Console(file=shown))
    pause(0.2)
    aws.keys += ["runs/r1/plan.json", "runs/r1/approval.json"]
    pause(0.2)
    pause(0.2)
    assert aws.answers == ['of runs/r1/approval.json: {"answer":"approved"}']
    assert paused == [0.2] * 3
    assert shown.getvalue().count("jonabot approve r1") == 1

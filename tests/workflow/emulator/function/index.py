"""The one function of the contract tests: it does what its event asks for."""

from __future__ import annotations

import importlib
import json
import logging
import os
import signal
import time
from typing import Any

import boto3


class DamagedArchive(Exception):
    """An error of the app's own, which Retry and Catch match by name."""


def handler(event: dict[str, Any], context: Any) -> Any:
    return globals()[f"do_{event['do']}"](event)


def do_echo(event: dict[str, Any]) -> Any:
    return event.get("value")


def do_fail(event: dict[str, Any]) -> Any:
    raise DamagedArchive(event.get("message", "The archive is damaged."))


def do_fail_until(event: dict[str, Any]) -> Any:
    """Fail until it was called `times` times; the bucket counts."""
    s3, key = boto3.client("s3"), f"counts/{event['name']}/"
    s3.put_object(Bucket=event["bucket"], Key=f"{key}{time.time_ns()}", Body=b"")
    calls = s3.list_objects_v2(Bucket=event["bucket"], Prefix=key)["KeyCount"]
    if calls < event["times"]:
        raise DamagedArchive(f"Call {calls}")
    return calls


def do_die(event: dict[str, Any]) -> Any:
    os.kill(os.getpid(), signal.SIGKILL)


def do_sleep(event: dict[str, Any]) -> Any:
    time.sleep(event["seconds"])


def do_meet(event: dict[str, Any]) -> Any:
    """Wait until `parties` calls of this kind are under way at the same time."""
    s3, prefix = boto3.client("s3"), f"meetings/{event['meeting']}/"
    s3.put_object(Bucket=event["bucket"], Key=f"{prefix}{event['party']}", Body=b"")
    while s3.list_objects_v2(Bucket=event["bucket"], Prefix=prefix)["KeyCount"] < event["parties"]:
        time.sleep(0.05)  # until the function's time-out
    return "met"


def do_environment(event: dict[str, Any]) -> Any:
    return dict(os.environ)


def do_importable(event: dict[str, Any]) -> Any:
    return {name: _imports(name) for name in event["modules"]}


def do_list_base_models(event: dict[str, Any]) -> Any:
    return [model["modelId"] for model in boto3.client("bedrock").list_foundation_models()["modelSummaries"]]


def do_log(event: dict[str, Any]) -> Any:
    logging.getLogger("contract").warning(event["message"])


def do_put(event: dict[str, Any]) -> Any:
    boto3.client("s3").put_object(Bucket=event["bucket"], Key=event["key"], Body=json.dumps(event["body"]).encode())


def do_delete(event: dict[str, Any]) -> Any:
    boto3.client("s3").delete_object(Bucket=event["bucket"], Key=event["key"])


def do_note_ending(event: dict[str, Any]) -> Any:
    """The clean-up of an execution, called by EventBridge: leaves the event's detail in the bucket."""
    detail = event["event"]["detail"]
    key = f"endings/{detail['name']}/{detail['status']}"
    boto3.client("s3").put_object(Bucket=os.environ["BUCKET"], Key=key, Body=json.dumps(detail).encode())


def do_answer(event: dict[str, Any]) -> Any:
    boto3.client("stepfunctions").send_task_success(taskToken=event["token"], output=json.dumps(event["value"]))


def _imports(name: str) -> bool:
    try:
        importlib.import_module(name)
    except ImportError:
        return False
    return True

"""EventBridge on the embedded AWS: a drop starts a run, an ending starts the clean-up."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta

from tests.workflow.emulator.workbench import Workbench

WAIT = {"Wait": {"Type": "Wait", "Seconds": 60000, "End": True}}


def executions(bench: Workbench) -> list[str]:
    listed = bench.states.list_executions(stateMachineArn=bench.outputs["Machine"])["executions"]
    return [execution["executionArn"] for execution in listed]


def test_a_drop_starts_a_run_with_what_the_rule_selects(bench: Workbench) -> None:
    before = executions(bench)
    key = "exports/blog (1).xml"
    etag = bench.s3.put_object(Bucket=bench.bucket, Key=key, Body=b"<rss/>")["ETag"]
    [execution] = bench.eventually(lambda: [arn for arn in executions(bench) if arn not in before])
    drop = json.loads(bench.ending(execution)["input"])["drop"]
    assert (drop["key"], drop["etag"]) == (key, etag.strip('"'))
    assert datetime.now(UTC) - datetime.fromisoformat(drop["time"]) < timedelta(minutes=1)


def test_an_object_elsewhere_starts_nothing(bench: Workbench) -> None:
    before = executions(bench)
    bench.s3.put_object(Bucket=bench.bucket, Key="reports/exports/report.html", Body=b"")
    time.sleep(0.5)
    assert executions(bench) == before


def test_a_failed_run_is_cleaned_up(bench: Workbench) -> None:
    ending = bench.run({"Fail": {"Type": "Fail", "Error": "DamagedArchive", "Cause": "cut short"}})
    detail = bench.eventually(lambda: bench.read(f"endings/{ending['name']}/FAILED"))
    assert detail["executionArn"] == ending["executionArn"]
    assert (detail["error"], detail["cause"]) == ("DamagedArchive", "cut short")


def test_a_stopped_run_is_cleaned_up_with_its_input_in_the_event(bench: Workbench) -> None:
    execution = bench.start(WAIT, {"run": "1"})
    bench.states.stop_execution(executionArn=execution)
    detail = bench.eventually(lambda: bench.read(f"endings/{execution.rpartition(':')[2]}/ABORTED"))
    assert json.loads(detail["input"]) == {"run": "1"}


def test_a_run_that_timed_out_is_cleaned_up(bench: Workbench) -> None:
    execution = bench.start(WAIT, TimeoutSeconds=1)
    assert bench.eventually(lambda: bench.read(f"endings/{execution.rpartition(':')[2]}/TIMED_OUT"))


def test_a_run_that_succeeded_is_not_cleaned_up(bench: Workbench) -> None:
    ending = bench.run({"Model trained": {"Type": "Succeed"}})
    time.sleep(0.5)
    listed = bench.s3.list_objects_v2(Bucket=bench.bucket, Prefix=f"endings/{ending['name']}/")
    assert listed["KeyCount"] == 0

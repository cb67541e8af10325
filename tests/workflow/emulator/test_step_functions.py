"""Step Functions on the embedded AWS, as far as the app relies on it."""

from __future__ import annotations

import json
import time
from datetime import timedelta
from typing import Any

from tests.workflow.emulator.workbench import Workbench

FAILED = {"Type": "Fail", "ErrorPath": "$.error.Error", "CausePath": "$.error.Cause"}


def task(function: str, parameters: dict[str, Any], **more: Any) -> dict[str, Any]:
    end = {} if "Next" in more else {"End": True}
    return {"Type": "Task", "Resource": function, "Parameters": parameters, **end, **more}


def test_a_task_runs_a_function_by_its_arn_or_by_the_integration(bench: Workbench) -> None:
    echo = {"do": "echo", "value.$": "$.number"}
    integration = {
        **task("arn:aws:states:::lambda:invoke", {"FunctionName": bench.function, "Payload": echo}),
        "ResultSelector": {"value.$": "$.Payload"},
        "ResultPath": "$.second",
    }
    states = {
        "By ARN": task(bench.function, echo, Next="By integration", ResultPath="$.first"),
        "By integration": integration,
    }
    assert bench.run(states, {"number": 7})["output"] == {"number": 7, "first": 7, "second": {"value": 7}}


def test_a_named_error_is_caught_by_its_name(bench: Workbench) -> None:
    catch = [{"ErrorEquals": ["DamagedArchive"], "Next": "Explain failure", "ResultPath": "$.error"}]
    states = {
        "Parse archives": task(bench.function, {"do": "fail", "message": "cut short"}, Catch=catch),
        "Explain failure": {"Type": "Pass", "Next": "Run failed"},
        "Run failed": FAILED,
    }
    ending = bench.run(states)
    assert (ending["status"], ending["error"]) == ("FAILED", "DamagedArchive")
    assert json.loads(ending["cause"])["errorMessage"] == "cut short"


def test_a_named_error_is_retried_by_its_name(bench: Workbench) -> None:
    call = {"do": "fail_until", "bucket": bench.bucket, "name": "retried", "times": 3}
    retry = [{"ErrorEquals": ["DamagedArchive"], "IntervalSeconds": 1, "BackoffRate": 1, "MaxAttempts": 4}]
    assert bench.run({"Try": task(bench.function, call, Retry=retry)})["output"] == 3


def test_a_throttled_function_is_an_error_by_the_name_that_aws_gives_it(bench: Workbench) -> None:
    hasty = bench.outputs["HastyFunction"]
    bench.functions.put_function_concurrency(FunctionName=hasty, ReservedConcurrentExecutions=0)
    try:
        ending = bench.run({"Try": task(hasty, {"do": "echo", "value": 1})})
    finally:
        bench.functions.delete_function_concurrency(FunctionName=hasty)
    assert ending["error"] == "Lambda.TooManyRequestsException"
    assert bench.run({"Try": task(hasty, {"do": "echo", "value": 1})})["output"] == 1


def test_another_error_is_not_retried(bench: Workbench) -> None:
    call = {"do": "fail_until", "bucket": bench.bucket, "name": "not-retried", "times": 3}
    retry = [{"ErrorEquals": ["SomethingElse"], "MaxAttempts": 4}]
    ending = bench.run({"Try": task(bench.function, call, Retry=retry)})
    assert json.loads(ending["cause"])["errorMessage"] == "Call 1"


def test_a_choice_and_a_wait_read_the_state_data(bench: Workbench) -> None:
    states = {
        "Decide": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.plan.decision", "StringEquals": "train", "Next": "Wait for training"}],
            "Default": "Nothing to do",
        },
        "Wait for training": {"Type": "Wait", "SecondsPath": "$.job.poll_seconds", "Next": "Model trained"},
        "Model trained": {"Type": "Succeed"},
        "Nothing to do": {"Type": "Succeed"},
    }
    data = {"plan": {"decision": "train"}, "job": {"poll_seconds": 100}}
    begin = time.monotonic()
    execution = bench.start(states, data)
    assert bench.ending(execution)["output"] == data
    assert 1 <= time.monotonic() - begin < 10  # 100 seconds at a hundredth
    assert bench.events(execution) == [
        "ExecutionStarted",
        "ChoiceStateEntered: Decide",
        "ChoiceStateExited: Decide",
        "WaitStateEntered: Wait for training",
        "WaitStateExited: Wait for training",
        "SucceedStateEntered: Model trained",
        "SucceedStateExited: Model trained",
        "ExecutionSucceeded",
    ]


def test_the_history_of_a_running_execution_shows_the_state_it_is_in(bench: Workbench) -> None:
    execution = bench.start({"Wait for training": {"Type": "Wait", "Seconds": 60000, "End": True}})
    bench.eventually(lambda: len(bench.events(execution)) > 1)
    assert bench.events(execution)[-1] == "WaitStateEntered: Wait for training"
    machine = bench.states.describe_execution(executionArn=execution)["stateMachineArn"]
    [running] = bench.states.list_executions(stateMachineArn=machine, statusFilter="RUNNING")["executions"]
    assert running["executionArn"] == execution
    bench.states.stop_execution(executionArn=execution)


def test_a_stopped_execution_stays_aborted_and_its_history_ends(bench: Workbench) -> None:
    states = {"Work": task(bench.outputs["HastyFunction"], {"do": "sleep", "seconds": 5})}
    execution = bench.start(states)
    bench.eventually(lambda: bench.events(execution)[-1] == "TaskScheduled")
    bench.states.stop_execution(executionArn=execution, error="Stopped", cause="by its owner")
    time.sleep(2)  # the function ran out of its one second meanwhile
    assert bench.states.describe_execution(executionArn=execution)["status"] == "ABORTED"
    assert bench.events(execution)[-1] == "ExecutionAborted"


def test_a_stopped_execution_does_not_try_again(bench: Workbench) -> None:
    call = {"do": "fail_until", "name": "stopped", "times": 99, "bucket": bench.bucket}
    retry = [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 60, "BackoffRate": 1, "MaxAttempts": 9}]
    execution = bench.start({"Work": task(bench.function, call, Retry=retry)})
    bench.eventually(lambda: bench.events(execution)[-1] == "TaskFailed")
    bench.states.stop_execution(executionArn=execution)
    time.sleep(2)  # three times the wait before the next try
    calls = bench.s3.list_objects_v2(Bucket=bench.bucket, Prefix="counts/stopped/")["KeyCount"]
    assert calls == 1


def test_a_state_machine_times_out(bench: Workbench) -> None:
    wait = {"Wait": {"Type": "Wait", "Seconds": 60000, "End": True}}
    execution = bench.start(wait, TimeoutSeconds=1)
    assert bench.ending(execution)["status"] == "TIMED_OUT"
    assert bench.events(execution)[-1] == "ExecutionTimedOut"


def test_what_is_waited_counts_in_full_before_a_state_machine_times_out(bench: Workbench) -> None:
    wait = {"Wait": {"Type": "Wait", "Seconds": 60000, "End": True}}
    ending = bench.ending(bench.start(wait, TimeoutSeconds=100))
    assert ending["status"] == "TIMED_OUT"
    assert ending["stopDate"] - ending["startDate"] < timedelta(seconds=100)


def test_a_state_passes_at_most_256_kib(bench: Workbench) -> None:
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "Caught"}]
    states = {
        "Pass text": task(bench.function, {"do": "echo", "value": "x" * 300_000}, Catch=catch),
        "Caught": {"Type": "Succeed"},
    }
    assert bench.run(states)["error"] == "States.DataLimitExceeded"


class TestDistributedMap:
    """One Lambda an archive, over the manifest in S3."""

    def states(self, bench: Workbench, item: dict[str, Any], **more: Any) -> dict[str, Any]:
        bench.s3.put_object(Bucket=bench.bucket, Key="runs/1/inventory.json", Body=json.dumps([{"n": 1}, {"n": 2}]))
        return {
            "Parse archives": {
                "Type": "Map",
                "ItemReader": {
                    "Resource": "arn:aws:states:::s3:getObject",
                    "ReaderConfig": {"InputType": "JSON"},
                    "Parameters": {"Bucket": bench.bucket, "Key.$": "$.inventory"},
                },
                "ItemSelector": {"run.$": "$.run", "archive.$": "$$.Map.Item.Value"},
                "ItemProcessor": {
                    "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                    "StartAt": "Parse archive",
                    "States": {"Parse archive": task(bench.function, item)},
                },
                "MaxConcurrency": 2,
                "End": True,
                **more,
            }
        }

    def test_it_runs_a_function_for_each_item_of_an_object(self, bench: Workbench) -> None:
        states = self.states(bench, {"do": "echo", "value.$": "$"})
        output = bench.run(states, {"run": "1", "inventory": "runs/1/inventory.json"})["output"]
        assert output == [{"run": "1", "archive": {"n": 1}}, {"run": "1", "archive": {"n": 2}}]

    def test_it_fails_with_its_first_failure(self, bench: Workbench) -> None:
        catch = [{"ErrorEquals": ["States.ExceedToleratedFailureThreshold"], "Next": "Run failed"}]
        states = self.states(bench, {"do": "fail"}, Catch=catch) | {
            "Run failed": {"Type": "Fail", "ErrorPath": "$.Error", "Cause": "An archive is damaged."}
        }
        ending = bench.run(states, {"run": "1", "inventory": "runs/1/inventory.json"})
        assert ending["error"] == "States.ExceedToleratedFailureThreshold"


class TestCallback:
    """A task that waits for a person's answer."""

    def states(self, bench: Workbench, payload: dict[str, Any], seconds: int = 30_000) -> dict[str, Any]:
        parameters = {"FunctionName": bench.function, "Payload": payload}
        catch = [{"ErrorEquals": ["States.Timeout"], "Next": "Plan not answered"}]
        integration = "arn:aws:states:::lambda:invoke.waitForTaskToken"
        return {
            "Approve the plan": task(integration, parameters, TimeoutSeconds=seconds, Catch=catch),
            "Plan not answered": {"Type": "Pass", "Result": "nobody answered", "End": True},
        }

    def test_it_goes_on_with_the_answer(self, bench: Workbench) -> None:
        answer = {"do": "answer", "token.$": "$$.Task.Token", "value": {"answer": "approved"}}
        assert bench.run(self.states(bench, answer))["output"] == {"answer": "approved"}

    def test_it_ends_when_nobody_answers_in_the_scaled_time(self, bench: Workbench) -> None:
        states = self.states(bench, {"do": "echo"}, seconds=100)
        assert bench.run(states)["output"] == "nobody answered"

    def test_it_fails_if_its_function_fails(self, bench: Workbench) -> None:
        assert bench.run(self.states(bench, {"do": "fail"}))["error"] == "DamagedArchive"

"""The kinds of state a run is made of, each with its time-out, its retries and its way out on failure."""

from collections.abc import Mapping

from aws_cdk import Duration
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_stepfunctions as sfn
from aws_cdk import aws_stepfunctions_tasks as tasks
from constructs import Construct

TASK_TIMEOUT = Duration.minutes(16)  # a Lambda ends by itself after 15
BUSY = ["BedrockBusy", "RoleNotReady"]
"""Errors of lambdas/jonabot/training/errors.py that pass by themselves: throttling, a role seconds old."""
NO_ROOM = ["QuotaExceeded"]
"""Passes when another job ends, which takes hours."""
CROWDED = ["Lambda.TooManyRequestsException", "StorageBusy", "ParametersBusy", "ExecutionsBusy"]
"""Lambda, S3, Parameter Store or Step Functions has too much to do just now. (The CDK itself retries errors of
the Lambda service.)"""
BROKEN_OFF = ["Runtime.ExitError", "Sandbox.Timedout", "Lambda.Unknown"]
"""A function ended without an answer: killed, out of memory, out of time. Every one may be called again."""


class States:
    """Makes the states of one run. A state's id is its name: a sentence that the console shows."""

    def __init__(self, scope: Construct, *, explain_failure: lambda_.IFunction) -> None:
        self._scope = scope
        failed = sfn.Fail(scope, "Run failed", error_path="$.failure.error", cause_path="$.failure.cause")
        self._explain_failure = self._invoke(
            "Explain failure",
            explain_failure,
            payload={"state": sfn.JsonPath.entire_payload, "execution": sfn.JsonPath.string_at("$$.Execution.Id")},
            result_path="$.failure",
        )
        self._explain_failure.next(failed)
        # Should even that fail, the run still ends under the error that it met first.
        unexplained = sfn.Fail(
            scope, "Run failed without explanation", error_path="$.error.Error", cause_path="$.error.Cause"
        )
        self._explain_failure.add_catch(unexplained, result_path="$.not_explained")

    def begin(self, name: str, function: lambda_.IFunction, *, settle: Duration) -> tasks.LambdaInvoke:
        """The first task: it is told the execution's name and how long it has waited for more drops, and its
        result is the run's whole data.
        """
        payload = {
            "run": sfn.JsonPath.string_at("$$.Execution.Name"),
            "input": sfn.JsonPath.entire_payload,
            "settle_seconds": settle.to_seconds(),
        }
        return self.explain_when_it_fails(self._invoke(name, function, payload=payload))

    def task(self, name: str, function: lambda_.IFunction, *, adds: str, patient: bool = False) -> tasks.LambdaInvoke:
        """A task that sees the run's data and adds one key to it. A patient one waits, with backoff
        and jitter, while Bedrock is busy: for an hour or so, two and a half at most.
        """
        task = self._invoke(name, function, result_path=f"$.{adds}")
        if patient:
            _be_patient(task)
        return self.explain_when_it_fails(task)

    def launch(self, name: str, function: lambda_.IFunction, *, adds: str) -> tasks.LambdaInvoke:
        """A patient task that is told the execution's id too, and that waits for half a day or so, a
        day at most, for its turn while the account has as many jobs as it may.
        """
        payload = {
            "state": sfn.JsonPath.entire_payload,
            "execution": sfn.JsonPath.string_at("$$.Execution.Id"),
        }
        task = self._invoke(name, function, payload=payload, result_path=f"$.{adds}")
        _be_patient(task)
        _back_off(task, NO_ROOM, first=Duration.minutes(1), longest=Duration.minutes(30), attempts=50)
        return self.explain_when_it_fails(task)

    def ask(self, name: str, function: lambda_.IFunction, *, adds: str, within: Duration) -> tasks.LambdaInvoke:
        """A task that waits until a person answers with its token."""
        task = tasks.LambdaInvoke(
            self._scope,
            name,
            lambda_function=function,
            integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
            payload=sfn.TaskInput.from_object({"state": sfn.JsonPath.entire_payload, "token": sfn.JsonPath.task_token}),
            result_path=f"$.{adds}",
            task_timeout=sfn.Timeout.duration(within),
        )
        return _tried_again(task)

    def map_over_file(
        self, name: str, item_name: str, function: lambda_.IFunction, *, items: sfn.IItemReader, at_once: int
    ) -> sfn.DistributedMap:
        """One task an entry of a JSON array in the bucket; their results stay in the bucket too."""
        each = sfn.DistributedMap(
            self._scope,
            name,
            item_reader=items,
            item_selector={
                "run": sfn.JsonPath.string_at("$.run"),
                "archive": sfn.JsonPath.object_at("$$.Map.Item.Value"),
            },
            max_concurrency=at_once,
            map_execution_type=sfn.StateMachineType.STANDARD,
            result_path=sfn.JsonPath.DISCARD,
        )
        each.item_processor(self._invoke(item_name, function))
        each.add_catch(self._explain_failure, result_path="$.error")
        return each

    def choice(self, name: str) -> sfn.Choice:
        return sfn.Choice(self._scope, name)

    def wait(self, name: str, time: sfn.WaitTime) -> sfn.Wait:
        return sfn.Wait(self._scope, name, time=time)

    def note(self, name: str, value: Mapping[str, str], *, adds: str) -> sfn.Pass:
        return sfn.Pass(self._scope, name, result=sfn.Result.from_object(dict(value)), result_path=f"$.{adds}")

    def ending(self, name: str) -> sfn.Succeed:
        return sfn.Succeed(self._scope, name)

    def explain_when_it_fails(self, task: tasks.LambdaInvoke) -> tasks.LambdaInvoke:
        """Whatever fails in this task, under any name, is explained to the person."""
        task.add_catch(self._explain_failure, result_path="$.error")
        return task

    def _invoke(
        self,
        name: str,
        function: lambda_.IFunction,
        *,
        payload: Mapping[str, object] | None = None,
        result_path: str | None = None,
    ) -> tasks.LambdaInvoke:
        task = tasks.LambdaInvoke(
            self._scope,
            name,
            lambda_function=function,
            payload=sfn.TaskInput.from_object(dict(payload)) if payload else None,
            payload_response_only=True,
            result_path=result_path,
            task_timeout=sfn.Timeout.duration(TASK_TIMEOUT),
        )
        return _tried_again(task)


def _tried_again(task: tasks.LambdaInvoke) -> tasks.LambdaInvoke:
    """What has to do with the moment and not with the work is tried again: for some ten minutes, or twice."""
    _back_off(task, CROWDED, first=Duration.seconds(5), longest=Duration.minutes(2), attempts=14)
    task.add_retry(errors=BROKEN_OFF, interval=Duration.seconds(5), max_attempts=2)
    return task


def _be_patient(task: tasks.LambdaInvoke) -> None:
    _back_off(task, BUSY, first=Duration.seconds(20), longest=Duration.minutes(15), attempts=14)


def _back_off(
    task: tasks.LambdaInvoke, errors: list[str], *, first: Duration, longest: Duration, attempts: int
) -> None:
    """Wait twice as long before each attempt, up to `longest`, and by chance, so that runs do not come in step."""
    task.add_retry(
        errors=errors,
        interval=first,
        backoff_rate=2,
        max_delay=longest,
        max_attempts=attempts,
        jitter_strategy=sfn.JitterType.FULL,
    )

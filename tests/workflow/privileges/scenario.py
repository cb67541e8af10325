"""Runs in which every function does everything it can: both methods, hosting, and every way to fail."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cli.approval import NothingToAnswer, answer_plan
from cli.embedded.deploy import deploy
from cli.embedded.launcher import EmbeddedAws
from cli.examples import example_exports
from cli.stack import DeployedStack
from cli.synthesis import synthesize
from jonabot.layout import run_name
from tests.workflow.deployment import Deployment, FinishedRun, quick_bedrock, x_archive
from tests.workflow.place import Place

SETTINGS = {
    "approval": "ask",
    "comparison_prompts": ["What is on your mind?"],
    "judge_model": "us.amazon.nova-lite-v1:0",
}
SECONDS = 60


@contextmanager
def deployed(assembly: Path, catalog: str) -> Iterator[Place]:
    with EmbeddedAws(wait_scale=0.01, bedrock=quick_bedrock(catalog)) as aws:
        yield Place.of(Deployment(aws, DeployedStack.from_outputs(deploy(assembly, aws)["Jonabot"])))


class Scenario:
    """Everything that happens on one deployment."""

    def __init__(self, place: Place, folder: Path) -> None:
        self._place = place
        self._folder = folder
        self._app = place.deployment

    def trains(self) -> FinishedRun:
        """The examples, to a trained model."""
        return self._approved(example_exports(self._folder))

    def everything(self) -> None:
        """On today's Bedrock, where a model can be hosted."""
        self._place.faults({"operation": "CreateCustomModelDeployment", "kind": "fail-late", "times": 1})
        assert self.trains().output["deployment"]["status"] == "Failed"
        again = self._approved([self._archive("third", 30)])
        assert again.output["deployment"]["status"] == "Active", "the failed deployment was deleted and made anew"
        self._updates_and_finds_no_room(again)
        self._trains_again_when_its_model_is_deleted(again)
        assert self._app.finished(self._start()).states[-1] == "Already trained"
        self._fails_while_a_job_runs()
        self._is_aborted_while_a_job_runs()
        self._meets_a_bad_archive()
        self._is_told_of_an_alarm()
        self._opens_every_link()

    def _updates_and_finds_no_room(self, run: FinishedRun) -> None:
        bedrock = self._app.bedrock
        older = min(bedrock.list_custom_models()["modelSummaries"], key=lambda model: model["creationTime"])
        event = {**run.output, "results": {**run.output["results"], "model_arn": older["modelArn"]}}
        assert self._invoke("DeployModel", event)["status"] == "Updating"
        bedrock.delete_custom_model_deployment(customModelDeploymentIdentifier=run.output["deployment"]["arn"])
        self._place.faults({"operation": "CreateCustomModelDeployment", "kind": "quota-exceeded", "times": 1})
        assert self._invoke("DeployModel", run.output)["status"] == "NotHosted"

    def _trains_again_when_its_model_is_deleted(self, run: FinishedRun) -> None:
        self._app.bedrock.delete_custom_model(modelIdentifier=run.output["results"]["model_arn"])
        (anew,) = self._approve_all([self._start()])
        assert (anew.states[-1], anew.output["job"]["adopted"]) == ("Model trained", False)

    def _fails_while_a_job_runs(self) -> None:
        self._place.faults(
            {"kind": "hang-in-phase", "phase": "training"},
            {"operation": "GetModelCustomizationJob", "kind": "access-denied", "times": 1},
        )
        run = self._approved([self._archive("fourth", 31)])
        assert (run.status, run.error) == ("FAILED", "BedrockRefused")
        assert self._jobs("Stopping", "Stopped")

    def _is_aborted_while_a_job_runs(self) -> None:
        self._place.faults({"kind": "hang-in-phase", "phase": "training", "times": 2})
        arn = self._waits_for_training()
        started = datetime.now(UTC) - timedelta(hours=25)
        late = {"job": self._job_of(arn) | {"started": started.isoformat()}}
        assert self._invoke("CheckTraining", late)["stopped_in"], "past its deadline"
        self._abort(arn)
        self._abort(self._waits_for_training())
        assert any("ABORTED" in mail.text for mail in self._place.inbox.mails)

    def _waits_for_training(self) -> str:
        arn = self._start()
        self._approve(arn)
        self._eventually(lambda: self._app.states(arn)[-1] in {"Wait for training", "Check training"})
        return arn

    def _abort(self, arn: str) -> None:
        told = len(self._place.inbox.mails)
        self._app.stepfunctions.stop_execution(executionArn=arn)
        self._eventually(lambda: not self._jobs("InProgress") and len(self._place.inbox.mails) > told)

    def _meets_a_bad_archive(self) -> None:
        lacking = x_archive(self._folder / "lacking.zip", ["One of two that its manifest promises."], promised=2)
        (run,) = self._app.drop(lacking)
        assert run.error == "UnreadableExports"

    def _opens_every_link(self) -> None:
        """Whoever signed a link reads what it leads to."""
        links = [link for mail in self._place.inbox.mails for link in re.findall(r"https://\S+", mail.text)]
        assert all("report" in self._place.open(link) for link in links)
        assert len(links) >= len(("trained", "failed"))

    def _is_told_of_an_alarm(self) -> None:
        alarm = self._app.aws.client("cloudwatch").describe_alarms()["MetricAlarms"][0]
        data = {"alarmName": alarm["AlarmName"], "state": {"value": "ALARM", "reason": "Threshold Crossed"}}
        configuration = {"description": alarm["AlarmDescription"], "metrics": []}
        event = {"source": "aws.cloudwatch", "alarmArn": alarm["AlarmArn"]}
        self._invoke("TellOfAlarm", event | {"alarmData": data | {"configuration": configuration}})

    def _archive(self, name: str, count: int) -> Path:
        texts = [f"Thought {number} of {count} about kettles, ladders and the sea." for number in range(count)]
        return x_archive(self._folder / f"{name}.zip", texts, first_id=count * 1000)

    def _approved(self, files: list[Path]) -> FinishedRun:
        """Drop files and approve the plan of the decisive run."""
        known = set(self._app.executions())
        for file in files:
            self._app.s3.upload_file(str(file), self._app.stack.bucket, f"exports/{file.name}")
        started = self._app.started(known, len(files))
        ended = self._approve_all(started)
        return next(run for run in ended if "Take inventory" in run.states and "Launch training" in run.states)

    def _approve_all(self, started: list[str]) -> list[FinishedRun]:
        for arn in started:
            self._approve(arn)
        return [self._app.finished(arn) for arn in started]

    def _start(self) -> str:
        begun = self._app.stepfunctions.start_execution(stateMachineArn=self._app.stack.state_machine_arn, input="{}")
        return str(begun["executionArn"])

    def _approve(self, arn: str) -> None:
        """Wait until the run asks, or has ended, and say yes."""

        def answered() -> bool:
            try:
                run = run_name(arn.rpartition(":")[2])
                answer_plan(self._app.s3, self._app.stepfunctions, self._app.stack.bucket, run, "approved")
            except NothingToAnswer:
                described = self._app.stepfunctions.describe_execution(executionArn=arn)
                return bool(described["status"] != "RUNNING")
            return True

        self._eventually(answered)

    def _job_of(self, arn: str) -> dict[str, Any]:
        pages = self._app.stepfunctions.get_paginator("get_execution_history").paginate(executionArn=arn)
        outputs = (event.get("stateExitedEventDetails", {}) for page in pages for event in page["events"])
        launched = next(output for output in outputs if output.get("name") == "Launch training")
        job: dict[str, Any] = json.loads(launched["output"])["job"]
        return job

    def _jobs(self, *statuses: str) -> list[dict[str, Any]]:
        return [job for job in self._app.jobs() if job["status"] in statuses]

    def _invoke(self, name: str, event: object) -> Any:
        functions = self._app.aws.client("lambda")
        listed = functions.get_paginator("list_functions").paginate()
        found = (one["FunctionName"] for page in listed for one in page["Functions"])
        (function,) = (one for one in found if f"Functions{name}" in one)
        answer = functions.invoke(FunctionName=function, Payload=json.dumps(event))
        payload = json.loads(answer["Payload"].read())
        assert "FunctionError" not in answer, payload
        return payload

    @staticmethod
    def _eventually(look: Callable[[], bool]) -> None:
        end = time.monotonic() + SECONDS
        while not look():
            assert time.monotonic() < end, f"not true after {SECONDS} seconds"
            time.sleep(0.2)


def synthesized(folder: Path) -> Path:
    """The app, once for both catalogues."""
    synthesize(folder / "cdk.out", SETTINGS)
    return folder / "cdk.out"

"""The app, deployed on an embedded AWS, as a test uses it: drop, wait, look."""

from __future__ import annotations

import json
import time
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cli.embedded.launcher import BedrockOptions, EmbeddedAws
from cli.stack import DeployedStack

RUN_SECONDS = 600
"""How long a test waits for a run before it gives up: no promise, only an end, also on a busy machine."""
SUPERSEDED = "Superseded by a newer drop"


def quick_bedrock(catalog: str = "today") -> BedrockOptions:
    """One whose jobs learn little, in no time: for tests that do not ask how a model writes."""
    return BedrockOptions(catalog=catalog, phase_seconds=0, learned_bytes=20_000)


@dataclass(frozen=True)
class FinishedRun:
    """One execution that has ended."""

    arn: str
    status: str
    states: tuple[str, ...]
    """The names of the states it entered, in order."""
    output: Mapping[str, Any]
    error: str
    cause: str


class Deployment:
    """A deployed stack."""

    def __init__(self, aws: EmbeddedAws, stack: DeployedStack) -> None:
        self.aws = aws
        self.stack = stack
        self.s3 = aws.client("s3")
        self.bedrock = aws.client("bedrock")
        self.stepfunctions = aws.client("stepfunctions")

    def drop(self, *files: Path) -> list[FinishedRun]:
        """Put the files under exports/ and wait until each has had its run; the decisive run is the last."""
        known = self.executions()
        for file in files:
            self.s3.upload_file(str(file), self.stack.bucket, f"exports/{file.name}")
        ended = [self.finished(arn) for arn in self.started(known, len(files))]
        return sorted(ended, key=lambda run: SUPERSEDED not in run.states)

    def started(self, known: set[str], count: int) -> list[str]:
        """The ARNs of the runs that were not known, when there are so many."""
        deadline = time.monotonic() + RUN_SECONDS
        while len(new := [arn for arn in self.executions() if arn not in known]) < count:
            assert time.monotonic() < deadline, f"{len(new)} of {count} runs began"
            time.sleep(0.1)
        return new

    def finished(self, arn: str) -> FinishedRun:
        """The run, once it has ended."""
        deadline = time.monotonic() + RUN_SECONDS
        while (found := self.stepfunctions.describe_execution(executionArn=arn))["status"] == "RUNNING":
            assert time.monotonic() < deadline, f"{arn} is still running in {self.states(arn)[-1]}"
            time.sleep(0.2)
        return FinishedRun(
            arn=arn,
            status=found["status"],
            states=self.states(arn),
            output=json.loads(found.get("output") or "{}"),
            error=found.get("error", ""),
            cause=found.get("cause", ""),
        )

    def states(self, arn: str) -> tuple[str, ...]:
        pages = self.stepfunctions.get_paginator("get_execution_history").paginate(executionArn=arn)
        return tuple(
            event["stateEnteredEventDetails"]["name"]
            for page in pages
            for event in page["events"]
            if event["type"].endswith("StateEntered")
        )

    def jobs(self) -> list[dict[str, Any]]:
        """All of the account's, the newest first."""
        pages = self.bedrock.get_paginator("list_model_customization_jobs").paginate()
        return [job for page in pages for job in page["modelCustomizationJobSummaries"]]

    def change_settings(self, part: str, **changes: object) -> None:
        """What `make deploy` does after a change in cdk.json that concerns a run alone: other environments."""
        functions = self.aws.client("lambda")
        for page in functions.get_paginator("list_functions").paginate():
            for function in page["Functions"]:
                variables = function.get("Environment", {}).get("Variables", {})
                if "JONABOT_SETTINGS" in variables:
                    settings = json.loads(variables["JONABOT_SETTINGS"])
                    settings[part] |= changes
                    variables["JONABOT_SETTINGS"] = json.dumps(settings)
                    functions.update_function_configuration(
                        FunctionName=function["FunctionName"], Environment={"Variables": variables}
                    )

    def upload(self, file: Path) -> str:
        """Put a file under exports/ and give the ARN of the run that it starts."""
        known = self.executions()
        self.s3.upload_file(str(file), self.stack.bucket, f"exports/{file.name}")
        (arn,) = self.started(known, 1)
        return arn

    def job(self, name: str) -> dict[str, Any]:
        """All that Bedrock tells of a job."""
        found: dict[str, Any] = self.bedrock.get_model_customization_job(jobIdentifier=name)
        return found

    def read(self, key: str) -> bytes:
        body: bytes = self.s3.get_object(Bucket=self.stack.bucket, Key=key)["Body"].read()
        return body

    def read_json(self, key: str) -> Any:
        return json.loads(self.read(key))

    def keys(self, prefix: str = "") -> list[str]:
        return [item["Key"] for item in self.objects(prefix)]

    def objects(self, prefix: str = "") -> list[dict[str, Any]]:
        """As S3 lists them, with when they were written."""
        pages = self.s3.get_paginator("list_objects_v2").paginate(Bucket=self.stack.bucket, Prefix=prefix)
        return [item for page in pages for item in page.get("Contents", [])]

    def executions(self) -> set[str]:
        """The ARNs of all runs so far."""
        pages = self.stepfunctions.get_paginator("list_executions").paginate(
            stateMachineArn=self.stack.state_machine_arn
        )
        return {execution["executionArn"] for page in pages for execution in page["executions"]}

    def reaches(self, arn: str, state: str) -> bool:
        """Wait until the run is at work in this state; False if it ends before."""
        deadline = time.monotonic() + RUN_SECONDS
        while not self._is_at_work_in(state, arn):
            if self.stepfunctions.describe_execution(executionArn=arn)["status"] != "RUNNING":
                return False
            assert time.monotonic() < deadline, f"{arn} does not come to {state}"
            time.sleep(0.01)
        return True

    def kill(self, arn: str) -> None:
        """As a person ends a run in the console; it may have ended by itself a moment before."""
        with suppress(self.stepfunctions.exceptions.ValidationException):
            self.stepfunctions.stop_execution(executionArn=arn, cause="killed by a test")

    def _is_at_work_in(self, state: str, arn: str) -> bool:
        newest = self.stepfunctions.get_execution_history(executionArn=arn, reverseOrder=True, maxResults=20)["events"]
        entered = (event for event in newest if event["type"].endswith("StateEntered"))
        name = next((event["stateEnteredEventDetails"]["name"] for event in entered), "")
        return name == state and newest[0]["type"] != "TaskStateEntered"  # its function is being called


def x_archive(path: Path, texts: Sequence[str], *, first_id: int = 1, promised: int | None = None) -> Path:
    """A small X archive, laid out as X does, with one tweet a text; its manifest may promise more."""
    tweets = [
        {
            "tweet": {
                "id_str": str(first_id + number),
                "full_text": text,
                "created_at": f"Mon Jan {1 + number % 28:02} 10:{number % 60:02}:00 +0000 2024",
                "source": '<a href="https://example.org">Example Client</a>',
                "lang": "en",
                "entities": {"urls": [], "user_mentions": [], "hashtags": []},
            }
        }
        for number, text in enumerate(texts)
    ]
    files = [{"fileName": "data/tweets.js", "globalName": "YTD.tweets.part0", "count": str(promised or len(tweets))}]
    manifest = {"dataTypes": {"tweets": {"files": files}}}
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("data/manifest.js", f"window.__THAR_CONFIG = {json.dumps(manifest, indent=2)}")
        archive.writestr("data/tweets.js", f"window.YTD.tweets.part0 = {json.dumps(tweets, indent=2)}")
    return path

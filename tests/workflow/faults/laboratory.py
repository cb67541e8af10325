"""A deployment on which things are made to go wrong."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from cli.approval import NothingToAnswer, answer_plan
from cli.embedded import faults
from cli.embedded.deploy import deploy
from cli.embedded.launcher import EmbeddedAws
from cli.stack import DeployedStack
from cli.synthesis import synthesize
from jonabot.layout import run_name
from tests.workflow.deployment import Deployment, FinishedRun, quick_bedrock, x_archive
from tests.workflow.stand_in import StandIn

SETTINGS = {"approval": "ask", "settle_minutes": 0, "comparison_prompts": ["What is on your mind?"]}
Drop = dict[str, str]


class Laboratory:
    """Every run on it is started by hand, with the input that its rule would give."""

    def __init__(self, app: Deployment, folder: Path) -> None:
        self.app = app
        self._folder = folder
        self._numbers = count(1)
        self._stop_the_rule()

    def plan(self, *planned: faults.Fault) -> None:
        faults.plan(self.app.aws.home, *planned)

    def let_the_job_take(self, seconds: float) -> None:
        """The next one trains for so long at least."""
        StandIn(self.app.aws).add_faults({"kind": "linger-in-phase", "phase": "training", "seconds": seconds})

    def faults_left(self) -> list[faults.Fault]:
        """Those that have not struck; they no longer will."""
        return faults.take_back(self.app.aws.home)

    def something_new(self) -> str:
        """Drop an archive that nobody has dropped before, and give its name."""
        number = next(self._numbers)
        return self._put(f"archive-{number:03}.zip", number)

    def replace(self, name: str) -> None:
        self._put(name, next(self._numbers))

    def delete(self, name: str) -> None:
        self.app.s3.delete_object(Bucket=self.app.stack.bucket, Key=f"exports/{name}")

    def newest_drop(self) -> Drop:
        listed = self.app.s3.list_objects_v2(Bucket=self.app.stack.bucket, Prefix="exports/").get("Contents", [])
        newest = max(listed, key=lambda found: (found["LastModified"], found["Key"]))
        return {"key": newest["Key"], "time": newest["LastModified"].isoformat()}

    @staticmethod
    def hours_from_now(hours: float) -> str:
        return (datetime.now(UTC) + timedelta(hours=hours)).isoformat(timespec="seconds")

    def run_on_something_new(self) -> FinishedRun:
        self.something_new()
        return self.run_again()

    def run_again(self) -> FinishedRun:
        (run,) = self.start_together(self.newest_drop())
        return run

    def start_together(self, *drops: Drop) -> list[FinishedRun]:
        """A run for each event; every plan is approved."""
        started = [self._start(drop) for drop in drops]
        with ThreadPoolExecutor(len(started)) as pool:
            return list(pool.map(self._approved, started))

    def run_while_parsing_waits(self, change: Callable[[], None]) -> FinishedRun:
        """A run during which something changes between the inventory and the parsing."""
        self.plan(*[faults.LambdaFault("ChooseBaseModel", "throttle")] * 4)  # time enough for the change
        arn = self._start(self.newest_drop())
        self._eventually(lambda: "Choose base model" in self.app.states(arn))
        change()
        return self._approved(arn)

    def drop(self, file: Path) -> FinishedRun:
        self.app.s3.upload_file(str(file), self.app.stack.bucket, f"exports/{file.name}")
        return self.run_again()

    @contextmanager
    def archive_that_lacks_something(self) -> Iterator[Path]:
        """One whose manifest promises more than it holds; gone from the bucket afterwards."""
        file = x_archive(self._folder / "lacking.zip", ["One of two that were promised."], promised=2)
        try:
            yield file
        finally:
            self.delete(file.name)

    def trained_once(self, run: FinishedRun) -> None:
        """A good ending, every item accounted for, and one job for this training set."""
        assert run.states[-1] == "Model trained", f"{run.states[-2:]}: {run.error}: {run.cause}"
        manifest = self.app.read_json(run.output["training_set"]["prefix"] + "manifest.json")
        for source in manifest["sources"]:
            assert source["read"] == source["expected"] == source["kept"] + sum(source["dropped"].values())
        name = self.app.read_json(run.output["plan"]["key"])["base_name"]
        assert [job["status"] for job in self.app.jobs() if job["jobName"].startswith(name)] == ["Completed"]

    def is_not_in_the_cache(self, name: str, run: FinishedRun) -> None:
        """Nothing was kept as the content that the run had listed under this name."""
        inventory = self.app.read_json(f"runs/{run_name(run.arn.rpartition(':')[2])}/inventory.json")
        (digest,) = (archive["digest"] for archive in inventory["archives"] if archive["name"] == name)
        assert self.app.keys(f"documents/{digest}/") == []

    def _put(self, name: str, number: int) -> str:
        words = ("kettles", "ladders", "ferries", "potatoes", "letters", "trains", "gardens")
        texts = [f"Thought {n} of archive {number}: {words[(n + number) % 7]} and the sea." for n in range(30)]
        file = x_archive(self._folder / name, texts, first_id=number * 1000)
        self.app.s3.upload_file(str(file), self.app.stack.bucket, f"exports/{name}")
        return name

    def _start(self, drop: Drop) -> str:
        begun = self.app.stepfunctions.start_execution(
            stateMachineArn=self.app.stack.state_machine_arn, input=json.dumps({"drop": drop})
        )
        return str(begun["executionArn"])

    def _approved(self, arn: str) -> FinishedRun:
        """The run, at its end. Its plan is approved whenever it asks: it asks again if it could not be sure
        that it had asked.
        """
        run = run_name(arn.rpartition(":")[2])
        while self.app.stepfunctions.describe_execution(executionArn=arn)["status"] == "RUNNING":
            if self.app.states(arn)[-1:] == ("Approve the plan",):
                with suppress(NothingToAnswer):
                    answer_plan(self.app.s3, self.app.stepfunctions, self.app.stack.bucket, run, "approved")
            time.sleep(0.3)
        return self.app.finished(arn)

    def _stop_the_rule(self) -> None:
        events = self.app.aws.client("events")
        for rule in events.list_rules()["Rules"]:
            if "Drop" in rule["Name"]:
                events.disable_rule(Name=rule["Name"])

    @staticmethod
    def _eventually(look: Callable[[], bool]) -> None:
        end = time.monotonic() + 60
        while not look():
            assert time.monotonic() < end
            time.sleep(0.05)


@contextmanager
def laboratory(folder: Path) -> Iterator[Laboratory]:
    """The app on an embedded AWS of its own."""
    synthesize(folder / "cdk.out", SETTINGS)
    with EmbeddedAws(wait_scale=0.01, bedrock=quick_bedrock()) as aws:
        outputs = deploy(folder / "cdk.out", aws)["Jonabot"]
        yield Laboratory(Deployment(aws, DeployedStack.from_outputs(outputs)), folder)

"""One cell of the matrix: a run that meets a fault and is killed in a state, then the same drop again."""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cli.embedded.deploy import deploy
from cli.embedded.launcher import BedrockOptions, EmbeddedAws
from cli.stack import DeployedStack
from cli.synthesis import synthesize
from tests.workflow.deployment import Deployment, FinishedRun, x_archive
from tests.workflow.matrix.cases import AT_THE_JOB, CATALOGS, TRAINED, Fault, Method
from tests.workflow.stand_in import StandIn
from tests.workflow.writing import thoughts

SETTINGS: Mapping[str, object] = {
    "settle_minutes": 0,
    "hyperparameters": {"epochCount": 1},
    "validation_share": 0,
    "comparison_prompts": [],
}
"""As short a run as there is: with nothing held out and nothing asked, "Compare answers" has nothing to do."""
WAIT_SCALE = 0.002
PHASE_SECONDS = 0.3
"""Long enough for a job to be running still when its run is killed."""
TRIES = 4
CLEAN_UP_SECONDS = 60.0
"""The clean-up has a minute, here as on AWS."""
ENDED = {"Completed", "Failed", "Stopped"}


@dataclass(frozen=True)
class Outcome:
    """What came of a cell."""

    fault: Fault
    killed_in: str
    """The state in which the first run was ended; empty if it had its own ending."""
    first: str
    last: str
    """`Model trained`, `Run failed: TrainingFailed`, ...; of the run that was started again."""
    jobs: tuple[str, ...]
    """How the jobs of the plan ended, the oldest first."""
    states: tuple[str, ...]
    """That the first run went through."""
    clean_up_seconds: float
    """From the last run's end, or the kill if nothing ran after it, until no job ran."""
    broken: list[str] = field(default_factory=list)
    """Promises that were broken, in words."""


class Ground:
    """A deployment on which one cell after the other is tried, each with writing of its own."""

    def __init__(self, deployment: Deployment, folder: Path) -> None:
        self._deployment = deployment
        self._stand_in = StandIn(deployment.aws)
        self._folder = folder
        self._numbers = itertools.count()

    def kill_in(self, state: str, fault: Fault) -> Outcome:
        """Try out until the run was killed there: on a busy machine a short state may be over before it is seen."""
        outcome = self.try_out(fault, state)
        for _ in range(TRIES - 1):
            if not outcome.killed_in and not outcome.broken:
                outcome = self.try_out(fault, state)
        return outcome

    def try_out(self, fault: Fault, kill_in: str = "") -> Outcome:
        """Drop an export that nobody has dropped before; kill its run in a state, if it gets there; drop
        the same again.
        """
        known_jobs = {job["arn"] for job in self._stand_in.jobs()}
        export = self._export()
        self._stand_in.forget_faults()
        self._stand_in.add_faults(*fault.faults)
        first = self._first_run(export, kill_in)
        last = self._deployment.drop(export)[-1]
        waited = self._wait_until_no_job_runs()
        jobs = [job for job in self._stand_in.jobs() if job["arn"] not in known_jobs]
        jobs.sort(key=lambda job: job["name"])
        outcome = Outcome(
            fault=fault,
            killed_in=first.states[-1] if first.status == "ABORTED" else "",
            first=_ending(first),
            last=_ending(last),
            jobs=tuple(job["status"] for job in jobs),
            states=first.states,
            clean_up_seconds=waited,
        )
        outcome.broken.extend(_broken_promises(outcome, jobs))
        return outcome

    def _export(self) -> Path:
        return x_archive(self._folder / "twitter-archive.zip", thoughts(next(self._numbers)))

    def _first_run(self, export: Path, kill_in: str) -> FinishedRun:
        here = self._deployment
        arn = here.upload(export)
        if kill_in and here.reaches(arn, kill_in):
            here.kill(arn)
        return here.finished(arn)

    def _wait_until_no_job_runs(self) -> float:
        begun = time.monotonic()
        while time.monotonic() < begun + CLEAN_UP_SECONDS:
            if all(job["status"] in ENDED for job in self._deployment.jobs()):
                break
            time.sleep(0.05)
        return time.monotonic() - begun


@contextmanager
def ground(method: Method, folder: Path) -> Iterator[Ground]:
    """The app on an embedded AWS of its own, whose Bedrock offers this method."""
    synthesize(folder / "cdk.out", SETTINGS)
    bedrock = BedrockOptions(catalog=CATALOGS[method], phase_seconds=PHASE_SECONDS)
    with EmbeddedAws(wait_scale=WAIT_SCALE, bedrock=bedrock, start_seconds=180) as aws:
        outputs = deploy(folder / "cdk.out", aws)["Jonabot"]
        yield Ground(Deployment(aws, DeployedStack.from_outputs(outputs)), folder)


def _ending(run: FinishedRun) -> str:
    if run.status == "FAILED":
        return f"Run failed: {run.error}"
    return run.states[-1] if run.status == "SUCCEEDED" else run.status


def _broken_promises(outcome: Outcome, jobs: list[dict[str, Any]]) -> Iterator[str]:
    """A named end, no job left running, and never two jobs for one plan."""
    if not outcome.killed_in and outcome.first not in outcome.fault.endings:
        yield f"the first run ended as {outcome.first}"
    adopted_too_soon = {"Run failed: TrainingStopped"} if outcome.killed_in in AT_THE_JOB and len(jobs) == 1 else set()
    if outcome.last not in outcome.fault.endings | adopted_too_soon:
        yield f"the run that was started again ended as {outcome.last}"
    if outcome.last in TRAINED and jobs[-1]["status"] != "Completed":
        yield "no job has trained the model"
    yield from _broken_by_jobs(jobs)


def _broken_by_jobs(jobs: list[dict[str, Any]]) -> Iterator[str]:
    if running := [job["name"] for job in jobs if job["status"] not in ENDED]:
        yield f"left running: {', '.join(running)}"
    if len({re.sub(r"-\d{1,2}$", "", job["name"]) for job in jobs}) > 1:
        yield f"more than one plan: {', '.join(job['name'] for job in jobs)}"
    if sum(job["status"] == "Completed" for job in jobs) > 1:
        yield "trained twice"
    for one, next_one in itertools.pairwise(jobs):
        if one["ended"] is None or one["ended"] > next_one["began"]:  # times in ISO 8601 and UTC sort as text
            yield f"{one['name']} and {next_one['name']} ran at the same time"

"""Faults that want a deployment of their own: two stacks in one account, a thousand drops in a minute."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from cli.embedded.deploy import deploy
from cli.embedded.launcher import EmbeddedAws
from cli.embedded.node import node_environment
from cli.stack import DeployedStack
from cli.synthesis import ROOT, synthesize
from tests.workflow.deployment import SUPERSEDED, Deployment, FinishedRun, quick_bedrock, x_archive
from tests.workflow.faults.outcome import Outcome, ending_of

DROPS = 1000
FUNCTIONS_AT_ONCE = 10
"""The quota of a new account."""


def two_stacks_in_one_account(folder: Path) -> Iterator[Outcome]:
    """The same archive, dropped into both at the same time."""
    _synthesize_two(folder / "two")
    texts = [f"Thought {number} about kettles and the sea." for number in range(30)]
    file = x_archive(folder / "both.zip", texts)
    with EmbeddedAws(wait_scale=0.01, bedrock=quick_bedrock()) as aws:
        stacks = [Deployment(aws, DeployedStack.from_outputs(one)) for one in deploy(folder / "two", aws).values()]
        with ThreadPoolExecutor(len(stacks)) as pool:
            runs = [runs[-1] for runs in pool.map(lambda stack: stack.drop(file), stacks)]
        assert [run.states[-1] for run in runs] == ["Model trained"] * 2, [(run.error, run.cause) for run in runs]
        assert len({run.output["job"]["arn"] for run in runs}) == len(stacks[0].jobs()) == 2
        assert len({run.output["deployment"]["arn"] for run in runs}) == 2
        for stack, run in zip(stacks, runs, strict=True):
            assert stack.keys(f"reports/{run.output['run']}/")
    yield Outcome(
        "the same archive is dropped at the same time into two stacks of one account whose names begin alike",
        "each trained, hosted and reported for itself",
        "nothing; one job and one deployment each",
        " and ".join(ending_of(run) for run in runs),
    )


def a_thousand_drops_in_a_minute(folder: Path) -> Iterator[Outcome]:
    """Each starts a run, and no more functions run at a time than a new account may. In real time: waits that are
    shorter here while work is not would make the crowd larger than it is.
    """
    bedrock = quick_bedrock()
    synthesize(folder / "crowd", {"settle_minutes": 1, "training_budget_usd": 0})
    with EmbeddedAws(functions_at_once=FUNCTIONS_AT_ONCE, bedrock=bedrock) as aws:
        app = Deployment(aws, DeployedStack.from_outputs(deploy(folder / "crowd", aws)["Jonabot"]))
        files = [_small(folder, number) for number in range(DROPS)]
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda file: app.s3.upload_file(str(file), app.stack.bucket, f"exports/{file.name}"), files))
        started = app.started(set(), DROPS)
        runs = [app.finished(arn) for arn in started]
        working = [run for run in runs if SUPERSEDED not in run.states]
        failed = [run for run in runs if run.error]
        assert not failed, {(run.error, run.cause) for run in failed}
        assert {run.states[-1] for run in working} == {"Over budget"}
        assert _read_everything(app, working)
    yield Outcome(
        f"{DROPS:,} archives are dropped within a minute, and {FUNCTIONS_AT_ONCE} functions may run at a time",
        f"{DROPS - len(working)} runs saw a newer drop and ended, {len(working)} did the work for all",
        "nothing; every archive is in the training set",
        " and ".join(sorted({ending_of(run) for run in runs})),
    )


def _synthesize_two(assembly: Path) -> None:
    """app.py makes one; their names begin alike on purpose."""
    code = f"""
import aws_cdk as cdk
from infra.settings import Settings
from infra.training_stack import TrainingStack

app = cdk.App(outdir={str(assembly)!r})
for name in ("Jonabot-of-one-family-Ann", "Jonabot-of-one-family-Bob"):
    settings = Settings.from_context({{"settle_minutes": 0}})
    TrainingStack(app, name, settings=settings, bundle="host", env=cdk.Environment(region="us-east-1"))
app.synth()
"""
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, env=node_environment())


def _small(folder: Path, number: int) -> Path:
    texts = [f"Thought {number} of a thousand: {word} is what the {number}th garden needs." for word in ("rain", "sun")]
    return x_archive(folder / f"drop-{number:04}.zip", texts, first_id=1000 * number)


def _read_everything(app: Deployment, runs: list[FinishedRun]) -> bool:
    manifests = [app.read_json(run.output["training_set"]["prefix"] + "manifest.json") for run in runs]
    return any(len(manifest["sources"]) == DROPS for manifest in manifests)

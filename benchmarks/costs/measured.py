"""The run that the figures of docs/costs.md come from: measured anew by `make costs`, kept in measured.json."""

from __future__ import annotations

import json
import os
import platform
import tempfile
from datetime import date
from io import StringIO
from pathlib import Path

import msgspec
from rich.console import Console

from benchmarks.costs.trace import Invocations, Trace, read_trace
from cli.drop import put_exports
from cli.embedded.deploy import deploy
from cli.embedded.launcher import BedrockOptions, EmbeddedAws
from cli.examples import example_exports
from cli.stack import DeployedStack
from cli.synthesis import synthesize
from cli.watch import watch_newest_run

FILE = Path(__file__).with_name("measured.json")
SETTINGS = {"provisioned_throughput": {"model_units": 1, "hours": 24, "price_acknowledged": True}}
LOOKS = 5


class Measured(msgspec.Struct, frozen=True):
    """A run of the examples with the default settings, and the looks at the ends of what is hosted."""

    date: str
    machine: str
    run: Trace
    look: Invocations
    """One, warm: the hourly look, with one throughput in service."""


def kept() -> Measured:
    """The last measurement."""
    return msgspec.json.decode(FILE.read_bytes(), type=Measured)


def measure(today: date) -> Measured:
    """Run the examples on an embedded AWS; takes about a minute."""
    with (
        tempfile.TemporaryDirectory(prefix="jonabot-costs-") as scratch,
        EmbeddedAws(wait_scale=0.01, bedrock=BedrockOptions(phase_seconds=0)) as aws,
    ):
        folder, quiet = Path(scratch), Console(file=StringIO())
        synthesize(folder / "cdk.out", SETTINGS)
        stack = DeployedStack.from_outputs(deploy(folder / "cdk.out", aws, only=("Jonabot",))["Jonabot"])
        drops = put_exports(aws.client("s3"), stack.bucket, example_exports(folder), quiet)
        states = aws.client("stepfunctions")
        outcome = watch_newest_run(states, stack.state_machine_arn, quiet, drops=drops, poll_seconds=0.2)
        assert outcome.succeeded
        run = read_trace(aws, stack)
        deploy(folder / "cdk.out", aws)
        _look(aws)
        look = read_trace(aws, stack).functions["end_hosting"]
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    return Measured(today.isoformat(), machine, run, look)


def keep(measured: Measured) -> None:
    FILE.write_text(json.dumps(msgspec.to_builtins(measured), indent=2) + "\n")


def _look(aws: EmbeddedAws) -> None:
    functions = aws.client("lambda")
    names = [function["FunctionName"] for function in functions.list_functions()["Functions"]]
    [end_hosting] = [name for name in names if "EndHosting" in name]
    for _ in range(LOOKS):
        functions.invoke(FunctionName=end_hosting, Payload=b'{"time": "2026-01-01T00:00:00Z"}')

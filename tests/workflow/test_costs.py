"""docs/costs.md says what a run really does: its figures are recomputed from one."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.costs.measured import kept
from benchmarks.costs.trace import read_trace
from cli.embedded.deploy import deploy
from cli.embedded.launcher import BedrockOptions, EmbeddedAws
from cli.examples import example_exports
from cli.stack import DeployedStack
from cli.synthesis import synthesize
from tests.workflow.deployment import Deployment

pytestmark = pytest.mark.workflow


def test_a_run_makes_the_transitions_calls_and_requests_that_the_costs_are_computed_from(tmp_path: Path) -> None:
    synthesize(tmp_path / "cdk.out", {})
    with EmbeddedAws(wait_scale=0.01, bedrock=BedrockOptions(phase_seconds=0)) as aws:
        stack = DeployedStack.from_outputs(deploy(tmp_path / "cdk.out", aws)["Jonabot"])
        run = Deployment(aws, stack).drop(*example_exports(tmp_path))[-1]
        assert run.states[-1] == "Model trained", f"{run.error}: {run.cause}"
        counted = read_trace(aws, stack)
    assert counted.shape() == kept().run.shape(), "a run does something else now: `make costs`"

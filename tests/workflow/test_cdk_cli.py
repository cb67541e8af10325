"""`cdk bootstrap` and `cdk deploy`, pinned in package.json, work here exactly as on an account."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cli.embedded.launcher import EmbeddedAws
from cli.embedded.node import node_command, node_environment
from cli.examples import example_exports
from cli.stack import DeployedStack
from tests.workflow.deployment import Deployment, quick_bedrock

pytestmark = pytest.mark.workflow

ROOT = Path(__file__).parents[2]
CLI = ROOT / "node_modules/aws-cdk/bin/cdk"


def cdk(aws: EmbeddedAws, folder: Path, *arguments: str) -> str:
    """Run the CDK CLI in the repository, as a person would; what it makes goes to `folder`."""
    assert CLI.exists(), "run `make test`: it installs the CDK CLI from package-lock.json"
    command = [*node_command("node"), str(CLI), *arguments, "--no-notices", "--ci"]
    command += ["--app", f"{sys.executable} app.py", "--output", str(folder / "cdk.out"), "--context", "bundle=host"]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=node_environment(aws.environment()) | {"CDK_VALIDATION": "false"},  # the rules are in tests/infra
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_what_the_cdk_cli_deploys_trains_a_model(tmp_path: Path) -> None:
    with EmbeddedAws(wait_scale=0.01, bedrock=quick_bedrock()) as aws:
        cdk(aws, tmp_path, "bootstrap")
        outputs = tmp_path / "outputs.json"
        cdk(aws, tmp_path, "deploy", "--all", "--require-approval", "never", "--outputs-file", str(outputs))
        stack = DeployedStack.from_outputs(json.loads(outputs.read_text())["Jonabot"])
        run = Deployment(aws, stack).drop(*example_exports(tmp_path))[-1]
        assert run.states[-1] == "Model trained", f"{run.error}: {run.cause}"
        assert "no changes" in cdk(aws, tmp_path, "deploy", "--all", "--require-approval", "never")

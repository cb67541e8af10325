"""The real CDK CLI, pinned in package.json, deploys on the embedded AWS as it does on an account."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cli.embedded.launcher import EmbeddedAws
from cli.embedded.node import node_command, node_environment

pytestmark = pytest.mark.workflow

ROOT = Path(__file__).parents[2]
CLI = ROOT / "node_modules/aws-cdk/bin/cdk"
APP = Path(__file__).parent / "cdk_app" / "app.py"


@pytest.fixture(scope="module")
def cdk() -> list[str]:
    """The command, installed from package-lock.json if it is not yet."""
    if not CLI.exists():
        install = [*node_command("npm"), "ci", "--no-audit", "--no-fund"]
        subprocess.run(install, cwd=ROOT, env=node_environment(), check=True, capture_output=True, timeout=300)
    return [*node_command("node"), str(CLI)]


def run(command: list[str], folder: Path, aws: EmbeddedAws) -> None:
    environment = node_environment(aws.environment())
    done = subprocess.run(
        command, cwd=folder, env=environment, check=False, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_cdk_cli_bootstraps_and_deploys(cdk: list[str], tmp_path: Path) -> None:
    with EmbeddedAws() as aws:
        run([*cdk, "bootstrap", f"aws://{aws.account}/{aws.region}", "--no-notices"], tmp_path, aws)
        (tmp_path / "cdk.json").write_text(json.dumps({"app": f"{sys.executable} {APP}", "notices": False}))
        deploy = [*cdk, "deploy", "tiny", "--require-approval", "never", "--outputs-file", "outputs.json"]
        run(deploy, tmp_path, aws)
        outputs = json.loads((tmp_path / "outputs.json").read_text())["tiny"]
        reply = aws.client("lambda").invoke(FunctionName=outputs["FunctionName"], Payload=b'"hello"')
        assert json.loads(reply["Payload"].read()) == {"deployed_by": "the CDK CLI", "event": "hello"}
        assert "SecureTransport" in aws.client("s3").get_bucket_policy(Bucket=outputs["BucketName"])["Policy"]

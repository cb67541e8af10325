"""One synthesized template for all tests that read it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aws_cdk as cdk
import pytest
from aws_cdk.assertions import Template

from infra.settings import Settings
from infra.training_stack import TrainingStack

ROOT = Path(__file__).parent.parent.parent


def synthesize(**settings: object) -> Template:
    app = cdk.App()
    stack = TrainingStack(
        app,
        "Jonabot",
        settings=Settings.from_context(settings),
        bundle="host",
        env=cdk.Environment(region="us-east-1"),
    )
    return Template.from_stack(stack)


@pytest.fixture(scope="session")
def template() -> Template:
    """The training stack with the default settings."""
    return synthesize()


@pytest.fixture(scope="session")
def resources(template: Template) -> dict[str, dict[str, Any]]:
    """Logical id -> resource."""
    found: dict[str, dict[str, Any]] = template.to_json()["Resources"]
    return found


@pytest.fixture(scope="session")
def definition(resources: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The state machine, with every token replaced by an ARN of the right shape."""
    machine = next(r for r in resources.values() if r["Type"] == "AWS::StepFunctions::StateMachine")
    parts = machine["Properties"]["DefinitionString"]["Fn::Join"][1]
    text = "".join(part if isinstance(part, str) else _stand_in(part) for part in parts)
    decoded: dict[str, Any] = json.loads(text)
    return decoded


def _stand_in(token: dict[str, Any]) -> str:
    if token == {"Ref": "AWS::Partition"}:
        return "aws"
    name = token["Fn::GetAtt"][0] if "Fn::GetAtt" in token else token["Ref"]
    return name.lower() if "Bucket" in name else f"arn:aws:lambda:us-east-1:111122223333:function:{name}"


RunApp = Callable[..., tuple[Path, subprocess.CompletedProcess[str]]]


@pytest.fixture(scope="session")
def run_app(tmp_path_factory: pytest.TempPathFactory) -> RunApp:
    """Runs app.py as `cdk synth` does: (cloud assembly, finished process). Without the rules of CloudFormation,
    which take half of the time, it says the same but for what they find.
    """

    def run(*, cloudformation_rules: bool = False, **context: object) -> tuple[Path, subprocess.CompletedProcess[str]]:
        assembly = tmp_path_factory.mktemp("assembly")
        environment = {
            **os.environ,
            "CDK_OUTDIR": str(assembly),
            "CDK_CONTEXT_JSON": json.dumps({"bundle": "host", **context}),
            "CDK_VALIDATION": str(cloudformation_rules).lower(),
        }
        command = [sys.executable, "app.py"]
        return assembly, subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=300
        )

    return run


@pytest.fixture(scope="session")
def default_assembly(run_app: RunApp) -> Path:
    """What `cdk synth` makes of the repository as it is, with all rules applied."""
    assembly, finished = run_app(cloudformation_rules=True)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return assembly


@pytest.fixture(scope="session")
def hosting_assembly(run_app: RunApp) -> Path:
    """The same with a throughput whose price is known."""
    settings = {
        "base_model": "amazon.titan-text-express-v1:0:8k",
        "provisioned_throughput": {"model_units": 1, "hours": 24},
    }
    assembly, finished = run_app(cloudformation_rules=True, jonabot=settings)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return assembly


def lint(template: Path) -> str:
    """What cfn-lint has to say, if anything."""
    command = [str(Path(sys.executable).with_name("cfn-lint")), "--config-file", ".cfnlintrc", str(template)]
    linted = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    return linted.stdout + linted.stderr

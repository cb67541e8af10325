"""The contract stack, deployed once a session, and a workbench to try things on it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from cli.embedded.deploy import deploy
from cli.embedded.launcher import EmbeddedAws
from tests.workflow.emulator.template import ASSET_BUCKET, contract_template

HERE = Path(__file__).parent
_SECONDS = 30.0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("workflow")


class Assembly:
    """Writes cloud assemblies as `cdk synth` does, of one stack."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._files: dict[str, Any] = {}

    def add_asset(self, source: Path, key: str, *, zipped: bool) -> None:
        destination = {"bucketName": ASSET_BUCKET, "objectKey": key, "region": "us-east-1"}
        self._files[key] = {
            "source": {"path": str(source.relative_to(self.folder)), "packaging": "zip" if zipped else "file"},
            "destinations": {"current_account-current_region": destination},
        }

    def write(self, name: str, template: dict[str, Any]) -> Path:
        path = self.folder / f"{name}.template.json"
        path.write_text(json.dumps(template))
        self.add_asset(path, f"{name}.json", zipped=False)
        (self.folder / f"{name}.assets.json").write_text(json.dumps({"version": "48.0.0", "files": self._files}))
        stack = {
            "type": "aws:cloudformation:stack",
            "environment": "aws://unknown-account/unknown-region",
            "dependencies": [f"{name}.assets"],
            "properties": {
                "templateFile": path.name,
                "stackTemplateAssetObjectUrl": f"s3://{ASSET_BUCKET}/{name}.json",
                "bootstrapStackVersionSsmParameter": "/cdk-bootstrap/hnb659fds/version",
                "tags": {"app": "contract"},
            },
        }
        assets = {"type": "cdk:asset-manifest", "properties": {"file": f"{name}.assets.json"}}
        manifest = {"version": "48.0.0", "artifacts": {name: stack, f"{name}.assets": assets}}
        (self.folder / "manifest.json").write_text(json.dumps(manifest))
        return self.folder


@pytest.fixture
def assembly(tmp_path: Path) -> Assembly:
    return Assembly(tmp_path)


class Workbench:
    """The deployed contract stack."""

    def __init__(self, aws: EmbeddedAws, outputs: dict[str, str]) -> None:
        self.aws = aws
        self.outputs = outputs
        self.bucket = outputs["Bucket"]
        self.function = outputs["Function"]
        self.s3 = aws.client("s3")
        self.functions = aws.client("lambda")
        self.states = aws.client("stepfunctions")
        self._numbers = count()

    def invoke(self, function: str, **event: object) -> dict[str, Any]:
        """The answer of a Lambda: `{"value": ...}` or `{"errorType": ..., "errorMessage": ...}`."""
        reply = self.functions.invoke(FunctionName=function, Payload=json.dumps(event))
        payload = json.loads(reply["Payload"].read())
        return dict(payload) if "FunctionError" in reply else {"value": payload}

    def start(self, states: dict[str, Any], data: object = None, **machine: object) -> str:
        """Start a new state machine that begins with the first of `states`; gives the execution's ARN."""
        definition = {"StartAt": next(iter(states)), "States": states, **machine}
        arn = self.states.create_state_machine(
            name=f"machine-{next(self._numbers)}-{time.time_ns()}",
            definition=json.dumps(definition),
            roleArn=self.outputs["MachineRole"],
        )["stateMachineArn"]
        return str(self.states.start_execution(stateMachineArn=arn, input=json.dumps(data or {}))["executionArn"])

    def run(self, states: dict[str, Any], data: object = None, **machine: object) -> dict[str, Any]:
        """As `start`, and wait for the end; gives the description, with its output decoded."""
        return self.ending(self.start(states, data, **machine))

    def ending(self, execution: str) -> dict[str, Any]:
        def ended() -> dict[str, Any] | None:
            description = self.states.describe_execution(executionArn=execution)
            return None if description["status"] == "RUNNING" else dict(description)

        description: dict[str, Any] = self.eventually(ended)
        if description["status"] == "SUCCEEDED":
            description["output"] = json.loads(description["output"])
        return description

    def events(self, execution: str) -> list[str]:
        """The history so far: `Type` or, of states, `Type: name`."""
        history = self.states.get_execution_history(executionArn=execution, maxResults=1000)["events"]
        return [_event_name(event) for event in history]

    def read(self, key: str) -> Any:
        """The JSON in an object, or None if there is no such object yet."""
        try:
            return json.loads(self.s3.get_object(Bucket=self.bucket, Key=key)["Body"].read())
        except self.s3.exceptions.NoSuchKey:
            return None

    def eventually(self, look: Callable[[], Any]) -> Any:
        """The first true answer of `look`."""
        end = time.monotonic() + _SECONDS
        while not (answer := look()):
            assert time.monotonic() < end, f"not true after {_SECONDS:g} seconds"
            time.sleep(0.05)
        return answer


def _event_name(event: dict[str, Any]) -> str:
    details = event.get("stateEnteredEventDetails") or event.get("stateExitedEventDetails")
    return f"{event['type']}: {details['name']}" if details else str(event["type"])


@pytest.fixture(scope="session")
def bench(embedded_aws: EmbeddedAws, tmp_path_factory: pytest.TempPathFactory) -> Workbench:
    assembly = Assembly(tmp_path_factory.mktemp("cdk.out"))
    for name in ("function", "layer"):
        copytree(HERE / name, assembly.folder / f"asset.{name}")
        assembly.add_asset(assembly.folder / f"asset.{name}", f"{name}.zip", zipped=True)
    return Workbench(embedded_aws, deploy(assembly.write("contract", contract_template()), embedded_aws)["contract"])

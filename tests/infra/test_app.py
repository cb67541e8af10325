"""What `cdk synth` promises before anything is deployed."""

import json
from pathlib import Path

import aws_cdk as cdk
import pytest
from aws_cdk import aws_sqs as sqs

from infra.checks import check
from tests.infra.conftest import RunApp, lint


def test_synth_has_no_finding_that_nobody_acknowledged_and_gives_the_same_template_twice(
    default_assembly: Path, run_app: RunApp
) -> None:
    again, _ = run_app()
    name = "Jonabot.template.json"
    assert (default_assembly / name).read_text() == (again / name).read_text()
    assert lint(default_assembly / name) == ""


def test_without_the_setting_the_stack_of_hosting_is_empty(default_assembly: Path) -> None:
    """The CDK deploys no empty stack, and deletes one that is there: taking the setting away ends the hosting."""
    assert "Resources" not in json.loads((default_assembly / "JonabotHosting.template.json").read_text())


def test_what_hosting_takes_from_the_training_stack_is_there_in_any_case(
    default_assembly: Path, hosting_assembly: Path
) -> None:
    """CloudFormation refuses to take away an output that another stack still uses."""
    outputs = [
        json.loads((assembly / "Jonabot.template.json").read_text())["Outputs"]
        for assembly in (default_assembly, hosting_assembly)
    ]
    assert outputs[0] == outputs[1]
    assert any("Export" in output for output in outputs[0].values())


def test_a_wrong_setting_stops_synth_with_its_name_its_value_and_what_is_allowed(run_app: RunApp) -> None:
    _, finished = run_app(jonabot={"x": {"links": "cut"}, "colour": "blue"})
    assert finished.returncode != 0
    assert "x.links = \"cut\": Input should be 'strip', 'drop' or 'expand'" in finished.stderr
    assert "colour is not a setting of Jonabot" in finished.stderr
    assert "Traceback" not in finished.stderr


def test_a_finding_that_nobody_acknowledged_stops_synth() -> None:
    app = cdk.App()
    sqs.Queue(cdk.Stack(app, "Careless"), "Queue")
    check(app)
    with pytest.raises(RuntimeError, match="ValidationFailed"):
        app.synth()

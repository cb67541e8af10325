"""What `cdk synth` promises before anything is deployed."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import aws_cdk as cdk
import pytest
from aws_cdk import aws_sqs as sqs

from infra.checks import check
from tests.infra.conftest import ROOT

RunApp = Callable[..., tuple[Path, subprocess.CompletedProcess[str]]]


def test_synth_has_no_finding_that_nobody_acknowledged_and_gives_the_same_template_twice(run_app: RunApp) -> None:
    first, finished = run_app()
    assert finished.returncode == 0, finished.stdout + finished.stderr
    second, _ = run_app()
    name = "Jonabot.template.json"
    assert (first / name).read_text() == (second / name).read_text()
    lint = subprocess.run(
        ["cfn-lint", "--config-file", ".cfnlintrc", str(first / name)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert lint.returncode == 0, lint.stdout


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

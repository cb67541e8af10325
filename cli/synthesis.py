"""Synthesizing the app as `cdk synth` does, for the embedded AWS."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from cli.configuration import read_context
from cli.embedded.node import node_environment

ROOT = Path(__file__).parent.parent


class SynthesisFailed(Exception):
    """The app does not synthesize; the message is its own."""


def synthesize(assembly: Path, settings: Mapping[str, object] | None = None) -> None:
    """Write the cloud assembly of the app, with these settings or those of cdk.json, into `assembly`.

    Only the dependency bundle differs from what goes to AWS: it is built for this machine. cdk-nag has a say, as
    always; the CDK's own check of a template against the rules of CloudFormation has not.

    Raises:
        SettingsError: cdk.json cannot be read.
        SynthesisFailed: a setting is wrong, or a check found something.

    """
    context = read_context() | {"bundle": "host"}
    if settings is not None:
        context["jonabot"] = settings
    environment = node_environment() | {
        "CDK_OUTDIR": str(assembly),
        "CDK_CONTEXT_JSON": json.dumps(context),
        "CDK_VALIDATION": "false",  # CloudFormation's own rules, half of the time: `cdk synth` and the tests apply them
    }
    finished = subprocess.run(
        [sys.executable, "app.py"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if finished.returncode:
        raise SynthesisFailed((finished.stdout + finished.stderr).strip())

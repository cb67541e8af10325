"""Settings in, stacks out: the only file that reads cdk.json, the context, the environment and the clock."""

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aws_cdk as cdk

from infra.checks import check
from infra.hosting_stack import HostingStack
from infra.settings import Settings, known_settings
from infra.settings_errors import SettingsError, refuse_misplaced
from infra.training_stack import TrainingStack

CDK_JSON = Path(__file__).with_name("cdk.json")


def main() -> None:
    """Synthesize the app, or say which setting is wrong."""
    app = cdk.App()
    try:
        refuse_misplaced(json.loads(CDK_JSON.read_text("utf-8-sig")), known_settings())
        settings = Settings.from_context(app.node.try_get_context("jonabot"))
    except SettingsError as error:
        sys.exit(str(error))
    where: dict[str, Any] = {
        "bundle": "host" if app.node.try_get_context("bundle") == "host" else "lambda",
        "env": cdk.Environment(account=os.environ.get("CDK_DEFAULT_ACCOUNT"), region=settings.region),
    }
    training = TrainingStack(app, "Jonabot", settings=settings, **where)
    HostingStack(app, "JonabotHosting", settings=settings, training=training, now=datetime.now(UTC), **where)
    check(app)
    app.synth()


if __name__ == "__main__":
    main()

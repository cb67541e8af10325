"""Settings in, stacks out: the only file that reads the context and the environment."""

import os
import sys

import aws_cdk as cdk
from aws_cdk import Validations
from cdk_nag import AwsSolutionsChecks, ServerlessChecks

from infra.settings import Settings, SettingsError
from infra.training_stack import TrainingStack


def main() -> None:
    """Synthesize the app, or say which setting is wrong."""
    app = cdk.App()
    try:
        settings = Settings.from_context(app.node.try_get_context("jonabot"))
    except SettingsError as error:
        sys.exit(str(error))
    TrainingStack(
        app,
        "Jonabot",
        settings=settings,
        bundle="host" if app.node.try_get_context("bundle") == "host" else "lambda",
        env=cdk.Environment(account=os.environ.get("CDK_DEFAULT_ACCOUNT"), region=settings.region),
    )
    check(app)
    app.synth()


def check(app: cdk.App) -> None:
    """Have every synth fail on a finding that nobody has acknowledged."""
    Validations.of(app).add_plugins(AwsSolutionsChecks(app), ServerlessChecks(app))


if __name__ == "__main__":
    main()

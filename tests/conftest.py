"""What every test needs before it imports anything: a Node.js that aws-cdk-lib runs on."""

import os

import pytest
from hypothesis import settings

from cli.embedded.node import node_environment

os.environ.update(node_environment())

settings.register_profile("shared-machine", deadline=None)  # time says little where cores are shared
settings.load_profile("shared-machine")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whole runs first, in whatever order they come; then the short tests fill up what is left of each core."""
    items.sort(key=lambda item: item.get_closest_marker("workflow") is None)

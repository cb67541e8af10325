"""What every test needs before it imports anything: a Node.js that aws-cdk-lib runs on."""

import os

from hypothesis import settings

from cli.embedded.node import node_environment

os.environ.update(node_environment())

settings.register_profile("shared-machine", deadline=None)  # time says little where cores are shared
settings.load_profile("shared-machine")

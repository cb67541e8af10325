"""What every test needs before it imports anything: a Node.js that aws-cdk-lib runs on."""

import os

from cli.embedded.node import node_environment

os.environ.update(node_environment())

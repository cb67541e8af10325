from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from cli.embedded import node
from cli.embedded.node import MINIMUM_MAJOR, NodeMissing, find_node, main, node_command, node_environment


def pretended_node(folder: Path, version: str) -> Path:
    path = folder / "node"
    path.write_text(f"#!/bin/sh\necho {version}\n")
    path.chmod(0o755)
    return path


def test_the_machines_own_node_is_used_if_it_is_new_enough(tmp_path: Path) -> None:
    own = pretended_node(tmp_path, f"v{MINIMUM_MAJOR}.0.0")
    assert find_node({"PATH": str(tmp_path)}) == own


@pytest.mark.parametrize("version", ["v20.20.2", "not a version", ""])
def test_an_old_or_broken_node_is_passed_over(tmp_path: Path, version: str) -> None:
    own = pretended_node(tmp_path, version)
    assert find_node({"PATH": str(tmp_path)}) != own


def test_without_any_node_the_message_says_how_to_get_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(node, "_bundled", lambda: None)
    with pytest.raises(NodeMissing, match=r"Node\.js 22 or newer is needed\. Install it, or"):
        find_node({"PATH": str(tmp_path)})


def test_the_environment_leads_to_that_node_and_keeps_the_rest(tmp_path: Path) -> None:
    old = pretended_node(tmp_path, "v20.20.2")
    environment = node_environment({"PATH": str(old.parent), "AWS_REGION": "us-east-1"})
    version = subprocess.run(["node", "--version"], env=environment, capture_output=True, text=True, check=True).stdout
    assert int(version[1:3]) >= MINIMUM_MAJOR
    assert environment["JSII_NODE"] == str(find_node({"PATH": str(tmp_path)}))
    assert environment["AWS_REGION"] == "us-east-1"


def test_npm_runs_even_where_its_link_is_broken() -> None:
    done = subprocess.run([*node_command("npm"), "--version"], capture_output=True, text=True, check=True)
    assert int(done.stdout.partition(".")[0]) >= 10


def test_a_tools_exit_code_is_passed_on() -> None:
    assert main("node", "-e", "process.exit(3)") == 3

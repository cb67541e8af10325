"""The contract stack, deployed once a session, and a workbench to try things on it."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest

from cli.embedded.deploy import deploy
from cli.embedded.launcher import EmbeddedAws
from tests.workflow.emulator.assembly import Assembly
from tests.workflow.emulator.template import contract_template
from tests.workflow.emulator.workbench import Workbench

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("workflow")


@pytest.fixture
def assembly(tmp_path: Path) -> Assembly:
    return Assembly(tmp_path)


@pytest.fixture(scope="session")
def bench(embedded_aws: EmbeddedAws, tmp_path_factory: pytest.TempPathFactory) -> Workbench:
    assembly = Assembly(tmp_path_factory.mktemp("cdk.out"))
    for name in ("function", "layer"):
        copytree(HERE / name, assembly.folder / f"asset.{name}")
        assembly.add_asset(assembly.folder / f"asset.{name}", f"{name}.zip", zipped=True)
    return Workbench(embedded_aws, deploy(assembly.write("contract", contract_template()), embedded_aws)["contract"])

"""What is built from: pinned, by digest where it is deployed, the same twice, under licences that are known."""

from __future__ import annotations

import re
import zipfile
from hashlib import sha256
from importlib.metadata import distribution
from io import BytesIO
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from cli.embedded.zipping import write_zip
from infra import bundle

ROOT = Path(__file__).parents[2]
LICENCES = ROOT / "docs/licences.md"
DEPLOYED = ROOT / "lambdas/requirements.lock"


def pinned(file: Path) -> dict[str, str]:
    """Name -> version of a lock file or a list of requirements."""
    lines = (line.partition("#")[0].strip(" \\") for line in file.read_text().splitlines())
    requirements = [Requirement(line) for line in lines if re.match(r"[A-Za-z0-9]", line)]
    assert all(re.fullmatch(r"==[^*]+", str(one.specifier)) for one in requirements), f"{file.name}: pin exactly"
    return {re.sub(r"[-_.]+", "-", one.name).lower(): str(one.specifier).removeprefix("==") for one in requirements}


def test_everything_that_is_asked_for_is_pinned_exactly_and_locked_as_such() -> None:
    locked = pinned(ROOT / "constraints.txt")
    for file in ("requirements.txt", "lambdas/requirements.txt"):
        for name, version in pinned(ROOT / file).items():
            assert locked[name] == version, f"{name} of {file}: run `make lock`"


def test_what_is_deployed_is_what_was_tested() -> None:
    locked, tested = pinned(DEPLOYED), pinned(ROOT / "constraints.txt")
    assert set(pinned(ROOT / "lambdas/requirements.txt")) <= set(locked), "run `make lock`"
    assert {name: tested[name] for name in locked} == locked, "run `make lock`"


def test_every_package_that_is_deployed_is_known_by_its_digest() -> None:
    entries = re.split(r"\n(?=[A-Za-z0-9])", DEPLOYED.read_text().strip())
    assert len(entries) == len(pinned(DEPLOYED))
    assert all(re.search(r"--hash=sha256:[0-9a-f]{64}", entry) for entry in entries)


def test_what_is_installed_is_what_is_pinned() -> None:
    for name, version in pinned(ROOT / "requirements.txt").items():
        assert distribution(name).version == version, "run `make setup`"


@pytest.mark.parametrize("target", ["host", "lambda"])
def test_the_bundle_is_the_same_when_it_is_built_again(target: bundle.Target, tmp_path: Path) -> None:
    first, second = (
        bundle.dependency_bundle(target),
        bundle.dependency_bundle(target, cache=tmp_path),
    )
    assert first != second
    assert digest(first) == digest(second)


def digest(folder: Path) -> str:
    """Of the zip that would be deployed."""
    buffer = BytesIO()
    write_zip(folder, buffer)
    assert zipfile.ZipFile(buffer).namelist()
    return sha256(buffer.getvalue()).hexdigest()


def test_the_licence_of_every_package_that_is_deployed_is_listed() -> None:
    rows = (line.split("|")[1:4] for line in LICENCES.read_text().splitlines() if line.startswith("| "))
    listed = {
        name.strip(): version.strip()
        for name, version, licence in rows
        if licence.strip() and name.strip() != "package"
    }
    assert listed == pinned(DEPLOYED)

"""What the type checker is told not to read must be nothing that the app is made of."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
IMPORTED = re.compile(r"^from aws_cdk import (aws_\w+)", re.MULTILINE)


def test_every_service_of_the_cdk_that_is_used_is_type_checked() -> None:
    overrides = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["mypy"]["overrides"]
    (followed,) = (set(each["module"]) for each in overrides if each.get("follow_imports") == "normal")
    sources = [file.read_text() for folder in ("infra", "tests") for file in (ROOT / folder).rglob("*.py")]
    used = {f"aws_cdk.{name}" for source in sources for name in IMPORTED.findall(source)}
    assert used
    assert followed - {"aws_cdk", "aws_cdk.assertions"} == used

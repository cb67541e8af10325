"""manifest.json is read by people's own programs: its shape is written down, and stays."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator
from rich.console import Console

from cli.examples import example_exports
from cli.prepare import prepare
from infra.settings import Settings
from jonabot.corpus.manifest import Manifest
from jonabot.settings import RecordFormat, RunSettings

SCHEMA = Path(__file__).parents[2] / "docs/manifest.schema.json"


@pytest.fixture(scope="module")
def schema() -> Any:
    return json.loads(SCHEMA.read_text())


def test_the_schema_is_one(schema: Any) -> None:
    Draft202012Validator.check_schema(schema)


def test_what_the_code_writes_is_what_the_schema_says(schema: Any) -> None:
    """A change of either is a change for every program that reads manifests."""
    now = json.loads(msgspec.json.encode(msgspec.json.schema(Manifest, schema_hook=lambda _: {"type": "object"})))
    assert now == {name: value for name, value in schema.items() if not name.startswith("$s")}, (
        f"if it is meant: put the new shape into {SCHEMA}, and a word into CHANGELOG.md"
    )


@pytest.mark.parametrize("record_format", ["pretraining", "conversation"])
def test_a_manifest_of_real_exports_fits_the_schema(schema: Any, record_format: RecordFormat, tmp_path: Path) -> None:
    settings = msgspec.convert(Settings().for_lambdas(), RunSettings)
    exports, console = example_exports(tmp_path), Console(file=StringIO())
    prepare(exports, tmp_path / "out", settings=settings, record_format=record_format, console=console)
    manifest = json.loads((tmp_path / "out/manifest.json").read_text())
    Draft202012Validator(schema).validate(manifest)
    for source in manifest["sources"]:
        assert source["read"] == source["kept"] + sum(source["dropped"].values())


def test_a_manifest_that_lacks_its_digest_does_not(schema: Any) -> None:
    assert not Draft202012Validator(schema).is_valid({"format": "pretraining"})

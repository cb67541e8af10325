"""The stand-in as a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[5]
COMMAND = [sys.executable, "-m", "cli.embedded.bedrock.server", "--s3-endpoint", "http://127.0.0.1:1"]


def environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "TMPDIR": str(folder), "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}


def test_it_says_where_it_listens_and_leaves_nothing_behind(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "--faults", '[{"kind": "throttling"}]'],
        cwd=ROOT,
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        first = process.stdout.readline()
        assert first.startswith("listening on http://127.0.0.1:")
        with urllib.request.urlopen(f"{first.split()[-1]}/_stand-in/jobs", timeout=10) as answer:
            assert json.load(answer) == []
        assert list(tmp_path.glob("bedrock-stand-in-*"))
    finally:
        process.terminate()
        _, log = process.communicate(timeout=10)
    assert process.returncode == 0
    assert "not Amazon Bedrock" in log
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--catalog", "nowhere.json"], "nowhere.json: No such file"),
        (["--faults", '[{"kind": "magic"}]'], "Invalid enum value 'magic'"),
    ],
)
def test_a_wrong_option_is_named(tmp_path: Path, arguments: list[str], complaint: str) -> None:
    ended = subprocess.run(
        [*COMMAND, *arguments], cwd=ROOT, env=environment(tmp_path), capture_output=True, text=True, check=False
    )
    assert ended.returncode == 2
    assert complaint in ended.stderr

"""`make demo`: one command, a live view, a report; nothing is left when it ends, however it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.workflow.deployment import x_archive

pytestmark = pytest.mark.workflow

ROOT = Path(__file__).parents[2]


def start(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    """The command as the Makefile calls it, with its temporary folders under `folder`."""
    (folder / "tmp").mkdir()
    return subprocess.Popen(
        [sys.executable, "-m", "cli.main", "demo", "--out", str(folder / "out"), *arguments],
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(folder / "tmp"), "COLUMNS": "200"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def processes_that_know(folder: Path) -> list[str]:
    """The command lines of processes whose environment names the folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if str(folder).encode() in (process / "environ").read_bytes():
                found.append((process / "cmdline").read_text().replace("\0", " "))
        except OSError:
            continue  # it has ended, or is not ours
    return found


def test_the_demo_shows_every_state_and_keeps_the_report(tmp_path: Path) -> None:
    demo = start(tmp_path)
    shown, _ = demo.communicate(timeout=300)
    assert demo.returncode == 0, shown
    for state in ("Take inventory", "Parse archives 2/2", "Launch training", "Publish report", "Model trained"):
        assert state in shown
    assert (tmp_path / "out/report.html").is_file()
    assert (tmp_path / "out/report.json").is_file()
    assert list((tmp_path / "tmp").iterdir()) == []


def test_a_failed_run_ends_with_the_state_the_reason_and_another_exit_code(tmp_path: Path) -> None:
    archive = x_archive(tmp_path / "half.zip", ["Half a download."] * 30)
    archive.write_bytes(archive.read_bytes()[:-300])
    demo = start(tmp_path, str(archive))
    shown, _ = demo.communicate(timeout=300)
    assert demo.returncode == 1
    assert "Take inventory" in shown
    assert "half.zip" in shown
    assert list((tmp_path / "tmp").iterdir()) == []


@pytest.mark.parametrize("ask", [signal.SIGINT, signal.SIGTERM])
def test_nothing_is_left_when_a_person_stops_the_demo(tmp_path: Path, ask: signal.Signals) -> None:
    demo = start(tmp_path)
    assert demo.stdout
    for line in demo.stdout:
        if "Parse archives" in line:
            break
    demo.send_signal(ask)
    demo.communicate(timeout=60)
    assert demo.returncode == 130
    assert list((tmp_path / "tmp").iterdir()) == []
    deadline = time.monotonic() + 10
    while left := processes_that_know(tmp_path):
        assert time.monotonic() < deadline, left
        time.sleep(0.1)

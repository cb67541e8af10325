"""An embedded AWS leaves nothing behind, however the command that started it ends."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.embedded.launcher import BedrockOptions, EmbeddedAws, EmbeddedAwsFailed
from tests.workflow.emulator.workbench import processes_of

ROOT = Path(__file__).parents[3]
COMMAND = """
import signal, time
signal.signal(signal.SIGHUP, signal.SIG_DFL)  # which nohup before the tests has them ignore
from cli.embedded.launcher import EmbeddedAws
with EmbeddedAws() as aws:
    print(aws.home, flush=True)
    time.sleep(600)
"""


def gone(home: Path) -> bool:
    end = time.monotonic() + 10
    while home.exists() or processes_of(home):
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def test_nothing_is_left_after_the_block() -> None:
    with EmbeddedAws() as aws:
        home, endpoint = aws.home, aws.endpoint
        assert processes_of(home)
    assert not home.exists()
    assert not processes_of(home)
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", int(endpoint.rpartition(":")[2])))


def test_nothing_is_left_after_an_exception() -> None:
    def fail() -> None:
        with EmbeddedAws() as aws:
            homes.append(aws.home)
            raise ValueError

    homes: list[Path] = []
    with pytest.raises(ValueError):  # noqa: PT011
        fail()
    assert gone(homes[0])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_nothing_is_left_when_the_command_is_interrupted_or_killed(number: signal.Signals) -> None:
    command = subprocess.Popen(
        [sys.executable, "-c", COMMAND], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert command.stdout
    home = Path(command.stdout.readline().strip())
    assert home.is_dir()
    command.send_signal(number)
    command.communicate(timeout=10)
    assert gone(home)


def test_the_emulator_does_not_outlive_its_supervisor() -> None:
    with EmbeddedAws() as aws:
        [emulator] = processes_of(aws.home)
        supervisor = int(Path(f"/proc/{emulator}/stat").read_text().split()[3])
        os.kill(supervisor, signal.SIGKILL)
        end = time.monotonic() + 10
        while processes_of(aws.home) and time.monotonic() < end:
            time.sleep(0.02)
        assert not processes_of(aws.home)
        for path in sorted(aws.home.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
        aws.home.rmdir()


def test_what_does_not_start_says_which_part_and_why_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with pytest.raises(EmbeddedAwsFailed, match=r"The emulator does not answer after 0\.001 seconds\."):
        EmbeddedAws(start_seconds=0.001).__enter__()
    assert not list(tmp_path.iterdir())


def test_a_stand_in_that_does_not_start_is_named_with_its_own_words() -> None:
    bedrock = BedrockOptions(catalog="no-such-catalogue")
    with pytest.raises(EmbeddedAwsFailed, match=r"(?s)The Bedrock stand-in ended .*no-such-catalogue"):
        EmbeddedAws(bedrock=bedrock).__enter__()

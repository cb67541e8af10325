from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from cli.embedded.processes import NotServing, Process, wait_for_announcement


def process(log: Path, code: str, **environment: str) -> Process:
    module = log.with_name("pretended_server.py")
    module.write_text(code)
    paths = {"PATH": os.defpath, "PYTHONPATH": str(module.parent)}
    return Process("The stand-in", module.stem, environment=paths | environment, log=log)


def test_its_address_is_the_one_that_it_announces(tmp_path: Path) -> None:
    code = "import time\nprint('a warning')\nprint('listening on http://127.0.0.1:81', flush=True)\ntime.sleep(60)"
    with process(tmp_path / "log", code) as server:
        assert wait_for_announcement(server, 20) == "http://127.0.0.1:81"


def test_a_process_that_ends_early_is_reported_with_the_end_of_its_log(tmp_path: Path) -> None:
    code = "import sys\nfor number in range(30): print('line', number)\nsys.exit('no such catalogue')"
    with process(tmp_path / "log", code) as server, pytest.raises(NotServing) as caught:
        wait_for_announcement(server, 20)
    message = str(caught.value)
    assert message.startswith("The stand-in ended with exit code 1. The end of its log:\n")
    assert message.endswith("line 29\n  no such catalogue")
    assert "line 3\n" not in message


def test_a_process_that_does_not_answer_is_reported(tmp_path: Path) -> None:
    with (
        process(tmp_path / "log", "import time; time.sleep(60)") as server,
        pytest.raises(NotServing, match=r"The stand-in does not answer after 0\.1 seconds\. Its log is empty\."),
    ):
        wait_for_announcement(server, 0.1)


def test_it_has_no_other_environment_than_the_one_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_PROFILE", "somebody-else")
    code = "import os\nprint(sorted(os.environ))\nprint('listening on x', flush=True)\ninput()"
    with process(tmp_path / "log", code, GIVEN="1") as server:
        wait_for_announcement(server, 20)
        assert "GIVEN" in server.log()
        assert "AWS_PROFILE" not in server.log()


def test_what_it_started_ends_with_it(tmp_path: Path) -> None:
    code = (
        "import subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        "print('child', child.pid)\nprint('listening on x', flush=True)\ntime.sleep(60)"
    )
    with process(tmp_path / "log", code) as server:
        wait_for_announcement(server, 20)
        child = int(server.log().split()[1])
        os.kill(child, 0)
    end = time.monotonic() + 5
    while is_running(child):
        assert time.monotonic() < end
        time.sleep(0.01)


def is_running(process_id: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{process_id}/status").read_text()
    except OSError:
        return False

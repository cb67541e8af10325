"""The page as a browser lays it out: on a phone and on a desk, light and dark. Skipped, and said to be
skipped, where there is no Chromium.
"""

import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from jonabot.report.rendering import render_report

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = "--no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-gpu"
WIDTHS = (390, 1280)
COLLECT = """for (const frame of document.querySelectorAll("iframe"))
    document.body.appendChild(document.createElement("pre")).append(frame.contentDocument.body.dataset.measured)"""
MEASURE = (Path(__file__).parent / "measure.js").read_text()

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")


def look(page: str, folder: Path, *, dark: bool) -> dict[int, dict[str, Any]]:
    """What was measured at each width."""
    (folder / "report.html").write_text(page.replace("</main>", f"</main><script>{MEASURE}</script>"))
    # A window is never narrower than 500 pixels; a frame may be.
    frames = "".join(
        f'<iframe src="report.html" style="width: {width}px; height: 900px; border: 0"></iframe>' for width in WIDTHS
    )
    (folder / "frames.html").write_text(f"{frames}<script>onload = () => {{ {COLLECT} }}</script>")
    command = [str(CHROMIUM), "--headless", "--no-sandbox", "--allow-file-access-from-files", *QUIET.split()]
    command += ["--force-dark-mode"] if dark else []
    command += [f"--user-data-dir={folder / 'profile'}", "--window-size=1800,1000", "--dump-dom"]
    command.append((folder / "frames.html").as_uri())
    dom = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    found = [json.loads(unescape(line)) for line in re.findall(r"<pre>(.*?)</pre>", dom)]
    assert [measured["width"] for measured in found] == list(WIDTHS), dom[-500:]
    return {measured["width"]: measured for measured in found}


@pytest.fixture(params=["light", "dark"])
def looks(request: pytest.FixtureRequest, run: dict[str, Any], build: Any, tmp_path: Path) -> dict[int, dict[str, Any]]:
    """A report with everything in it, and with names that are hard to fit."""
    run["manifest"]["sources"][0]["name"] = "an-archive-with-a-very-long-name-" * 4 + ".zip"
    run["comparison"]["exchanges"][0]["tuned"]["text"] = "Donaudampfschifffahrtsgesellschaft" * 5
    run["results"]["verdict"] |= {"kind": "over-fitted", "step": 655}
    return look(render_report(build(run)), tmp_path, dark=request.param == "dark")


def test_nothing_sticks_out_is_missing_or_lies_on_something_else(looks: dict[int, dict[str, Any]]) -> None:
    for measured in looks.values():
        assert measured["content"] <= measured["width"]
        assert measured["outside"] == []
        assert measured["unseen"] == []
        assert measured["collisions"] == []
        assert (measured["charts"], measured["flat"]) == (6, [])


def test_all_text_can_be_read_against_its_background(looks: dict[int, dict[str, Any]]) -> None:
    for measured in looks.values():
        assert measured["paper"] == ("rgb(22, 23, 26)" if measured["dark"] else "rgb(252, 251, 248)")
        assert measured["faint"] == []


def test_the_measuring_finds_what_is_wrong(tmp_path: Path) -> None:
    broken = """<body style="margin: 0; background: #fff"><main>
    <section style="height: 9px"><p style="color: #ccc; width: 2000px">too faint and too wide</p></section>
    <p style="font-size: 0">too small</p>
    <svg width="200" height="50"><text x="9" y="20">one</text><text x="12" y="20">two</text></svg>
    </main></body>"""
    phone = look(broken, tmp_path, dark=False)[390]
    assert phone["content"] > phone["width"]
    assert phone["outside"] == phone["faint"] == ["P too faint and too wide"]
    assert phone["unseen"] == ["P too small"]
    assert phone["collisions"] == ["one on two"]
    assert phone["flat"] == ["SECTION too faint and too wide"]

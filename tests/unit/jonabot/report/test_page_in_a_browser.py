"""The page as a browser lays it out; left out where there is no Chromium."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from jonabot.report.rendering import render_report

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = "--no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-gpu"
MEASURE = """<script>
const seen = node => node.getBoundingClientRect();
const shown = [...document.querySelectorAll("body *:not(style)")].filter(node => node.checkVisibility());
document.body.dataset.measured = JSON.stringify({
  width: innerWidth,
  content: document.documentElement.scrollWidth,
  outside: shown.filter(node => seen(node).right > innerWidth + 1 && !node.closest(".scroll, svg")).map(n => n.tagName),
  charts: shown.filter(node => node.tagName === "svg").length,
  flat: [...document.querySelectorAll("section")].filter(node => seen(node).height < 40).length,
});
</script>"""


@pytest.fixture(params=[390, 1280])
def layout(request: pytest.FixtureRequest, run: dict[str, Any], build: Any, tmp_path: Path) -> dict[str, Any]:
    if CHROMIUM is None:
        pytest.skip("there is no Chromium on this machine")
    run["manifest"]["sources"][0]["name"] = "an-archive-with-a-very-long-name-" * 4 + ".zip"
    frame, page = tmp_path / "frame.html", tmp_path / "report.html"
    page.write_text(render_report(build(run)).replace("</main>", f"</main>{MEASURE}"))
    # A window is never narrower than 500 pixels; a frame may be.
    frame.write_text(
        f'<iframe src="report.html" style="width: {request.param}px; height: 900px; border: 0"></iframe>'
        "<script>onload = () => document.body.append(frames[0].document.body.dataset.measured)</script>"
    )
    command = [CHROMIUM, "--headless", "--no-sandbox", "--allow-file-access-from-files", *QUIET.split()]
    command += [f"--user-data-dir={tmp_path / 'profile'}", "--window-size=1400,1000", "--dump-dom", frame.as_uri()]
    dom = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    found = re.search(r"\{.*\}(?=</body>)", dom)
    assert found, dom[-500:]
    return {"wanted": request.param, **json.loads(found[0])}


def test_nothing_sticks_out_and_nothing_is_empty(layout: dict[str, Any]) -> None:
    assert layout["width"] == layout["wanted"]
    assert layout["content"] <= layout["width"]
    assert layout["outside"] == []
    assert (layout["charts"], layout["flat"]) == (4, 0)

"""A headless Chromium for tests that look at a page.

On x86-64 Linux it is the one in package.json: the package holds the browser, the libraries it needs beside
glibc, and one font, so a page is laid out alike on every machine. It is unpacked once, into node_modules.
Elsewhere it is the machine's own Chrome or Chromium.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from cli.embedded.node import node_command

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "node_modules/@sparticuz/chromium"
UNPACKED = ROOT / "node_modules/.chromium"
UNPACK = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath()'
AS_ON_LAMBDA = {"AWS_EXECUTION_ENV": "AWS_Lambda_nodejs24.x"}
"""Where the package unpacks its libraries, too."""
FONTS = "<fontconfig><dir>{folder}/fonts/fonts</dir><cachedir>{folder}/fonts/cache</cachedir></fontconfig>"
ARGUMENTS = "--no-zygote --disable-gpu --disable-background-networking --disable-component-update --disable-sync"
MILLISECONDS = 60_000


@contextmanager
def headless_chromium() -> Iterator[Browser]:
    """The browser. Skips the test, and says why, on a machine that can have none."""
    program, libraries = _find()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program, args=ARGUMENTS.split(), env={**os.environ, **libraries}, timeout=MILLISECONDS
        )
        try:
            yield browser
        finally:
            browser.close()


def _find() -> tuple[Path, dict[str, str]]:
    """The program, and the environment in which it finds its libraries and its font."""
    if (platform.system(), platform.machine()) == ("Linux", "x86_64"):
        assert PACKAGE.exists(), "run `make test`: it installs the browser from package-lock.json"
        if not UNPACKED.exists():
            _unpack()
        return UNPACKED / "chromium", {
            "LD_LIBRARY_PATH": str(UNPACKED / "al2023/lib"),
            "FONTCONFIG_PATH": str(UNPACKED / "fonts"),
        }
    names = ("chromium", "chromium-browser", "google-chrome")
    applications = ("Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium")
    found = [*filter(None, map(shutil.which, names)), *(f"/Applications/{name}" for name in applications)]
    for program in map(Path, found):
        if program.exists():
            return program, {}
    pytest.skip("NOBODY LOOKED AT THE REPORT: package.json has a browser for x86-64 Linux only. Install Chrome.")


def _unpack() -> None:
    """All of it or nothing: what another process has unpacked meanwhile stays."""
    folder = Path(tempfile.mkdtemp(dir=UNPACKED.parent, prefix=".chromium-"))
    environment = {**os.environ, **AS_ON_LAMBDA, "TMPDIR": str(folder)}
    command = [*node_command("node"), "--input-type=module", "--eval", UNPACK]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, timeout=120)
    (folder / "fonts/fonts.conf").write_text(FONTS.format(folder=UNPACKED))
    try:
        folder.rename(UNPACKED)
    except OSError:
        shutil.rmtree(folder)

"""The Lambdas' dependencies, installed without Docker and kept by the digest of their lock file."""

import platform
import shutil
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Literal

Target = Literal["lambda", "host"]
LAMBDA_PYTHON = "3.13"
_ROOT = Path(__file__).parent.parent
LOCK = _ROOT / "lambdas/requirements.lock"
CACHE = _ROOT / "build/bundles"

_LAMBDA_PLATFORM = [
    "--platform=manylinux2014_aarch64",
    "--platform=manylinux_2_28_aarch64",
    f"--python-version={LAMBDA_PYTHON}",
    "--implementation=cp",
]


def dependency_bundle(target: Target, *, lock: Path = LOCK, cache: Path = CACHE) -> Path:
    """The folder of a Lambda layer with every locked dependency; installed when it is not there yet.

    `lambda` is Amazon Linux on Arm; `host` is this machine, for the embedded AWS, which runs Lambdas
    in its own interpreter. Only wheels are taken, and only with the digests in the lock.

    Raises:
        subprocess.CalledProcessError: pip could not install them; its own message stands above.

    """
    folder = cache / _digest(target, lock)
    if not folder.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as unfinished:
            _install(target, lock, Path(unfinished) / "layer/python")
            _put_in_place(Path(unfinished) / "layer", folder)
    return folder


def _digest(target: Target, lock: Path) -> str:
    machine = f"{platform.machine()}-{platform.python_version()}" if target == "host" else LAMBDA_PYTHON
    return f"{target}-{sha256(lock.read_bytes() + machine.encode()).hexdigest()[:16]}"


def _install(target: Target, lock: Path, folder: Path) -> None:
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--require-hashes", "--only-binary=:all:", "--no-deps", "--no-compile"]
    command += _LAMBDA_PLATFORM if target == "lambda" else []
    subprocess.run([*command, f"--target={folder}", f"--requirement={lock}"], check=True)
    shutil.rmtree(folder / "bin", ignore_errors=True)  # scripts with this machine's paths in them


def _put_in_place(finished: Path, folder: Path) -> None:
    try:
        finished.rename(folder)
    except OSError:
        if not folder.is_dir():  # otherwise another synth was faster, with the same content
            raise

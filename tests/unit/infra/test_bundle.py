"""The dependency bundle: the right platform, built once, small enough for a quick cold start."""

import subprocess
from pathlib import Path

import pytest

from infra import bundle

MEBIBYTE = 1 << 20


def test_the_bundle_for_lambda_is_for_arm_and_small() -> None:
    folder = bundle.dependency_bundle("lambda")
    libraries = list(folder.rglob("*.so"))
    assert any("aarch64" in library.name for library in libraries)
    assert not any("x86_64" in library.name for library in libraries)
    assert sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) < 30 * MEBIBYTE


def test_once_built_it_is_taken_from_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    built = bundle.dependency_bundle("host")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("asked the network"))
    assert bundle.dependency_bundle("host") == built


def test_another_lock_is_another_bundle(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("")
    empty = bundle.dependency_bundle("host", lock=lock, cache=tmp_path)
    lock.write_text("# another\n")
    assert bundle.dependency_bundle("host", lock=lock, cache=tmp_path) != empty


def test_a_package_that_is_not_in_the_lock_by_digest_is_refused(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("msgspec==0.22.0\n")
    with pytest.raises(subprocess.CalledProcessError):
        bundle.dependency_bundle("host", lock=lock, cache=tmp_path)
    assert not list(tmp_path.glob("host-*")), "a half-made bundle would be taken for a whole one"

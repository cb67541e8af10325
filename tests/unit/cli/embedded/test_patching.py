from __future__ import annotations

from types import SimpleNamespace

import pytest

from cli.embedded.patches.patching import PatchDoesNotFit, Patches, private


def test_a_patch_stands_around_the_original_once_installed() -> None:
    module = SimpleNamespace(double=lambda number: 2 * number)
    patches = Patches()

    @patches.around(module, "double")
    def and_one(original: object, number: int) -> int:
        assert callable(original)
        return int(original(number)) + 1

    assert module.double(4) == 8
    patches.install()
    assert module.double(4) == 9


def test_a_function_that_is_gone_stops_the_emulator_with_a_reason() -> None:
    module = SimpleNamespace(__name__="ministack.services.lambda_svc")
    with pytest.raises(PatchDoesNotFit, match=r"lambda_svc\._gone is gone: pin ministack"):
        private(module, "_gone")

"""Wrapping functions inside ministack, with a clear error where they are not as expected."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any


class PatchDoesNotFit(Exception):
    """The installed ministack is not the version that the patches were written for."""


class Patches:
    """Functions that stand around functions of ministack, put in place by `install`.

    >>> patches = Patches()
    >>> @patches.around(module, "_function")
    ... def _why_it_differs(original, *arguments): ...
    """

    def __init__(self) -> None:
        self._installers: list[Callable[[], None]] = []

    def around(self, owner: Any, name: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """The decorated function is called instead of `owner.name` and is given it as first argument."""

        def register(patch: Callable[..., Any]) -> Callable[..., Any]:
            self._installers.append(lambda: _wrap(owner, name, patch))
            return patch

        return register

    def install(self) -> None:
        for installer in self._installers:
            installer()


def private(owner: Any, name: str) -> Any:
    """`owner.name`, which ministack does not promise to keep. Raises PatchDoesNotFit."""
    try:
        return getattr(owner, name)
    except AttributeError:
        raise PatchDoesNotFit(f"{owner.__name__}.{name} is gone: pin ministack to 1.5.33.") from None


def _wrap(owner: Any, name: str, patch: Callable[..., Any]) -> None:
    original = private(owner, name)

    @functools.wraps(original)
    def patched(*arguments: Any, **options: Any) -> Any:
        return patch(original, *arguments, **options)

    setattr(owner, name, patched)

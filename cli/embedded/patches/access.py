"""Access: one secret key for the account's root user."""

from __future__ import annotations

import os
from collections.abc import Callable

from ministack.core import iam_evaluator

from cli.embedded.patches.patching import Patches

patches = Patches()


def patch_access() -> None:
    """Patch the authentication of this process."""
    patches.install()


@patches.around(iam_evaluator, "is_root_access_key")
def _know_one_root(original: Callable[[str], bool], access_key_id: str) -> bool:
    """Ministack takes `test`, any twelve digits and no key at all for root, and never checks root's signature.
    Only the key that this embedded AWS made up for itself is root; it cannot be guessed.
    """
    del original
    return access_key_id == os.environ["AWS_ACCESS_KEY_ID"]

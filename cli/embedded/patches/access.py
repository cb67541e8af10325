"""Access: one secret key for the account's root user, and the group in a schedule's ARN."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import msgspec
from ministack.core import iam_actions, iam_evaluator

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


@patches.around(iam_actions, "extract_resource_arn")
def _name_the_group_of_a_schedule(original: Callable[..., str], *request: Any, **named: Any) -> str:
    """Ministack asks IAM about `schedule/default/NAME` whatever the group; AWS about `schedule/GROUP/NAME`."""
    arn = original(*request, **named)
    body = named.get("body") or next((part for part in request if isinstance(part, bytes)), b"")
    if ":schedule/default/" not in arn or not body:
        return arn
    group = msgspec.json.decode(body, type=dict[str, Any]).get("GroupName", "default")
    return arn.replace(":schedule/default/", f":schedule/{group}/")

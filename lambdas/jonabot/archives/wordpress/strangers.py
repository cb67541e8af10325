"""XML files in a zip that are no WordPress exports: what else people keep there must not cost them their export."""

from __future__ import annotations

from jonabot.archives.wordpress.sanitising import GARBAGE_LIMIT
from jonabot.archives.wordpress.signature import is_wordpress
from jonabot.archives.zip_members import ZipMembers
from jonabot.errors import UnrecognisedExport

_HEADS = (8 << 10, GARBAGE_LIMIT)
"""In bytes: how much of a file is looked at, if need be twice."""
_REMEDY = "Export again in WordPress (Tools, Export) and drop that file."


def refuse_stranger(members: ZipMembers, member: str, name: str) -> None:
    """Nothing of a stranger is parsed, whatever it declares.

    Raises:
        UnrecognisedExport: the member is empty, or no WordPress export begins in its first megabyte.

    """
    head = b""
    for size in _HEADS:
        head = members.head(member, size)
        if is_wordpress(head):
            return
    reason = "no WordPress export begins in its first megabyte." if head.strip() else "the file is empty."
    raise UnrecognisedExport(f"{name}: {member}", reason, _REMEDY)

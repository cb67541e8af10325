"""Choose the documents that are held out to validate the model.

The choice hangs on nothing but the document's own id, so adding an export moves no document to the
other side. Duplicates are judged after it, the training side first (`duplicates.py`, `overlaps.py`): what
was once trained on is never held out, whatever copy of it turns up in another export. Only where so few
would be held out that they tell nothing are they trained on as well (`writing.py`).
"""

from __future__ import annotations

from functools import cache
from hashlib import sha256

_RESOLUTION = 1 << 64


def is_held_out(document_id: str, share: float) -> bool:
    """Whether this document is among the `share` (from 0 to less than 1) of all documents that validate."""
    return share > 0 and sha256(document_id.encode()).digest() < _end_of_share(share)


@cache
def _end_of_share(share: float) -> bytes:
    """The first of those digests that lie beyond it; its first bytes, as bytes compare from the left."""
    return int(share * _RESOLUTION).to_bytes(8, "big")

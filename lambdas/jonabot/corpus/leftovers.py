"""Judge what cleaning has left of a document.

Texts that differed in nothing but an address are one text without it. Duplicates were dropped before, from
texts as they were written, so these few are looked for here, among the texts that cleaning has changed.
"""

from __future__ import annotations

import re

from jonabot.corpus.folding import fingerprint
from jonabot.corpus.scrubbing import KINDS

_PRIVATE_ONLY = re.compile(rf"(?:\[(?:{'|'.join(KINDS)})\]|[\W_])+")

_FOLDED = 280
"""Characters of a text that are compared as duplicates are: the rest, of long texts, as it stands, which is quick."""


class Leftovers:
    """Knows what was left of earlier documents: a training set that is written again needs new ones."""

    def __init__(self) -> None:
        self._seen: set[tuple[bytes, int]] = set()

    def rule(self, text: str) -> str:
        """The rule by which a document is dropped of which cleaning has left this text; empty if it is kept.

        `no-prose`: nothing is left. `only-private-data`: no word is left beside what was replaced.
        `same-once-scrubbed`: the same was left of an earlier document.
        """
        if not text.strip():
            return "no-prose"
        if _PRIVATE_ONLY.fullmatch(text):
            return "only-private-data"
        left = (fingerprint(text[:_FOLDED]), hash(text[_FOLDED:]))
        if left in self._seen:
            return "same-once-scrubbed"
        self._seen.add(left)
        return ""

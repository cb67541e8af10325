"""Clients and templates that write by themselves."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence


class Robots:
    """What the settings call a robot. Any case; `*` stands for anything."""

    def __init__(self, sources: Sequence[str], texts: Sequence[str]) -> None:
        patterns = (".*".join(map(re.escape, source.split("*"))) for source in sources)
        self._is_robot = re.compile("|".join(patterns) or "(?!)", re.IGNORECASE | re.DOTALL).fullmatch
        pieces = [text.lower().split("*") for text in texts]
        self._texts = [(max(piece, key=len), piece) for piece in pieces]

    def is_client(self, client: str) -> bool:
        """Whether a client writes by itself."""
        return self._is_robot(client) is not None

    def wrote(self, text: str, targets: Collection[str]) -> bool:
        """Whether a robot wrote a tweet: its text or a link's target gives it away."""
        everything = ("\n".join((text, *targets)) if targets else text).lower()
        for longest, pieces in self._texts:  # noqa: SIM110 - asked of every tweet; a generator takes twice the time
            if longest in everything and _are_in_order(pieces, everything):
                return True
        return False


def _are_in_order(pieces: list[str], text: str) -> bool:
    at = 0
    for piece in pieces:
        at = text.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True

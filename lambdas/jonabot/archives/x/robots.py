"""Clients and templates that write by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache


class Robots:
    """What the settings call a robot. Any case; `*` stands for anything."""

    def __init__(self, sources: Sequence[str], texts: Sequence[str]) -> None:
        patterns = (".*".join(map(re.escape, source.split("*"))) for source in sources)
        self._is_robot = lru_cache(re.compile("|".join(patterns) or "(?!)", re.IGNORECASE | re.DOTALL).fullmatch)
        self._texts = [tuple(filter(None, text.lower().split("*"))) or ("",) for text in texts]

    def wrote(self, client: str, text: str, targets: Iterable[str]) -> bool:
        """Whether a robot wrote a tweet: its client is one, or its text or a link's target gives it away."""
        if self._is_robot(client):
            return True
        everything = "\n".join((text, *targets)).lower()
        for first, *others in self._texts:
            if first in everything and _are_in_order(everything, [first, *others]):
                return True
        return False


def _are_in_order(text: str, pieces: list[str]) -> bool:
    at = 0
    for piece in pieces:
        at = text.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True

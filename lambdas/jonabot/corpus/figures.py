"""Figures about the corpus, counted while its documents pass by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import TypeVar

from jonabot.corpus.manifest import Share
from jonabot.documents import Document

_Class = tuple[int, str, str, str]
_Name = TypeVar("_Name", int, str)


class CorpusFigures:
    """Documents, characters and raw items that reach the training set."""

    def __init__(self, sources: int) -> None:
        self.items = [0] * sources
        """Raw items by source."""
        self._sources = range(sources)
        self._classes: dict[_Class, Share] = defaultdict(Share)

    def count(self, document: Document, source: int) -> None:
        """Take in one document of the archive `source`."""
        self.items[source] += document.items
        share = self._classes[source, document.created[:4], document.language, document.kind]
        share.documents += 1
        share.characters += len(document.text)

    @property
    def sources(self) -> list[Share]:
        """By archive, also those that gave nothing."""
        shares = self._by(lambda found: found[0])
        return [shares.get(source, Share()) for source in self._sources]

    @property
    def years(self) -> dict[str, Share]:
        return self._by(lambda found: found[1])

    @property
    def languages(self) -> dict[str, Share]:
        return self._by(lambda found: found[2])

    @property
    def kinds(self) -> dict[str, Share]:
        return self._by(lambda found: found[3])

    def _by(self, name_of: Callable[[_Class], _Name]) -> dict[_Name, Share]:
        sums: dict[_Name, Share] = defaultdict(Share)
        for found in sorted(self._classes):
            share = sums[name_of(found)]
            share.documents += self._classes[found].documents
            share.characters += self._classes[found].characters
        return dict(sorted(sums.items()))

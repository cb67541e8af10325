"""Figures about the corpus, counted while its documents pass by."""

from __future__ import annotations

from jonabot.corpus.manifest import Share
from jonabot.documents import Document


class CorpusFigures:
    """Documents, characters and raw items that reach the training set."""

    def __init__(self, sources: int) -> None:
        self.years: dict[str, Share] = {}
        self.languages: dict[str, Share] = {}
        self.kinds: dict[str, Share] = {}
        self.sources = [Share() for _ in range(sources)]
        self.items = [0] * sources

    def count(self, document: Document, source: int) -> None:
        """Take in one document of the archive `source`."""
        self.items[source] += document.items
        _add(self.sources[source], document)
        _add(self.years.setdefault(document.created[:4], Share()), document)
        _add(self.languages.setdefault(document.language, Share()), document)
        _add(self.kinds.setdefault(document.kind, Share()), document)


def _add(share: Share, document: Document) -> None:
    share.documents += 1
    share.characters += len(document.text)

"""The accounts of one archive: what was read, what was kept, what was dropped and by which rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from jonabot.documents import ArchiveKind, Document, Dropped, Expected, Item, Notice
from jonabot.errors import AccountingError, IncompleteArchive

EXAMPLES_A_RULE = 3
EXAMPLE_CHARACTERS = 600
"""More than is shown: what is cut off here may be the half of a secret, and half a secret is not recognised."""


class Counts(msgspec.Struct):
    """Raw items of one archive, by where they ended. A document made of several items counts them all."""

    name: str
    kind: ArchiveKind
    expected: int | None = None
    read: int = 0
    kept: int = 0
    dropped: dict[str, int] = {}
    warnings: list[str] = []
    examples: dict[str, list[str]] = {}
    """Up to three of the author's own texts a rule, shortened; `corpus/describing.py` takes private data out."""

    def tally(self, items: Iterable[Item]) -> Iterator[Document]:
        """Pass the documents on and count everything on its way."""
        for item in items:
            match item:
                case Document():
                    self.read += item.items
                    self.kept += item.items
                    yield item
                case Dropped():
                    self.read += item.items
                    self.drop(item)
                case Expected():
                    self.expected = (self.expected or 0) + item.items
                case Notice():
                    self.warnings.append(item.message)

    def drop(self, dropped: Dropped) -> None:
        """Count an item under its rule and keep a few examples."""
        self.dropped[dropped.rule] = self.dropped.get(dropped.rule, 0) + dropped.items
        examples = self.examples.setdefault(dropped.rule, [])
        if dropped.text and len(examples) < EXAMPLES_A_RULE:
            examples.append(dropped.text[:EXAMPLE_CHARACTERS])

    def settle(self) -> None:
        """Check the promise: read = kept + dropped, and read = what the archive said.

        Raises:
            AccountingError: an item got lost on the way, which is a defect of Jonabot.
            IncompleteArchive: the archive holds less or more than it says.

        """
        if self.read != self.kept + sum(self.dropped.values()):
            raise AccountingError(f"{self.name}: read {self.read}, kept {self.kept}, dropped {self.dropped}")
        if self.expected is not None and self.read != self.expected:
            raise IncompleteArchive(
                self.name,
                f"read {self.read:,} of {self.expected:,} expected items.",
                "Download the export again and drop the whole file.",
            )

"""Close the accounts: every raw item that was read is kept or dropped by a named rule."""

from __future__ import annotations

from jonabot.corpus.collecting import Collection
from jonabot.corpus.manifest import SourceCounts
from jonabot.corpus.writing import WrittenSet
from jonabot.errors import AccountingError


def settle(collection: Collection, written: WrittenSet) -> list[SourceCounts]:
    """The final counts of every archive.

    Raises:
        AccountingError: an item was read, and neither reached the training set nor was dropped by a
            rule. That is a defect of Jonabot; nothing is trained.

    """
    for entry, rule in written.dropped:
        collection.drop(entry, rule)
    sources = []
    for account, items, share in zip(collection.accounts, written.figures.items, written.figures.sources, strict=True):
        account.settle()
        if account.kept != items:
            raise AccountingError(f"{account.name}: {account.kept} items are kept, but {items} were written")
        sources.append(
            SourceCounts(
                name=account.name,
                kind=account.kind,
                expected=account.expected,
                read=account.read,
                kept=account.kept,
                dropped=dict(sorted(account.dropped.items())),
                documents=share.documents,
                characters=share.characters,
            )
        )
    return sources

from collections.abc import Callable
from pathlib import Path

import pytest

from jonabot.corpus.collecting import Collection
from jonabot.corpus.settling import settle
from jonabot.corpus.targets import RecordTarget
from jonabot.corpus.writing import WrittenSet, write_to_fit
from jonabot.documents import Document
from jonabot.errors import AccountingError
from jonabot.settings import CorpusRules

DOCUMENTS = [
    Document("x/1", "thread", "One", items=3),
    Document("x/2", "post", "Two"),
    Document("x/3", "post", "x" * 5000, items=2),
    Document("x/4", "post", " \n"),
    Document("x/5", "post", "me@example.org"),
    Document("x/6", "post", "Mail me@example.org"),
    Document("x/7", "post", "Mail you@example.org"),
]


@pytest.fixture
def collection(collected: Callable[..., Collection]) -> Collection:
    return collected(DOCUMENTS)


@pytest.fixture
def written(collection: Collection, tmp_path: Path, rules: CorpusRules, target: RecordTarget) -> WrittenSet:
    entries = collection.entries
    return write_to_fit(collection, entries, rules=rules, target=target, pack="thread", folder=tmp_path)


def test_every_item_is_kept_or_dropped_by_a_named_rule(collection: Collection, written: WrittenSet) -> None:
    (source,) = settle(collection, written)
    dropped = {"no-prose": 3, "only-private-data": 1, "same-once-scrubbed": 1}
    assert (source.read, source.kept, source.dropped) == (10, 5, dropped)
    assert (source.documents, source.characters) == (3, 6 + len("Mail [email]"))


def test_an_item_that_was_neither_kept_nor_dropped_is_a_defect(collection: Collection, written: WrittenSet) -> None:
    collection.accounts[0].read += 1
    with pytest.raises(AccountingError, match="read 11"):
        settle(collection, written)


def test_an_item_that_is_kept_but_was_not_written_is_a_defect(collection: Collection, written: WrittenSet) -> None:
    written.figures.items[0] -= 1
    with pytest.raises(AccountingError, match="5 items are kept, but 4 were written"):
        settle(collection, written)

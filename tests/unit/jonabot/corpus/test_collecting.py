from collections.abc import Callable
from pathlib import Path

import pytest

from jonabot.corpus.collecting import Collection, ParsedArchive, collect
from jonabot.corpus.spool import Spool
from jonabot.documents import Document
from jonabot.errors import AccountingError
from jonabot.storage import FolderStorage

PutArchive = Callable[..., ParsedArchive]


def test_every_document_can_be_read_back_as_it_was(collected: Callable[..., Collection]) -> None:
    documents = [Document(f"x/{number}", "post", f"Text {number}", title="é" * number) for number in range(5)]
    collection = collected(documents[:2], documents[2:])
    assert [collection.read(entry) for entry in collection.entries] == documents


def test_mojibake_is_repaired_and_counted(collected: Callable[..., Collection]) -> None:
    collection = collected([Document("x/1", "article", "donâ€™t", title="cafÃ©"), Document("x/2", "post", "fine")])
    assert collection.read(collection.entries[0]) == Document("x/1", "article", "don’t", title="café")  # noqa: RUF001
    assert collection.repaired == 1


def test_counts_that_do_not_match_the_documents_are_a_defect(
    storage: FolderStorage, put_archive: PutArchive, tmp_path: Path
) -> None:
    archive = put_archive("a.zip", [Document("x/1", "thread", "Text", items=3)], kept=4, read=4)
    with (
        Spool(tmp_path / "spool") as spool,
        pytest.raises(AccountingError, match=r"a\.zip: 4 items were kept, but the documents hold 3"),
    ):
        collect(storage, [archive], spool, 0)


def test_an_account_goes_by_the_name_of_the_dropped_file(
    storage: FolderStorage, put_archive: PutArchive, tmp_path: Path
) -> None:
    archive = put_archive("dropped.zip", [Document("x/1", "post", "Text")], name="parsed-under-another-name.zip")
    with Spool(tmp_path / "spool") as spool:
        assert [account.name for account in collect(storage, [archive], spool, 0).accounts] == ["dropped.zip"]

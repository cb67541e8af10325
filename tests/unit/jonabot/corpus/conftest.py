from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import msgspec
import pytest

from jonabot.corpus.collecting import Collection, ParsedArchive, collect
from jonabot.corpus.spool import Spool
from jonabot.corpus.targets import RecordTarget
from jonabot.counts import Counts
from jonabot.documents import Document
from jonabot.settings import CorpusRules
from jonabot.storage import FolderStorage


@dataclass(frozen=True)
class Archive:
    key: str
    name: str
    digest: str


@pytest.fixture
def storage(tmp_path: Path) -> FolderStorage:
    return FolderStorage(tmp_path / "bucket")


@pytest.fixture
def put_archive(storage: FolderStorage) -> Callable[..., ParsedArchive]:
    """Documents as an archive's reader leaves them, with the fields of their account to set."""

    def put(file: str, documents: Iterable[Document], **account: object) -> Archive:
        documents = list(documents)
        kept = sum(document.items for document in documents)
        counts = msgspec.convert({"name": file, "kind": "x-archive", "read": kept, "kept": kept} | account, Counts)
        digest = f"digest-of-{file}"
        lines = b"".join(msgspec.json.encode(document) + b"\n" for document in documents)
        storage.write(f"documents/{digest}/documents.jsonl", lines)
        storage.write(f"documents/{digest}/counts.json", msgspec.json.encode(counts))
        return Archive(f"exports/{file}", file, digest)

    return put


@pytest.fixture
def collected(
    storage: FolderStorage, put_archive: Callable[..., ParsedArchive], tmp_path: Path
) -> Iterator[Callable[..., Collection]]:
    """Documents, one list an archive, collected."""
    numbers = count()
    with ExitStack() as spools:

        def collect_them(*documents: Iterable[Document], share: float = 0.0) -> Collection:
            parsed = [put_archive(f"{number}.zip", its) for number, its in enumerate(documents)]
            spool = spools.enter_context(Spool(tmp_path / f"spool-{next(numbers)}"))
            return collect(storage, parsed, spool, share)

        yield collect_them


@pytest.fixture
def rules() -> CorpusRules:
    return CorpusRules(
        author="Ada",
        record_characters=4000,
        validation_share=0.2,
        near_duplicates=0.8,
        scrub=("email", "phone", "card", "ip", "secret"),
    )


@pytest.fixture
def target() -> RecordTarget:
    return RecordTarget(
        format="pretraining", minimum_records=1, maximum_records=20_000, record_tokens=32_000, validation=True
    )

"""Parses one archive: its documents and its accounts go to the parse cache."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import msgspec

from jonabot.archives.archive import Archive
from jonabot.counts import Counts
from jonabot.documents import Item
from jonabot.errors import ChangedArchive
from jonabot.layout import counts_key, documents_key
from jonabot.settings import ArchiveRules
from jonabot.storage import ObjectChanged, Storage


def parse_archive(storage: Storage, archive: Archive, rules: ArchiveRules) -> Counts:
    """Read an archive into `documents/<digest>/`, unless that has been done.

    Writes documents.jsonl, one `Document` a line, then counts.json, the `Counts` with their
    examples. Neither appears unless every item is accounted for.

    Raises:
        ArchiveError: the archive cannot be read, or is no longer what was listed (errors.py).
        AccountingError: an item was lost on the way, which is a defect of Jonabot.

    """
    accounts = counts_key(archive.digest)
    if storage.exists(accounts):
        counts = msgspec.json.decode(storage.read(accounts), type=Counts)
        return msgspec.structs.replace(counts, name=archive.name)
    counts = Counts(archive.name, archive.kind)
    encode = msgspec.json.Encoder().encode
    with _as_listed(storage, archive) as stream, storage.create(documents_key(archive.digest)) as lines:
        for document in counts.tally(_items(stream, archive, rules)):
            lines.write(encode(document) + b"\n")
        counts.settle()
    storage.write(accounts, encode(counts))
    return counts


@contextmanager
def _as_listed(storage: Storage, archive: Archive) -> Iterator[BinaryIO]:
    """What is kept under the digest of one content must come from that content and no other."""
    try:
        with storage.open(archive.key, archive.etag) as stream:
            yield stream
    except FileNotFoundError:
        raise ChangedArchive(archive.name, "It was deleted during the run.", "Drop something to run again.") from None
    except ObjectChanged:
        remedy = "The newer one has a run of its own."
        raise ChangedArchive(archive.name, "It was replaced during the run.", remedy) from None


def _items(stream: BinaryIO, archive: Archive, rules: ArchiveRules) -> Iterator[Item]:
    """The archive's items; each reader is loaded only where it is needed."""
    if archive.kind == "x-archive":
        from jonabot.archives.x.reader import read_x_archive  # noqa: PLC0415

        return read_x_archive(stream, archive.name, rules.x)
    from jonabot.archives.wordpress.reader import read_wordpress_export  # noqa: PLC0415

    return read_wordpress_export(stream, archive.name, rules.wordpress)

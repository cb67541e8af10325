"""Read the documents of every archive, once, into one local file and one list of small entries.

What follows (duplicates, order, split) needs all documents at once but not their texts: those wait
in the spool, and an entry of about 400 bytes says where.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

import msgspec

from jonabot.corpus.folding import fingerprint
from jonabot.corpus.mojibake import repair_mojibake
from jonabot.corpus.splitting import is_held_out
from jonabot.corpus.spool import Spool
from jonabot.corpus.utf8 import utf8_length
from jonabot.counts import Counts
from jonabot.documents import Document, Dropped
from jonabot.errors import AccountingError
from jonabot.layout import counts_key, documents_key
from jonabot.storage import Storage

_DECODER = msgspec.json.Decoder(Document)


class ParsedArchive(Protocol):
    """An archive whose documents lie in the storage: `archives.archive.Archive`."""

    @property
    def key(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def digest(self) -> str: ...


class Entry(msgspec.Struct, frozen=True, gc=False):
    """One document, without its text."""

    held_out: bool
    created: str
    id: str
    fingerprint: bytes
    source: int
    """Its archive, by place among the accounts."""
    items: int
    length: int
    """Of its text, in UTF-8 bytes."""
    offset: int
    size: int


def as_written(entry: Entry) -> str:
    """Entries sort by it as the author wrote them, the training side first. One string compares
    twice as fast as its fields one after the other.
    """
    return f"{entry.held_out:d}{entry.created} {entry.id} {entry.fingerprint.hex()}"


class Collection:
    """The documents of all archives, and the accounts of each archive."""

    def __init__(self, spool: Spool) -> None:
        self.accounts: list[Counts] = []
        self.entries: list[Entry] = []
        self.repaired = 0
        """Documents in which mojibake was found and repaired."""
        self._spool = spool

    def read(self, entry: Entry) -> Document:
        """The document of an entry."""
        return self._spool.read(entry.offset, entry.size)

    def text(self, entry: Entry) -> str:
        """Only the text of it, for a third less time."""
        return self._spool.read_text(entry.offset, entry.size)

    def line(self, entry: Entry) -> bytes:
        """The document as its archive's reader wrote it, of no meaning but that equal ones are equal."""
        return self._spool.read_line(entry.offset, entry.size)

    def drop(self, entry: Entry, rule: str) -> None:
        """Move a document from kept to dropped in the accounts of its archive."""
        account = self.accounts[entry.source]
        account.kept -= entry.items
        account.drop(Dropped(entry.id, rule, self.read(entry).text, entry.items))

    def add(self, document: Document, line: bytes, validation_share: float) -> None:
        """Take in one document of the archive whose account is the last."""
        text, title = repair_mojibake(document.text), repair_mojibake(document.title)
        if text is not document.text or title is not document.title:
            self.repaired += 1
            line = msgspec.json.encode(msgspec.structs.replace(document, text=text, title=title))
        offset, size = self._spool.write(line)
        self.entries.append(
            Entry(
                held_out=is_held_out(document.id, validation_share),
                created=document.created,
                id=document.id,
                fingerprint=fingerprint(text),
                source=len(self.accounts) - 1,
                items=document.items,
                length=utf8_length(text),
                offset=offset,
                size=size,
            )
        )


def collect(storage: Storage, archives: Iterable[ParsedArchive], spool: Spool, validation_share: float) -> Collection:
    """Every kept document of the archives, whatever the order in which they are given.

    Raises:
        AccountingError: the documents of an archive are not those that its counts tell of.

    """
    collection = Collection(spool)
    for archive in sorted(archives, key=lambda archive: archive.key):
        account = msgspec.json.decode(storage.read(counts_key(archive.digest)), type=Counts)
        collection.accounts.append(msgspec.structs.replace(account, name=archive.name))
        items = 0
        with storage.open(documents_key(archive.digest)) as stream:
            for line in stream:
                document = _DECODER.decode(line)
                items += document.items
                collection.add(document, line, validation_share)
        if items != account.kept:
            raise AccountingError(f"{archive.name}: {account.kept} items were kept, but the documents hold {items}")
    spool.finish()
    return collection

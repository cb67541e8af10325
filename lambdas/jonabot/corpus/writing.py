"""Write the records of a corpus so that they fit what the base model takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from jonabot.corpus.collecting import Collection, Entry
from jonabot.corpus.figures import CorpusFigures
from jonabot.corpus.packing import Pack
from jonabot.corpus.record_file import RecordFile
from jonabot.corpus.rendering import RecordTarget, Renderer
from jonabot.documents import Document
from jonabot.settings import CorpusRules

LEAST_VALIDATION_RECORDS = 5
"""A loss over fewer records says nothing: then they are trained on instead."""
_TIGHTER: dict[Pack, tuple[Pack, ...]] = {
    "none": ("none",),  # a record a tweet is the person's explicit wish
    "thread": ("thread", "day", "month"),
    "day": ("day", "month"),
    "month": ("month",),
}


class WrittenSet:
    """The two files of a training set, and what became of the documents on the way."""

    def __init__(self, collection: Collection, rules: CorpusRules, target: RecordTarget, pack: Pack) -> None:
        self.pack = pack
        self.renderer = Renderer(rules, target, pack)
        self.figures = CorpusFigures(len(collection.accounts))
        self.emptied: list[Entry] = []
        """Documents of which nothing may be trained on."""
        self._collection = collection
        self._format = target.format

    def write(self, entries: Sequence[Entry], folder: Path) -> None:
        """Write training and validation records of these documents."""
        self.training = self._write(folder / "training", [entry for entry in entries if not entry.held_out])
        self.validation = self._write(folder / "validation", [entry for entry in entries if entry.held_out])

    @property
    def records(self) -> int:
        return self.training.records + self.validation.records

    def _write(self, path: Path, entries: Sequence[Entry]) -> RecordFile:
        file = RecordFile(path, self._format, self.renderer.limit)
        file.write(self.renderer.records(self._clean(entries)))
        return file

    def _clean(self, entries: Sequence[Entry]) -> Iterator[Document]:
        for entry in entries:
            document = self.renderer.clean(self._collection.read(entry))
            if document.text:
                self.figures.count(document, entry.source)
                yield document
            else:
                self.emptied.append(entry)


def write_to_fit(
    collection: Collection,
    entries: Sequence[Entry],
    *,
    rules: CorpusRules,
    target: RecordTarget,
    pack: Pack,
    folder: Path,
) -> WrittenSet:
    """Write the records; where they are too many for the base model, with short posts packed more
    tightly; where too few would be held out to tell anything, with none held out.
    """
    for tighter in _TIGHTER[pack]:
        written = WrittenSet(collection, rules, target, tighter)
        written.write(entries, folder)
        if _holds_out_too_few(written, target):
            written = WrittenSet(collection, rules, target, tighter)
            written.write(_all_trained_on(entries), folder)
        if written.records <= target.maximum_records:
            break
    return written


def _holds_out_too_few(written: WrittenSet, target: RecordTarget) -> bool:
    held_out = written.validation.records
    return 0 < held_out < LEAST_VALIDATION_RECORDS or (
        held_out > 0 and written.training.records < target.minimum_records
    )


def _all_trained_on(entries: Sequence[Entry]) -> list[Entry]:
    return sorted(msgspec.structs.replace(entry, held_out=False) for entry in entries)

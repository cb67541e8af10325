"""Write the records of a corpus so that they fit what the base model takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

import msgspec

from jonabot.corpus.collecting import Collection, Entry, Placed
from jonabot.corpus.figures import CorpusFigures
from jonabot.corpus.packing import Pack
from jonabot.corpus.record_file import RecordFile
from jonabot.corpus.rendering import Renderer
from jonabot.corpus.targets import RecordTarget
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


@dataclass(frozen=True)
class WrittenSet:
    """The two files of a training set, and what became of the documents on the way."""

    pack: Pack
    renderer: Renderer
    training: RecordFile
    validation: RecordFile
    figures: CorpusFigures
    entries: list[Entry] = field(default_factory=list)
    """All that was to be written, in order."""
    emptied: list[Entry] = field(default_factory=list)
    """Documents of which nothing may be trained on."""

    @property
    def records(self) -> int:
        return self.training.records + self.validation.records


def write_to_fit(
    collection: Collection,
    documents: Iterable[Placed],
    *,
    rules: CorpusRules,
    target: RecordTarget,
    pack: Pack,
    folder: Path,
) -> WrittenSet:
    """Write the records of the documents, which come in the order of their entries; where they are too many
    for the base model, with short posts packed more tightly; where too few would be held out to tell
    anything, with none held out. Only what does not fit at once is read from the collection again.

    Raises:
        TrainingSetRefused: a record breaks a limit of the base model.

    """
    for tighter in _TIGHTER[pack]:
        written = _write(collection, documents, Renderer(rules, target, tighter), folder)
        documents = collection.documents(written.entries)
        if _holds_out_too_few(written, target):
            all_trained_on = collection.documents(_all_trained_on(written.entries))
            written = _write(collection, all_trained_on, Renderer(rules, target, tighter), folder)
        if written.records <= target.maximum_records:
            break
    return written


def _write(collection: Collection, documents: Iterable[Placed], renderer: Renderer, folder: Path) -> WrittenSet:
    written = WrittenSet(
        pack=renderer.pack,
        renderer=renderer,
        training=RecordFile(folder / "training", renderer.format, renderer.limit),
        validation=RecordFile(folder / "validation", renderer.format, renderer.limit),
        figures=CorpusFigures(len(collection.accounts)),
    )
    for is_held_out, side in groupby(documents, lambda placed: placed[0].held_out):
        file = written.validation if is_held_out else written.training
        file.write(renderer.records(_clean(side, written)))
    return written


def _clean(documents: Iterable[Placed], written: WrittenSet) -> Iterator[Document]:
    for entry, document in documents:
        written.entries.append(entry)
        clean = written.renderer.clean(document)
        if clean.text.strip():
            written.figures.count(clean, entry.source)
            yield clean
        else:
            written.emptied.append(entry)


def _holds_out_too_few(written: WrittenSet, target: RecordTarget) -> bool:
    held_out, trained_on = written.validation.records, written.training.records
    return 0 < held_out < LEAST_VALIDATION_RECORDS or (held_out > 0 and trained_on < target.minimum_records)


def _all_trained_on(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(msgspec.structs.replace(entry, held_out=False) for entry in entries)

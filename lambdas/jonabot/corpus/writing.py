"""Write the records of a corpus so that they fit what the base model takes."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path

import msgspec

from jonabot.corpus.batches import batches
from jonabot.corpus.collecting import Collection, Entry, as_written
from jonabot.corpus.figures import CorpusFigures
from jonabot.corpus.leftovers import Leftovers
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
    leftovers: Leftovers = field(default_factory=Leftovers)
    dropped: list[tuple[Entry, str]] = field(default_factory=list)
    """Documents of which cleaning left nothing to train on, each with its rule."""

    @property
    def records(self) -> int:
        return self.training.records + self.validation.records


def write_to_fit(
    collection: Collection,
    entries: Iterable[Entry],
    *,
    rules: CorpusRules,
    target: RecordTarget,
    pack: Pack,
    folder: Path,
) -> WrittenSet:
    """Write the records, sorted `as_written`; where they are too many for the base model, with short posts
    packed more tightly; where too few would be held out to tell anything, with none held out.

    Raises:
        TrainingSetRefused: a record breaks a limit of the base model.

    """
    entries = sorted(entries, key=as_written)
    for tighter in _TIGHTER[pack]:
        written = _write(collection, entries, Renderer(rules, target, tighter), folder)
        if _holds_out_too_few(written, target):
            written = _write(collection, _all_trained_on(entries), Renderer(rules, target, tighter), folder)
        if written.records <= target.maximum_records:
            break
    return written


def _write(collection: Collection, entries: Sequence[Entry], renderer: Renderer, folder: Path) -> WrittenSet:
    written = WrittenSet(
        pack=renderer.pack,
        renderer=renderer,
        training=RecordFile(folder / "training", renderer.format, renderer.limit),
        validation=RecordFile(folder / "validation", renderer.format, renderer.limit),
        figures=CorpusFigures(len(collection.accounts)),
    )
    trained_on = bisect(entries, False, key=attrgetter("held_out"))  # noqa: FBT003 - those that are False
    for file, side in ((written.training, entries[:trained_on]), (written.validation, entries[trained_on:])):
        file.write(renderer.records(_clean(collection, side, written)))
    return written


def _clean(collection: Collection, entries: Sequence[Entry], written: WrittenSet) -> Iterator[Document]:
    for batch in batches(entries, attrgetter("size")):
        documents = [collection.read(entry) for entry in batch]
        clean = [written.renderer.clean(document) for document in documents]
        for entry, document, cleaned in zip(batch, documents, clean, strict=True):
            unchanged = cleaned is document and document.text.strip()  # as nearly always
            rule = "" if unchanged else written.leftovers.rule(cleaned.text)
            if rule:
                written.dropped.append((entry, rule))
                continue
            written.figures.count(cleaned, entry.source)
            yield cleaned


def _holds_out_too_few(written: WrittenSet, target: RecordTarget) -> bool:
    held_out, trained_on = written.validation.records, written.training.records
    return 0 < held_out < LEAST_VALIDATION_RECORDS or (held_out > 0 and trained_on < target.minimum_records)


def _all_trained_on(entries: Sequence[Entry]) -> list[Entry]:
    return sorted((msgspec.structs.replace(entry, held_out=False) for entry in entries), key=as_written)

"""Documents in, one training set out: the same bytes for the same exports and settings, whatever the
order of the drops, the machine or the clock.

    collect     every archive's documents; mojibake repaired                       collecting.py
    drop        versions, duplicates and near duplicates, within and across        duplicates.py, near_duplicates.py
                parts of threads                                                   overlaps.py
    write       scrub, pack, cut into chunks, ask the question, check the record   writing.py, rendering.py
                what scrubbing made the same is dropped                            leftovers.py
    settle      every item read is kept or dropped by a named rule                 settling.py
    store       training.jsonl, validation.jsonl, manifest.json, samples.json      under training-sets/<digest>/

The texts wait on the local disk, which needs about three times their size. Memory holds about 1.1 KB
a document: a small entry and, of longer texts, the place in the index of near duplicates.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory

import msgspec

from jonabot.corpus.collecting import Collection, ParsedArchive, collect
from jonabot.corpus.describing import describe, sample
from jonabot.corpus.duplicates import drop_duplicates
from jonabot.corpus.manifest import Manifest, Samples
from jonabot.corpus.near_duplicates import drop_near_duplicates
from jonabot.corpus.packing import Pack
from jonabot.corpus.record_file import RecordFile
from jonabot.corpus.settling import settle
from jonabot.corpus.spool import Spool
from jonabot.corpus.targets import RecordTarget
from jonabot.corpus.writing import WrittenSet, write_to_fit
from jonabot.errors import NothingToTrain
from jonabot.layout import MANIFEST_FILE, SAMPLES_FILE, TRAINING_FILE, VALIDATION_FILE
from jonabot.settings import CorpusRules
from jonabot.storage import Storage

__all__ = ["Manifest", "Pack", "RecordTarget", "assemble_training_set"]

_BLOCK = 1 << 20


def assemble_training_set(
    storage: Storage,
    archives: Sequence[ParsedArchive],
    rules: CorpusRules,
    target: RecordTarget,
    settings: object,
    *,
    pack: Pack,
    warnings: Sequence[str] = (),
) -> Manifest:
    """Make the training set of these parsed archives and store it under its digest.

    `settings` and `warnings`, what was noticed before, go into the manifest as they are; `pack` is
    `XRules.pack`.

    Raises:
        NothingToTrain: no document is left.
        TrainingSetRefused: a record would break a limit of the base model.
        AccountingError: an item got lost, which is a defect of Jonabot.

    """
    held_out = rules.validation_share if target.validation else 0.0
    with TemporaryDirectory(prefix="training-set-") as folder, Spool(Path(folder) / "documents") as spool:
        collection = collect(storage, archives, spool, held_out)
        entries = drop_near_duplicates(collection, drop_duplicates(collection), rules.near_duplicates)
        written = write_to_fit(collection, entries, rules=rules, target=target, pack=pack, folder=Path(folder))
        sources = settle(collection, written)
        if not written.records:
            raise NothingToTrain(_nothing(collection))
        manifest = describe(
            _digest(written),
            written=written,
            collection=collection,
            sources=sources,
            target=target,
            settings=settings,
            pack=pack,
            noticed=warnings,
        )
        _store(storage, written, manifest, sample(written, collection))
    return manifest


def _digest(written: WrittenSet) -> str:
    digest = sha256()
    for file in (written.training, written.validation):
        with file.path.open("rb") as stream:
            while block := stream.read(_BLOCK):
                digest.update(block)
    return f"sha256:{digest.hexdigest()}"


def _store(storage: Storage, written: WrittenSet, manifest: Manifest, samples: Samples) -> None:
    """The manifest comes last: where it is, the set is whole."""
    _store_records(storage, f"{manifest.prefix}{TRAINING_FILE}", written.training)
    if written.validation.records:
        _store_records(storage, f"{manifest.prefix}{VALIDATION_FILE}", written.validation)
    for name, body in ((SAMPLES_FILE, samples), (MANIFEST_FILE, manifest)):
        storage.write(f"{manifest.prefix}{name}", msgspec.json.format(msgspec.json.encode(body), indent=2))


def _store_records(storage: Storage, key: str, file: RecordFile) -> None:
    """Store a file, unless it is there already: its key holds its digest."""
    size = file.path.stat().st_size
    if any(stored.key == key and stored.size == size for stored in storage.list(key)):
        return
    with file.path.open("rb") as source, storage.create(key) as stored_file:
        copyfileobj(source, stored_file, _BLOCK)


def _nothing(collection: Collection) -> str:
    if not collection.accounts:
        return "There is no export. Drop an X archive or a WordPress export."
    rules: dict[str, int] = {}
    for account in collection.accounts:
        for rule, items in account.dropped.items():
            rules[rule] = rules.get(rule, 0) + items
    why = ", ".join(f"{items:,} by the rule {rule}" for rule, items in sorted(rules.items())) or "they are empty"
    read = sum(account.read for account in collection.accounts)
    return (
        f"Of {read:,} items in {len(collection.accounts):,} exports none may be trained on ({why}). "
        "Drop other exports, or change the rules in cdk.json."
    )

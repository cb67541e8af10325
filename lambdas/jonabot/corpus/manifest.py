"""What is known of a training set: `manifest.json` (figures only) and `samples.json` (a few texts)."""

from __future__ import annotations

import msgspec

from jonabot.documents import ArchiveKind
from jonabot.layout import MANIFEST_FILE, SAMPLES_FILE, training_set_prefix
from jonabot.settings import RecordFormat
from jonabot.storage import Storage


class Records(msgspec.Struct, frozen=True):
    """How many records each file holds; a file without records is not there."""

    training: int
    validation: int


class SourceCounts(msgspec.Struct, frozen=True):
    """Raw items of one archive by where they ended: `read = kept + sum(dropped)`."""

    name: str
    kind: ArchiveKind
    expected: int | None
    """The archive's own count, or the raw item count; none where there is none."""
    read: int
    kept: int
    dropped: dict[str, int]
    documents: int = 0
    """Kept documents; a thread is one document of several items."""
    characters: int = 0
    """Of the kept documents' texts."""


class Share(msgspec.Struct):
    """A part of the corpus: of one year, one language, one kind."""

    documents: int = 0
    characters: int = 0


class LengthClass(msgspec.Struct, frozen=True):
    """Records of more than the class before and at most `up_to` UTF-8 bytes."""

    up_to: int
    records: int


class Limits(msgspec.Struct, frozen=True):
    """What every record was checked against."""

    record_bytes: int
    """UTF-8 bytes of all texts in a record; so also the most characters and the most tokens."""
    minimum_records: int
    maximum_records: int


class Manifest(msgspec.Struct, frozen=True):
    """One training set. Holds no text of the author's."""

    digest: str
    """`sha256:` of the training file followed by the validation file."""
    format: RecordFormat
    records: Records
    characters: int
    """Of all texts in the training records, prompts included: what the job reads once an epoch."""
    estimated_tokens: int
    """A careful estimate for the training records: one token for four UTF-8 bytes."""
    sources: list[SourceCounts]
    warnings: list[str]
    settings: object
    pack: str
    """thread, day, month or none: how short posts were put together in the end."""
    limits: Limits
    scrubbed: dict[str, int]
    """Private data replaced, by kind."""
    repaired: int
    """Documents in which mojibake was repaired."""
    years: dict[str, Share]
    """By year of writing; "" where unknown."""
    languages: dict[str, Share]
    kinds: dict[str, Share]
    record_lengths: list[LengthClass]
    """Of training and validation records together."""

    @property
    def prefix(self) -> str:
        """Where its files lie."""
        return training_set_prefix(self.digest)


class Samples(msgspec.Struct, frozen=True):
    """Personal text, for the report only."""

    records: list[msgspec.Raw]
    """A few training records, as they stand in the file, chosen by hash."""
    dropped: dict[str, dict[str, list[str]]]
    """Up to three shortened texts by source and rule."""


def read_manifest(storage: Storage, digest: str) -> Manifest:
    """The manifest of a training set; `digest` with or without `sha256:`. Raises FileNotFoundError."""
    return msgspec.json.decode(storage.read(training_set_prefix(digest) + MANIFEST_FILE), type=Manifest)


def read_samples(storage: Storage, digest: str) -> Samples:
    """The samples of a training set. Raises FileNotFoundError."""
    return msgspec.json.decode(storage.read(training_set_prefix(digest) + SAMPLES_FILE), type=Samples)

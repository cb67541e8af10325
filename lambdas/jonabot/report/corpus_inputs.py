"""The documents of a training set, as far as the report shows them."""

from __future__ import annotations

from typing import Any

import msgspec


class RecordCounts(msgspec.Struct, frozen=True):
    """Records in each file of a training set."""

    training: int = 0
    validation: int = 0


class SourceCounts(msgspec.Struct, frozen=True):
    """Raw items of one archive: `read = kept + sum(dropped)`."""

    name: str
    kind: str
    read: int
    kept: int
    dropped: dict[str, int]
    expected: int | None = None
    documents: int = 0
    characters: int = 0


class Amount(msgspec.Struct, frozen=True):
    """A part of the corpus."""

    documents: int = 0
    characters: int = 0


class LengthClass(msgspec.Struct, frozen=True):
    """Records of more than the class before and at most `up_to` UTF-8 bytes."""

    up_to: int
    records: int


class Limits(msgspec.Struct, frozen=True):
    """What every record was checked against."""

    record_bytes: int = 0
    minimum_records: int = 0
    maximum_records: int = 0


class Manifest(msgspec.Struct, frozen=True):
    """`training-sets/<digest>/manifest.json`"""

    digest: str
    format: str
    records: RecordCounts
    estimated_tokens: int
    sources: list[SourceCounts]
    warnings: list[str] = []
    limits: Limits = Limits()
    scrubbed: dict[str, int] = {}
    repaired: int = 0
    years: dict[str, Amount] = {}
    languages: dict[str, Amount] = {}
    kinds: dict[str, Amount] = {}
    record_lengths: list[LengthClass] = []


class Samples(msgspec.Struct, frozen=True):
    """`training-sets/<digest>/samples.json`: personal text."""

    records: list[dict[str, Any]] = []
    """As they stand in the training file, in whichever record format."""
    dropped: dict[str, dict[str, list[str]]] = {}
    """By source and rule."""

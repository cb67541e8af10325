"""The corpus of a run as figures: a part of `report.json`."""

from __future__ import annotations

import msgspec


class DroppedItems(msgspec.Struct, frozen=True):
    """Items that one rule left out of one source."""

    rule: str
    words: str
    """The rule, as a person would say it."""
    items: int
    share: float
    """Of the items read."""
    examples: list[str]


class Source(msgspec.Struct, frozen=True):
    """One export: what was read, kept and dropped."""

    name: str
    kind: str
    """`X archive`, `WordPress export`."""
    expected: int | None
    read: int
    kept: int
    kept_share: float
    documents: int
    characters: int
    dropped: list[DroppedItems]


class Part(msgspec.Struct, frozen=True):
    """A part of the corpus: a year, a language, a kind, a source."""

    name: str
    documents: int
    characters: int
    share: float
    """Of the characters."""


class LengthClass(msgspec.Struct, frozen=True):
    """Records of `above` + 1 to `up_to` bytes."""

    above: int
    up_to: int
    records: int


class Scrubbed(msgspec.Struct, frozen=True):
    """Private data that was replaced."""

    words: str
    places: int


class Corpus(msgspec.Struct, frozen=True):
    """What the model was, or would be, trained on."""

    read: int
    kept: int
    sources: list[Source]
    documents: int
    training_records: int
    validation_records: int
    characters: int
    """Of the author's own texts: the records hold prompts, too."""
    estimated_tokens: int
    years: list[Part]
    languages: list[Part]
    kinds: list[Part]
    by_source: list[Part]
    lengths: list[LengthClass]
    record_limit: int
    """In UTF-8 bytes."""
    scrubbed: list[Scrubbed]
    repaired: int
    warnings: list[str]


class Turn(msgspec.Struct, frozen=True):
    """One text of a record, and whose it is: `System`, `Prompt`, `Text`."""

    role: str
    text: str

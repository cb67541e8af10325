"""What the chosen base model takes, as far as the corpus must know."""

from __future__ import annotations

import msgspec

from jonabot.settings import RecordFormat


class RecordTarget(msgspec.Struct, frozen=True):
    """The format of the records and their bounds, both ends included."""

    format: RecordFormat
    minimum_records: int
    """Of training records."""
    maximum_records: int
    """Training and validation records together."""
    record_tokens: int
    """The longest record."""
    validation: bool
    """Whether the model takes a validation file at all (Nova 2 Lite does not)."""

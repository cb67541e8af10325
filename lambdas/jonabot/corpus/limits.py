"""The last look at a record before it is written: whatever was meant, this is what the job will read."""

from __future__ import annotations

from jonabot.corpus.formats import Record, decode_record
from jonabot.corpus.reserved_words import has_reserved_word
from jonabot.errors import TrainingSetRefused
from jonabot.settings import RecordFormat


def check_record(line: bytes, record_format: RecordFormat, limit: int, number: int) -> Record:
    """Read back the line of record `number` and hold it against the model's limits; `limit` is in
    UTF-8 bytes of all its texts, so that it bounds their characters and their tokens too (a
    byte-level tokenizer never makes more tokens than bytes).

    Raises:
        TrainingSetRefused: a limit is broken. The message holds no personal text.

    """
    if b"\n" in line or b"\r" in line:
        raise TrainingSetRefused(f"record {number:,} is more than one line.")
    try:
        record = decode_record(line, record_format)
    except ValueError as error:
        raise TrainingSetRefused(f"record {number:,} is not of the format {record_format}: {error}.") from None
    if not record.text.strip():
        raise TrainingSetRefused(f"record {number:,} is empty.")
    size = sum(len(text.encode()) for text in record.texts)
    if size > limit:
        raise TrainingSetRefused(f"record {number:,} has {size:,} bytes of text; the limit is {limit:,}.")
    if record_format == "conversation" and any(map(has_reserved_word, record.texts)):
        raise TrainingSetRefused(f"record {number:,} holds a word that Bedrock reserves, such as User: or [EOS].")
    return record

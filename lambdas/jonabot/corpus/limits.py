"""The last look at a record before it is written: a job fails on one bad record, after hours."""

from __future__ import annotations

from jonabot.corpus.formats import Record
from jonabot.corpus.reserved_words import has_reserved_word
from jonabot.corpus.utf8 import utf8_length
from jonabot.errors import TrainingSetRefused
from jonabot.settings import RecordFormat


def check_record(record: Record, record_format: RecordFormat, limit: int, number: int) -> int:
    """Hold record `number` against the model's limits and give the size of its texts. Size and `limit`
    are in UTF-8 bytes, which bounds characters and tokens too: a byte-level tokenizer never makes more
    tokens than bytes.

    Raises:
        TrainingSetRefused: a limit is broken. The message holds no personal text.

    """
    if not record.text or record.text.isspace():
        raise TrainingSetRefused(f"record {number:,} is empty.")
    texts = f"{record.system}\n{record.prompt}\n{record.text}"
    size = utf8_length(texts) - 2  # without the line ends between them
    if size > limit:
        raise TrainingSetRefused(f"record {number:,} has {size:,} bytes of text; the limit is {limit:,}.")
    if record_format == "conversation" and has_reserved_word(texts):
        raise TrainingSetRefused(f"record {number:,} holds a word that Bedrock reserves, such as User: or [EOS].")
    return size

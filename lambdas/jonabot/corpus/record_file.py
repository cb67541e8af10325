"""One file of records on its way: a local file, its figures, and a few samples."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from heapq import nsmallest
from itertools import chain
from pathlib import Path

import msgspec
from isal.isal_zlib import crc32  # three times as fast as zlib's

from jonabot.corpus.batches import batches
from jonabot.corpus.formats import Record, encode_record
from jonabot.corpus.limits import check_record
from jonabot.corpus.manifest import LengthClass
from jonabot.settings import RecordFormat

_LENGTH_CLASSES = 20
_SAMPLES = 5


class RecordFile:
    """Records of one format in a local file, each checked against the limit before it is written."""

    def __init__(self, path: Path, record_format: RecordFormat, limit: int) -> None:
        self.path = path
        self.records = 0
        self.characters = 0
        self.bytes = 0
        """UTF-8 bytes of the records' texts, without the JSON around them."""
        self.lengths: Counter[int] = Counter()
        self._format = record_format
        self._limit = limit
        self._samples: list[tuple[int, bytes]] = []

    @property
    def samples(self) -> list[msgspec.Raw]:
        """A few records, chosen by checksum: from everywhere in the file, and always the same."""
        return [msgspec.Raw(line) for _, line in self._samples]

    def write(self, records: Iterable[Record]) -> None:
        """Write the file.

        Raises:
            TrainingSetRefused: a record breaks a limit.

        """
        with self.path.open("wb") as file:
            for batch in batches(records, lambda record: len(record.text)):
                numbered = enumerate(batch, self.records + 1)
                sizes = [check_record(record, self._format, self._limit, number) for number, record in numbered]
                lines = [encode_record(record, self._format) for record in batch]
                self._count(batch, sizes, lines)
                file.write(b"\n".join([*lines, b""]))

    def _count(self, records: Sequence[Record], sizes: Sequence[int], lines: Sequence[bytes]) -> None:
        self.records += len(records)
        self.characters += sum(len(record.system) + len(record.prompt) + len(record.text) for record in records)
        self.bytes += sum(sizes)
        self.lengths.update((size - 1) * _LENGTH_CLASSES // self._limit for size in sizes)
        checksums = [crc32(line) for line in lines]
        if len(self._samples) < _SAMPLES or min(checksums) <= self._samples[-1][0]:
            self._samples = nsmallest(_SAMPLES, chain(self._samples, zip(checksums, lines, strict=True)))


def length_classes(lengths: Counter[int], limit: int) -> list[LengthClass]:
    """The histogram of record lengths, from 1 byte up to the limit."""
    return [
        LengthClass(up_to=(place + 1) * limit // _LENGTH_CLASSES, records=lengths[place])
        for place in range(_LENGTH_CLASSES)
    ]

from collections import Counter
from pathlib import Path

import msgspec
import pytest

from jonabot.corpus.formats import Record
from jonabot.corpus.record_file import RecordFile, length_classes
from jonabot.errors import TrainingSetRefused


def test_a_file_has_one_line_a_record_and_counts_its_text(tmp_path: Path) -> None:
    file = RecordFile(tmp_path / "file", "conversation", 100)
    file.write([Record("é", "who", "me"), Record("abc", "who", "me")])
    lines = file.path.read_text().splitlines()
    assert [msgspec.json.decode(line)["messages"][1]["content"][0]["text"] for line in lines] == ["é", "abc"]
    assert (file.records, file.characters, file.bytes) == (2, 14, 15)


def test_a_record_over_the_limit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingSetRefused, match="record 2 has 101 bytes"):
        RecordFile(tmp_path / "file", "text", 100).write([Record("x" * 100), Record("x" * 101)])


def test_the_record_that_is_refused_is_named_wherever_it_stands(tmp_path: Path) -> None:
    records = [*(Record("x" * 100) for _ in range(2_000)), Record(" ")]
    with pytest.raises(TrainingSetRefused, match=r"record 2,001 is empty"):
        RecordFile(tmp_path / "file", "text", 100).write(records)


def test_samples_come_from_the_file_and_do_not_depend_on_its_order(tmp_path: Path) -> None:
    records = [Record(f"Text {number}") for number in range(100)]
    samples = []
    for order in (records, records[::-1]):
        file = RecordFile(tmp_path / "file", "text", 100)
        file.write(order)
        samples.append([msgspec.json.decode(sample)["text"] for sample in file.samples])
    assert samples[0] == samples[1]
    assert len(set(samples[0])) == 5
    assert set(samples[0]) <= {record.text for record in records}


def test_every_length_falls_into_the_class_that_holds_it(tmp_path: Path) -> None:
    for limit in (100, 4000, 333):
        file = RecordFile(tmp_path / "file", "text", limit)
        sizes = [1, 2, limit // 3, limit // 2, limit - 1, limit]
        file.write(Record("x" * size) for size in sizes)
        classes = length_classes(file.lengths, limit)
        assert classes[-1].up_to == limit
        for place, length_class in enumerate(classes):
            above = classes[place - 1].up_to if place else 0
            assert length_class.records == sum(above < size <= length_class.up_to for size in sizes)


def test_without_records_every_class_is_empty() -> None:
    assert sum(length_class.records for length_class in length_classes(Counter(), 4000)) == 0

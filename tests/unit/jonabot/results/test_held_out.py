from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from jonabot.results.held_out import read_held_out, read_writing
from jonabot.storage import FolderStorage

KEY = "training-sets/ab/validation.jsonl"
WRITTEN = "We walked up in the dark and had the whole ridge to ourselves."


@pytest.fixture
def storage(tmp_path: Path) -> FolderStorage:
    return FolderStorage(tmp_path)


def _write(storage: FolderStorage, *records: dict[str, Any]) -> None:
    storage.write(KEY, b"".join(msgspec.json.encode(record) + b"\n" for record in records))


def _conversation(prompt: str, written: str) -> dict[str, Any]:
    return {
        "schemaVersion": "bedrock-conversation-2024",
        "system": [{"text": "You write as the author does."}],
        "messages": [
            {"role": "user", "content": [{"text": prompt}]},
            {"role": "assistant", "content": [{"text": written}]},
        ],
    }


@pytest.mark.parametrize(
    "record", [_conversation("Write about a hike.", WRITTEN), {"prompt": "Write about a hike.", "completion": WRITTEN}]
)
def test_a_record_with_a_prompt_gives_that_prompt(storage: FolderStorage, record: dict[str, Any]) -> None:
    _write(storage, record)
    (item,) = read_held_out(storage, KEY, 3)
    assert (item.prompt, item.written) == ("Write about a hike.", WRITTEN)


@pytest.mark.parametrize("field", ["input", "text"])
def test_a_plain_text_is_cut_after_its_first_sentences(storage: FolderStorage, field: str) -> None:
    _write(storage, {field: f"It was cold. Nobody was there. {WRITTEN} {WRITTEN}"})
    (item,) = read_held_out(storage, KEY, 3)
    assert item.prompt == f"It was cold. Nobody was there. {WRITTEN}"
    assert item.written == WRITTEN


def test_a_plain_text_without_sentences_is_cut_between_words(storage: FolderStorage) -> None:
    _write(storage, {"input": "word " * 60})
    (item,) = read_held_out(storage, KEY, 3)
    assert item.prompt == ("word " * 24).strip()
    assert len(item.written.split()) == 36


def test_too_short_a_text_is_no_comparison(storage: FolderStorage) -> None:
    _write(storage, {"input": "Short."}, {"prompt": "p", "completion": "Short."}, {"input": "x" * 500})
    assert read_held_out(storage, KEY, 3) == []


def test_prompts_come_from_all_over_the_set_in_which_each_source_has_its_stretch(storage: FolderStorage) -> None:
    _write(storage, *[{"prompt": f"p{number}", "completion": WRITTEN} for number in range(9)])
    assert [item.prompt for item in read_held_out(storage, KEY, 3)] == ["p0", "p3", "p6"]
    assert [item.prompt for item in read_held_out(storage, KEY, 4)] == ["p0", "p2", "p4", "p6"]


@pytest.mark.parametrize("records", [1, 2, 3, 7, 50])
def test_as_many_prompts_are_read_as_there_are_and_as_are_asked_for(storage: FolderStorage, records: int) -> None:
    _write(storage, *[{"prompt": f"p{number}", "completion": WRITTEN} for number in range(records)])
    assert len(read_held_out(storage, KEY, 3)) == min(3, records)


def test_no_validation_set_gives_no_prompts(storage: FolderStorage) -> None:
    assert read_held_out(storage, KEY, 3) == []


def test_writing_is_the_authors_words_only(storage: FolderStorage) -> None:
    _write(storage, _conversation("Prompt.", "Answer."), {"prompt": "p", "completion": "c"}, {"input": "i"})
    assert list(read_writing(storage, KEY)) == ["Answer.", "c", "i"]

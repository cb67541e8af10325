from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from jonabot.results.comparing import Comparison, Exchange, Reply, Speaker
from jonabot.results.likeness import Likeness, compare_styles
from jonabot.storage import FolderStorage

KEY = "training-sets/ab/training.jsonl"
SENTENCES = [
    f"We walked up path number {number} in the dark, and nobody talked before the hut." for number in range(50)
]


@pytest.fixture
def storage(tmp_path: Path) -> FolderStorage:
    storage = FolderStorage(tmp_path)
    storage.write(KEY, b"".join(msgspec.json.encode({"input": text}) + b"\n" for text in SENTENCES))
    return storage


def _compare(storage: FolderStorage, base: Reply, tuned: Reply, written: str = "") -> Likeness:
    comparison = Comparison(Speaker("b"), Speaker("t"), (Exchange("Why?", base, tuned, written),))
    return compare_styles(comparison, storage, KEY)


def test_a_model_that_writes_like_the_author_is_measured_nearer(storage: FolderStorage) -> None:
    base = Reply("As an AI language model, I am unable to provide personal opinions on this topic.")
    tuned = Reply("We walked up another path in the dark, and nobody talked.")
    likeness = _compare(storage, base, tuned, "We walked down in the dark.")
    assert likeness.base
    assert likeness.tuned
    assert likeness.author
    assert likeness.tuned.likeness > likeness.base.likeness


def test_what_a_model_learnt_by_heart_is_measured(storage: FolderStorage) -> None:
    likeness = _compare(storage, Reply("No."), Reply(SENTENCES[7]))
    assert likeness.tuned
    assert likeness.tuned.longest_quotation_words == len(SENTENCES[7].split())


def test_who_wrote_nothing_has_no_style(storage: FolderStorage) -> None:
    likeness = _compare(storage, Reply(missing="no access"), Reply(missing="not hosted"))
    assert likeness == Likeness(None, None, None)

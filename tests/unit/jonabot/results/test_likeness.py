from __future__ import annotations

import random
from pathlib import Path

import msgspec
import pytest

from jonabot.results.comparing import Comparison, Exchange, Reply, Speaker
from jonabot.results.likeness import Likeness, compare_styles
from jonabot.storage import FolderStorage

KEY = "training-sets/ab/training.jsonl"
NOUNS = ["path", "hut", "ridge", "stair", "stream", "valley", "dog", "fog", "snow", "bread"]
BASE = (
    "As an AI language model, one may provide a comprehensive overview of this topic; furthermore, any organisation "
    "which leverages synergies has, of course, several options. Yet some transformations fail, whilst others, rather "
    "surprisingly, succeed: one should consider stakeholders, budgets, and communication in every phase."
)


def written(seed: int, sentences: int) -> list[str]:
    chance = random.Random(seed)
    return [
        f"We walked up the {chance.choice(NOUNS)} in the dark, and nobody talked before the {chance.choice(NOUNS)}."
        if chance.random() < 0.5
        else f"It was the {chance.choice(NOUNS)} that the {chance.choice(NOUNS)} did not like."
        for _ in range(sentences)
    ]


@pytest.fixture
def storage(tmp_path: Path) -> FolderStorage:
    storage = FolderStorage(tmp_path)
    storage.write(KEY, b"".join(msgspec.json.encode({"input": text}) + b"\n" for text in written(1, 400)))
    return storage


def _compare(storage: FolderStorage, base: Reply, tuned: Reply, author: str = "") -> Likeness:
    comparison = Comparison(Speaker("b"), Speaker("t"), (Exchange("Why?", base, tuned, author),))
    return compare_styles(comparison, storage, KEY)


def test_a_model_that_writes_like_the_author_is_measured_nearer(storage: FolderStorage) -> None:
    author = " ".join(written(2, 8))
    likeness = _compare(storage, Reply(BASE * 3), Reply(" ".join(written(3, 12))), author)
    assert likeness.base
    assert likeness.base.distance
    assert likeness.tuned
    assert likeness.tuned.distance
    assert likeness.own
    assert likeness.tuned.distance.function_words is not None
    assert likeness.base.distance.function_words is not None
    assert likeness.own.function_words
    assert likeness.tuned.distance.function_words < likeness.base.distance.function_words
    assert likeness.tuned.distance.characters < likeness.base.distance.characters
    assert likeness.tuned.distance.function_words <= likeness.own.function_words.high * 1.2
    assert likeness.sample_words == len(author.split())


def test_what_a_model_learnt_by_heart_is_measured(storage: FolderStorage) -> None:
    sentence = written(1, 400)[7]
    likeness = _compare(storage, Reply("No."), Reply(sentence))
    assert likeness.tuned
    assert likeness.tuned.quoted
    assert likeness.tuned.quoted.longest == sentence.rstrip(".")
    assert likeness.tuned.quoted.share == 1


def test_too_little_text_has_no_distance_but_keeps_nobody_else_from_one(storage: FolderStorage) -> None:
    likeness = _compare(storage, Reply("No."), Reply(" ".join(written(3, 12))), " ".join(written(2, 8)))
    assert likeness.base
    assert likeness.base.distance is None
    assert likeness.tuned
    assert likeness.tuned.distance


def test_a_small_training_set_gives_no_yardstick(tmp_path: Path) -> None:
    storage = FolderStorage(tmp_path)
    storage.write(KEY, msgspec.json.encode({"input": " ".join(written(1, 20))}) + b"\n")
    likeness = _compare(storage, Reply(BASE * 3), Reply(" ".join(written(3, 12))))
    assert (likeness.own, likeness.sample_words) == (None, 0)
    assert likeness.tuned
    assert likeness.tuned.distance is None


def _japanese(seed: int, sentences: int) -> list[str]:
    chance = random.Random(seed)
    nouns = ["山", "道", "小屋", "犬", "霧", "雪", "谷", "川", "朝", "夜", "石", "風"]
    return [
        f"{chance.choice(nouns)}の{chance.choice(nouns)}は{chance.choice(nouns)}を見ていた。"
        if chance.random() < 0.5
        else f"{chance.choice(nouns)}が{chance.choice(nouns)}に来なかったので、誰も話さなかった。"
        for _ in range(sentences)
    ]


def test_an_author_without_spaces_is_measured_by_characters_and_english_is_far(tmp_path: Path) -> None:
    storage = FolderStorage(tmp_path)
    storage.write(KEY, b"".join(msgspec.json.encode({"input": text}) + b"\n" for text in _japanese(1, 400)))
    likeness = _compare(storage, Reply(BASE * 3), Reply("".join(_japanese(3, 20))), "".join(_japanese(2, 20)))
    assert (likeness.sample_words, likeness.sample_characters > 150) == (0, True)
    assert likeness.own
    assert likeness.own.function_words is None
    assert likeness.author
    assert likeness.author.distance
    assert likeness.tuned
    assert likeness.tuned.distance
    assert likeness.tuned.quoted is None
    assert likeness.base
    assert likeness.base.distance
    assert likeness.author.distance.characters < likeness.own.characters.high * 1.5
    assert likeness.tuned.distance.characters < 0.2
    assert likeness.base.distance.characters > 0.9


def test_answers_that_are_none_are_counted(storage: FolderStorage) -> None:
    likeness = _compare(storage, Reply("As an AI, no.", non_answer="it refuses"), Reply("Yes."))
    assert likeness.base
    assert likeness.base.non_answers == 1
    assert likeness.tuned
    assert likeness.tuned.non_answers == 0


def test_who_wrote_nothing_has_no_style(storage: FolderStorage) -> None:
    likeness = _compare(storage, Reply(missing="no access"), Reply(missing="not hosted"))
    assert likeness == Likeness(None, None, None)

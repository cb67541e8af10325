import random
from collections.abc import Callable
from itertools import pairwise
from unicodedata import normalize

import pytest

from jonabot.corpus.collecting import Collection
from jonabot.corpus.near_duplicates import drop_near_duplicates
from jonabot.documents import Document

Collected = Callable[..., Collection]
WORDS = [f"word{number}" for number in range(2000)]


def article(seed: int, words: int = 100) -> list[str]:
    return random.Random(seed).choices(WORDS, k=words)


def similarity(one: list[str], other: list[str]) -> float:
    pairs = [set(pairwise(words)) for words in (one, other)]
    return len(pairs[0] & pairs[1]) / len(pairs[0] | pairs[1])


def kept(collected: Collected, texts: list[str], threshold: float = 0.8) -> tuple[list[str], Collection]:
    documents = [Document(f"x/{number:04}", "article", text) for number, text in enumerate(texts)]
    collection = collected(documents)
    entries = drop_near_duplicates(collection, collection.entries, threshold)
    return [collection.read(entry).text for entry in entries], collection


def test_a_text_with_a_word_mended_is_dropped_and_counted(collected: Collected) -> None:
    original = article(1)
    mended = [*original[:50], "mended", *original[51:]]
    texts, collection = kept(collected, [" ".join(original), " ".join(mended)])
    assert texts == [" ".join(original)]
    assert (collection.accounts[0].kept, collection.accounts[0].dropped) == (1, {"near-duplicate": 1})


def test_the_text_that_was_written_earlier_stays_whatever_the_order(collected: Collected) -> None:
    original, mended = " ".join(article(1)), " ".join(["mended", *article(1)[1:]])
    collection = collected([Document("x/2", "article", mended), Document("x/1", "article", original)])
    for entries in (collection.entries, collection.entries[::-1]):
        assert [collection.text(entry) for entry in drop_near_duplicates(collection, entries, 0.8)] == [original]


def test_nothing_is_dropped_that_is_less_alike_than_the_threshold(collected: Collected) -> None:
    original = article(1)
    variants = [[*original[:-changed], *article(changed + 2, changed)] for changed in range(1, 40)]
    texts, _ = kept(collected, [" ".join(original), *map(" ".join, variants)])
    for variant in variants:
        others = [text.split() for text in texts if text != " ".join(variant)]
        if " ".join(variant) not in texts:
            assert max(similarity(variant, other) for other in others) >= 0.8


def test_a_pair_clearly_above_the_threshold_is_always_found(collected: Collected) -> None:
    originals = [article(seed) for seed in range(300)]
    copies = [[*words[:95], *article(seed + 5000, 5)] for seed, words in enumerate(originals)]
    texts, _ = kept(collected, [" ".join(words) for words in originals + copies])
    assert texts == [" ".join(words) for words in originals]


def test_short_texts_are_left_alone(collected: Collected) -> None:
    texts = ["Good morning from Lisbon, day 1", "Good morning from Lisbon, day 2"]
    assert kept(collected, texts)[0] == texts


def test_scripts_without_spaces_are_compared_too(collected: Collected) -> None:
    text = (
        "今日は天気がいいですね。東京に行きました。とても楽しかったです。明日も晴れるといいな。ラーメンを食べました。"
    )
    assert kept(collected, [text, text.replace("東京", "京都")])[0] == [text]


@pytest.mark.parametrize("threshold", [0.5, 0.9])
def test_the_threshold_decides(collected: Collected, threshold: float) -> None:
    original = article(1)
    variant = [*original[:80], *article(2, 20)]
    assert 0.5 < similarity(original, variant) < 0.9
    texts, _ = kept(collected, [" ".join(original), " ".join(variant)], threshold)
    assert len(texts) == (1 if threshold == 0.5 else 2)


def test_at_a_threshold_of_one_nothing_is_dropped(collected: Collected) -> None:
    assert len(kept(collected, [" ".join(article(1)), " ".join([*article(1), "more"])], threshold=1)[0]) == 2


def test_texts_of_few_words_that_come_again_and_again_are_found_too(collected: Collected) -> None:
    for vocabulary, words, changed in ((60, 1200, 40), (40, 900, 30), (30, 600, 20)):
        texts = []
        for seed in range(20):
            choose = random.Random(seed)
            original = choose.choices([f"w{seed}-{number}" for number in range(vocabulary)], k=words)
            copy = list(original)
            for number in range(changed):
                copy[choose.randrange(words)] = f"new{seed}-{number}"
            assert similarity(original, copy) >= 0.8
            texts += [" ".join(original), " ".join(copy)]
        assert kept(collected, texts)[0] == texts[::2]


def test_at_the_lowest_threshold_a_pair_just_above_it_is_found_too(collected: Collected) -> None:
    originals = [article(seed, 60) for seed in range(200)]
    copies = [list(words) for words in originals]
    for seed, words in enumerate(copies):
        for place in random.Random(seed).sample(range(1, 59, 2), 9):
            words[place] = f"new{place}"
    assert all(0.5 <= similarity(*pair) < 0.6 for pair in zip(originals, copies, strict=True))
    assert len(kept(collected, [*map(" ".join, originals), *map(" ".join, copies)], 0.5)[0]) <= 204


def test_texts_of_a_single_word_are_compared(collected: Collected) -> None:
    one, other = (normalize("NFD", word * 16) for word in ("각", "갂"))
    assert len(one.encode()) == 144
    texts = [one, f"{one} {one}", other, f"{other} {other}"]
    assert kept(collected, texts)[0] == texts
    assert kept(collected, [one, one])[0] == [one]

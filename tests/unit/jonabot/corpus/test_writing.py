from collections.abc import Callable
from pathlib import Path

import msgspec

from jonabot.corpus.collecting import Collection
from jonabot.corpus.packing import Pack
from jonabot.corpus.targets import RecordTarget
from jonabot.corpus.writing import LEAST_VALIDATION_RECORDS, WrittenSet, write_to_fit
from jonabot.documents import Document
from jonabot.settings import CorpusRules

Collected = Callable[..., Collection]


def posts(number: int) -> list[Document]:
    return [
        Document(f"x/{each}", "post", f"Post {each}", created=f"2014-{each % 4 + 1:02}-{each % 2 + 1:02}T00:00:00Z")
        for each in range(number)
    ]


def write(
    collection: Collection, folder: Path, rules: CorpusRules, target: RecordTarget, pack: Pack = "thread"
) -> WrittenSet:
    return write_to_fit(collection, collection.entries, rules=rules, target=target, pack=pack, folder=folder)


def test_training_and_validation_together_hold_every_document_once(
    collected: Collected, tmp_path: Path, rules: CorpusRules, target: RecordTarget
) -> None:
    written = write(collected(posts(100), share=0.2), tmp_path, rules, target)
    lines = written.training.path.read_text().splitlines() + written.validation.path.read_text().splitlines()
    assert sorted(msgspec.json.decode(line)["input"] for line in lines) == sorted(each.text for each in posts(100))
    assert written.validation.records >= LEAST_VALIDATION_RECORDS


def test_records_stand_as_they_were_written_whatever_the_order_of_the_entries(
    collected: Collected, tmp_path: Path, rules: CorpusRules, target: RecordTarget
) -> None:
    collection = collected(posts(100), share=0.2)
    both_orders = []
    for entries in (collection.entries, collection.entries[::-1]):
        written = write_to_fit(collection, entries, rules=rules, target=target, pack="thread", folder=tmp_path)
        both_orders.append([file.path.read_bytes() for file in (written.training, written.validation)])
    assert both_orders[0] == both_orders[1]
    created = {post.text: post.created for post in posts(100)}
    written_when = [created[msgspec.json.decode(line)["input"]] for line in both_orders[0][0].splitlines()]
    assert written_when == sorted(written_when)


def test_where_too_few_would_be_held_out_none_are_and_all_are_trained_on(
    collected: Collected, tmp_path: Path, rules: CorpusRules, target: RecordTarget
) -> None:
    written = write(collected(posts(12), share=0.2), tmp_path, rules, target)
    assert (written.training.records, written.validation.records) == (12, 0)


def test_where_holding_out_leaves_too_few_to_train_on_none_are_held_out(
    collected: Collected, tmp_path: Path, rules: CorpusRules, target: RecordTarget
) -> None:
    target = msgspec.structs.replace(target, minimum_records=95)
    written = write(collected(posts(100), share=0.2), tmp_path, rules, target)
    assert (written.training.records, written.validation.records) == (100, 0)


def test_short_posts_are_packed_as_tightly_as_the_base_model_needs(
    collected: Collected, tmp_path: Path, rules: CorpusRules, target: RecordTarget
) -> None:
    collection = collected(posts(100))
    for maximum, pack in ((100, "thread"), (99, "day"), (4, "day"), (3, "month")):
        written = write(collection, tmp_path, rules, msgspec.structs.replace(target, maximum_records=maximum))
        assert written.pack == pack
    assert written.training.records == 4


def test_posts_are_not_packed_where_the_person_wants_a_record_each(
    collected: Collected, tmp_path: Path, rules: CorpusRules, target: RecordTarget
) -> None:
    target = msgspec.structs.replace(target, maximum_records=10)
    written = write(collected(posts(100)), tmp_path, rules, target, "none")
    assert (written.pack, written.records) == ("none", 100)


def test_a_document_of_nothing_but_pasted_data_is_emptied_not_lost(
    collected: Collected, tmp_path: Path, rules: CorpusRules, target: RecordTarget
) -> None:
    written = write(collected([*posts(3), Document("x/9", "post", "x" * 5000)]), tmp_path, rules, target)
    assert [(entry.id, rule) for entry, rule in written.dropped] == [("x/9", "no-prose")]
    assert written.records == 3
    assert written.figures.items == [3]


def test_posts_that_scrubbing_makes_the_same_are_written_once_and_on_one_side(
    collected: Collected, tmp_path: Path, rules: CorpusRules, target: RecordTarget
) -> None:
    alike = [Document(f"x/alike-{each}", "post", f"Write to me: user{each}@example.org") for each in range(60)]
    collection = collected([*posts(100), *alike], share=0.2)
    assert len({entry.held_out for entry in collection.entries if "alike" in entry.id}) == 2
    for maximum in (10_000, 100):  # for the second, the set is written twice
        written = write(collection, tmp_path, rules, msgspec.structs.replace(target, maximum_records=maximum))
        assert [rule for _, rule in written.dropped] == ["same-once-scrubbed"] * 59
        assert written.figures.items == [101]
        assert b"[email]" not in written.validation.path.read_bytes()
    assert written.pack == "day"


def test_a_post_of_nothing_but_an_address_is_not_written(
    collected: Collected, tmp_path: Path, rules: CorpusRules, target: RecordTarget
) -> None:
    written = write(collected([*posts(3), Document("x/9", "post", "me@example.org")]), tmp_path, rules, target)
    assert [(entry.id, rule) for entry, rule in written.dropped] == [("x/9", "only-private-data")]
    assert written.records == 3


def test_a_post_that_scrubbing_did_not_touch_is_kept_whatever_it_says(
    collected: Collected, tmp_path: Path, rules: CorpusRules, target: RecordTarget
) -> None:
    assert write(collected([Document("x/9", "post", "[email]")]), tmp_path, rules, target).records == 1

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
    assert [entry.id for entry in written.emptied] == ["x/9"]
    assert written.records == 3
    assert written.figures.items == [3]

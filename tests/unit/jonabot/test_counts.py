from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.counts import EXAMPLE_CHARACTERS, Counts
from jonabot.documents import Document, Dropped, Expected, Item, Notice
from jonabot.errors import AccountingError, IncompleteArchive


def tally(*items: Item) -> tuple[Counts, list[Document]]:
    counts = Counts("archive.zip", "x-archive")
    documents = list(counts.tally(items))
    return counts, documents


def test_every_item_is_counted_where_it_ended() -> None:
    thread = Document("x/1", "thread", "One.\n\nTwo.", items=2)
    counts, documents = tally(Expected(4), thread, Dropped("x/3", "retweet"), Notice("Odd."), Dropped("x/4", "robot"))
    assert documents == [thread]
    assert (counts.expected, counts.read, counts.kept) == (4, 4, 2)
    assert counts.dropped == {"retweet": 1, "robot": 1}
    assert counts.warnings == ["Odd."]
    counts.settle()


def test_expectations_of_several_lists_add_up() -> None:
    counts, _ = tally(Expected(1), Expected(2))
    assert counts.expected == 3


def test_a_few_short_examples_a_rule_are_kept() -> None:
    counts, _ = tally(*(Dropped(f"x/{number}", "link", f"{number}" * 5000) for number in range(9)))
    assert counts.examples == {"link": [str(number) * EXAMPLE_CHARACTERS for number in range(3)]}


def test_another_persons_words_are_never_an_example() -> None:
    counts, _ = tally(Dropped("x/1", "retweet"))
    assert counts.examples == {"retweet": []}


def test_two_archives_do_not_share_their_accounts() -> None:
    tally(Dropped("x/1", "retweet"), Notice("Odd."))
    counts, _ = tally()
    assert (counts.dropped, counts.warnings, counts.examples) == ({}, [], {})


@pytest.mark.parametrize("items", [1, 3])
def test_an_archive_with_less_or_more_than_it_says_is_incomplete(items: int) -> None:
    counts, _ = tally(Expected(2), Dropped("x/1", "robot", items=items))
    with pytest.raises(IncompleteArchive, match=f"read {items} of 2 expected items"):
        counts.settle()


def test_an_item_lost_on_the_way_is_a_defect_of_jonabot() -> None:
    counts, _ = tally(Dropped("x/1", "robot"))
    counts.read += 1
    with pytest.raises(AccountingError):
        counts.settle()


ITEMS = st.builds(Document, st.text(), st.just("post"), st.text(), items=st.integers(1, 5)) | st.builds(
    Dropped, st.text(), st.sampled_from(["link", "robot"]), st.text(), st.integers(1, 5)
)


@given(st.lists(ITEMS))
def test_read_is_always_kept_and_dropped(items: list[Document | Dropped]) -> None:
    counts, documents = tally(*items)
    counts.settle()
    assert counts.read == sum(item.items for item in items)
    assert counts.kept == sum(document.items for document in documents)

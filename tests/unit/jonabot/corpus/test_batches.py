from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.batches import BATCH_BYTES, batches


@given(st.lists(st.binary(max_size=3).map(lambda text: text * (BATCH_BYTES // 4))))
def test_every_item_is_in_one_batch_in_its_order(items: list[bytes]) -> None:
    found = list(batches(items, len))
    assert [item for batch in found for item in batch] == items
    assert all(found)


@given(st.lists(st.integers(0, BATCH_BYTES * 2)))
def test_a_batch_holds_no_more_than_its_last_item_needs(sizes: list[int]) -> None:
    for batch in batches(sizes, int):
        assert sum(batch[:-1]) < BATCH_BYTES


def test_no_more_is_read_than_the_batch_takes() -> None:
    read = []

    def items() -> Iterator[int]:
        for number in range(4):
            read.append(number)
            yield BATCH_BYTES

    next(batches(items(), int))
    assert read == [0]

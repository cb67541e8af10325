from collections.abc import Callable

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jonabot.corpus.collecting import Collection, as_written
from jonabot.corpus.duplicates import drop_duplicates
from jonabot.documents import Document

Collected = Callable[..., Collection]


def written(*tweets: int) -> Document:
    """A single tweet, or a thread, as a reader of archives puts it together."""
    members = tuple(f"x/{tweet}" for tweet in tweets)
    return Document(
        members[0],
        "thread" if len(tweets) > 1 else "post",
        "\n\n".join(f"Tweet number {tweet}." for tweet in tweets),
        created=f"2014-12-01T00:00:{tweets[0]:02}Z",
        items=len(tweets),
        members=members if len(tweets) > 1 else (),
    )


def kept(collection: Collection) -> list[str]:
    entries = sorted(drop_duplicates(collection), key=lambda entry: entry.created)
    for account in collection.accounts:
        account.settle()
    return [collection.text(entry) for entry in entries]


@pytest.mark.parametrize("newer", [(2, 3), (2,), (3,), (1, 2), (1, 3), (1,)])
def test_what_a_new_export_still_holds_of_a_thread_is_not_there_twice(collected: Collected, newer: tuple[int]) -> None:
    whole, part = written(1, 2, 3), written(*newer)
    for exports in (([whole], [part]), ([part], [whole])):
        collection = collected(*exports)
        assert kept(collection) == [whole.text]
        dropped = [account.dropped for account in collection.accounts if account.dropped]
        assert dropped == [{"superseded-version": len(newer)}]


@pytest.mark.parametrize("newer", [(2, 3, 4), (1, 3, 4)])
def test_threads_of_which_each_has_a_tweet_of_its_own_both_stay(collected: Collected, newer: tuple[int]) -> None:
    one, other = written(1, 2, 3), written(*newer)
    assert sorted(kept(collected([one], [other]))) == sorted([one.text, other.text])


def test_a_single_tweet_in_no_thread_stays(collected: Collected) -> None:
    assert len(kept(collected([written(1, 2)], [written(1, 2), written(3)]))) == 2


def test_a_thread_that_was_trained_on_is_not_held_out_in_a_longer_one(collected: Collected) -> None:
    long, short = written(0, 1), written(1)  # at a share of 0.05, see test_splitting.py
    alone, together = collected([short], share=0.05), collected([short], [long], share=0.05)
    assert [entry.held_out for entry in collected([long], share=0.05).entries] == [True]
    assert [entry.held_out for entry in drop_duplicates(alone)] == [False]
    assert [(entry.id, entry.held_out) for entry in drop_duplicates(together)] == [("x/0", False)]


def test_a_thread_that_shares_a_tweet_with_one_that_is_trained_on_is_trained_on(collected: Collected) -> None:
    collection = collected([written(0, 5)], [written(1, 5)], [written(0, 5)], share=0.05)
    assert [(entry.id, entry.held_out) for entry in sorted(drop_duplicates(collection), key=as_written)] == [
        ("x/0", False),
        ("x/1", False),
    ]


def test_a_single_tweet_takes_no_more_room_for_its_members() -> None:
    assert b"members" not in msgspec.json.encode(written(1))
    assert msgspec.json.decode(msgspec.json.encode(written(1, 2)), type=Document).members == ("x/1", "x/2")


EXPORTS = st.lists(
    st.sets(st.integers(0, 9), min_size=1).map(lambda tweets: [written(*sorted(tweets))]), min_size=2, max_size=4
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(EXPORTS)
def test_no_tweet_is_lost_nothing_is_held_out_that_is_trained_on_and_the_order_tells_nothing(
    collected: Collected, exports: list[list[Document]]
) -> None:
    sides = []
    for order in (exports, exports[::-1]):
        collection = collected(*order, share=0.5)
        entries = sorted(drop_duplicates(collection), key=as_written)
        sides.append([(collection.text(entry), entry.held_out) for entry in entries])
        for account in collection.accounts:
            account.settle()
    assert sides[0] == sides[1]
    tweets = {
        side: {tweet for text, held in sides[0] if held is side for tweet in text.split("\n\n")}
        for side in (True, False)
    }
    assert not tweets[True] & tweets[False]
    assert tweets[True] | tweets[False] == {tweet for (document,) in exports for tweet in document.text.split("\n\n")}

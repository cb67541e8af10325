from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., Any]
MakeTweet = Callable[..., dict[str, Any]]


@pytest.fixture
def chain(tweet: MakeTweet) -> Callable[..., list[dict[str, Any]]]:
    """Tweets that each answer the one before."""

    def make(*texts: str, first_parent: str | None = None, **fields: Any) -> list[dict[str, Any]]:
        tweets = []
        parent = first_parent
        for text in texts:
            tweets.append(tweet(text, in_reply_to_status_id_str=parent, **fields))
            parent = tweets[-1]["id_str"]
        return tweets

    return make


def test_self_replies_become_one_document_in_the_order_they_were_written(
    read_tweets: Read, chain: Callable[..., list[dict[str, Any]]]
) -> None:
    tweets = chain("One.", "Two.", "Three.")
    random.Random(7).shuffle(tweets)
    document = read_tweets(*tweets).document
    assert document.text == "One.\n\nTwo.\n\nThree."
    assert document.kind == "thread"
    assert document.items == 3
    assert document.id == "x/1500000000000000000"


def test_a_thread_counts_each_of_its_tweets(
    read_tweets: Read, chain: Callable[..., list[dict[str, Any]]], tweet: MakeTweet
) -> None:
    counts = read_tweets(*chain("One.", "Two."), tweet("Alone.")).counts
    assert counts.read == counts.kept == 3


def test_tweets_of_the_same_second_keep_the_order_of_their_answers(
    read_tweets: Read, chain: Callable[..., list[dict[str, Any]]]
) -> None:
    tweets = chain("One.", "Two.", "Three.", created_at="Wed Oct 26 12:00:00 +0000 2022")
    for number, key in enumerate(["30", "20", "10"]):
        tweets[number]["id_str"] = tweets[number]["id"] = key
    tweets[1]["in_reply_to_status_id_str"] = "30"
    tweets[2]["in_reply_to_status_id_str"] = "20"
    assert read_tweets(*reversed(tweets)).document.text == "One.\n\nTwo.\n\nThree."


def test_two_answers_to_one_tweet_are_in_one_thread(
    read_tweets: Read, chain: Callable[..., list[dict[str, Any]]], tweet: MakeTweet
) -> None:
    (root,) = chain("One.")
    answers = [tweet(text, in_reply_to_status_id_str=root["id_str"]) for text in ("Two.", "Three.")]
    assert read_tweets(*answers, root).texts == ["One.\n\nTwo.\n\nThree."]


def test_a_dropped_tweet_in_the_middle_does_not_break_a_thread(
    read_tweets: Read, chain: Callable[..., list[dict[str, Any]]]
) -> None:
    reading = read_tweets(*chain("One.", "Look https://t.co/abcdefghij", "Three."))
    assert reading.texts == ["One.\n\nThree."]
    assert reading.counts.dropped == {"too-short": 1}


def test_answers_to_other_people_are_no_thread(read_tweets: Read, tweet: MakeTweet) -> None:
    replies = [tweet(f"@ann Reply {number}", in_reply_to_status_id_str="77") for number in (1, 2)]
    assert read_tweets(*replies).texts == ["Reply 1", "Reply 2"]


def test_a_thread_under_another_persons_tweet_is_a_thread(
    read_tweets: Read, chain: Callable[..., list[dict[str, Any]]]
) -> None:
    assert read_tweets(*chain("@ann One.", "Two.", first_parent="77")).texts == ["One.\n\nTwo."]


def test_no_thread_is_made_where_the_settings_want_none(
    read_tweets: Read, chain: Callable[..., list[dict[str, Any]]]
) -> None:
    assert read_tweets(*chain("One.", "Two."), pack="none").texts == ["One.", "Two."]


def test_tweets_that_answer_each_other_in_a_circle_are_all_kept(read_tweets: Read, tweet: MakeTweet) -> None:
    one = tweet("One.", in_reply_to_status_id_str="1500000000000000001")
    two = tweet("Two.", in_reply_to_status_id_str="1500000000000000000")
    alone = tweet("Me.", in_reply_to_status_id_str="1500000000000000002")
    assert sorted(read_tweets(one, two, alone).texts) == ["Me.", "One.", "Two."]


def test_a_tweet_that_is_there_twice_is_in_its_thread_once(
    read_tweets: Read, chain: Callable[..., list[dict[str, Any]]]
) -> None:
    one, two = chain("One.", "Two.")
    reading = read_tweets(one, two, two, one)
    assert reading.texts == ["One.\n\nTwo."]
    assert reading.counts.dropped == {"duplicate": 2}


def test_a_very_long_thread_goes_on_in_another_document(
    read_tweets: Read, chain: Callable[..., list[dict[str, Any]]]
) -> None:
    reading = read_tweets(*chain(*["x" * 9_000] * 30))
    assert [document.items for document in reading.documents] == [11, 11, 8]
    assert reading.counts.kept == 30


def test_a_thread_of_thousands_is_read(read_tweets: Read, chain: Callable[..., list[dict[str, Any]]]) -> None:
    reading = read_tweets(*chain(*map(str, range(3_000))))
    assert reading.document.text.split("\n\n") == [str(number) for number in range(3_000)]


def test_tweets_with_ids_beyond_64_bits_are_threaded(read_tweets: Read, tweet: MakeTweet) -> None:
    one = tweet("One.", id_str="98765432109876543210987")
    two = tweet("Two.", in_reply_to_status_id_str="98765432109876543210987")
    assert read_tweets(one, two).texts == ["One.\n\nTwo."]


@pytest.mark.parametrize("created", ["2014/12/01 05:00", None])
def test_a_tweet_whose_time_is_unknown_follows_the_one_it_answers(
    read_tweets: Read, chain: Callable[..., list[dict[str, Any]]], created: str | None
) -> None:
    for unknown in range(3):
        tweets = chain("One.", "Two.", "Three.")
        tweets[unknown]["created_at"] = created
        assert read_tweets(*reversed(tweets)).texts == ["One.\n\nTwo.\n\nThree."]


def test_a_thread_knows_its_tweets_and_a_single_tweet_needs_no_list_of_one(
    read_tweets: Read, chain: Callable[..., list[dict[str, Any]]], tweet: MakeTweet
) -> None:
    tweets = chain("One.", "Two.", "Three.")
    assert read_tweets(*reversed(tweets)).document.members == tuple(f"x/{each['id_str']}" for each in tweets)
    assert read_tweets(tweet("Alone.")).document.members == ()

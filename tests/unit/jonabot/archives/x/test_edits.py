from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., Any]
MakeTweet = Callable[..., dict[str, Any]]
MakeBytes = Callable[..., bytes]


def edited(tweet: MakeTweet, texts: list[str]) -> list[dict[str, Any]]:
    """Versions of one tweet as X exports them: the first says `initial`, the later ones `edit`."""
    versions = [tweet(text) for text in texts]
    ids = [version["id_str"] for version in versions]
    for number, version in enumerate(versions):
        info = {"editTweetIds": ids}
        version["edit_info"] = {"edit": {"editControlInitial": info}} if number else {"initial": info}
    return versions


@pytest.mark.parametrize("pack", ["thread", "none"])
@pytest.mark.parametrize("turned", [False, True])
def test_only_the_last_version_of_an_edited_tweet_is_kept(
    read_tweets: Read, tweet: MakeTweet, pack: str, turned: bool
) -> None:
    versions = edited(tweet, ["Frist draft of a remark", "First draft of a remark", "The remark, at last"])
    reading = read_tweets(*(reversed(versions) if turned else versions), pack=pack)
    assert reading.texts == ["The remark, at last"]
    assert reading.counts.dropped == {"superseded-edit": 2}


def test_the_last_version_that_is_there_is_kept_if_the_archive_lacks_a_later_one(
    read_tweets: Read, tweet: MakeTweet
) -> None:
    first, second, _ = edited(tweet, ["Frist draft", "First draft", "lost"])
    reading = read_tweets(second, first)
    assert reading.texts == ["First draft"]
    assert reading.counts.dropped == {"superseded-edit": 1}


def test_a_version_whose_last_one_is_dropped_stays_superseded(read_tweets: Read, tweet: MakeTweet) -> None:
    reading = read_tweets(*edited(tweet, ["A fine remark about the harbour", "@ann @bob"]))
    assert reading.counts.dropped == {"superseded-edit": 1, "only-mentions": 1}


def test_an_answer_to_an_early_version_belongs_to_the_last_one(read_tweets: Read, tweet: MakeTweet) -> None:
    first, last = edited(tweet, ["Frist", "First"])
    answer = tweet("And second", in_reply_to_status_id_str=first["id_str"])
    assert read_tweets(first, last, answer).texts == ["First\n\nAnd second"]


def test_an_edit_that_does_not_name_itself_is_an_ordinary_tweet(read_tweets: Read, tweet: MakeTweet) -> None:
    odd = tweet("Odd but mine", edit_info={"initial": {"editTweetIds": ["1", "2"]}})
    assert read_tweets(odd).texts == ["Odd but mine"]


def test_of_versions_that_do_not_know_of_the_later_ones_only_the_last_is_kept(
    read_tweets: Read, tweet: MakeTweet
) -> None:
    versions = edited(tweet, ["Frist draft", "First draft", "The remark"])
    ids = [version["id_str"] for version in versions]
    for number, version in enumerate(versions):
        info = {"editTweetIds": ids[: number + 1]}
        version["edit_info"] = {"edit": {"editControlInitial": info}} if number else {"initial": info}
    reading = read_tweets(*reversed(versions), tweet("Another remark"))
    assert sorted(reading.texts) == ["Another remark", "The remark"]
    assert reading.counts.dropped == {"superseded-edit": 2}


def test_a_version_that_does_not_know_of_a_private_one_is_not_shown(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, tweet: MakeTweet
) -> None:
    first, last = edited(tweet, ["For friends, frist", "For friends, first"])
    first["edit_info"] = {"initial": {"editTweetIds": [first["id_str"]]}}
    circle = x_list([{"tweetId": last["id_str"]}], "twitter_circle_tweet", wrapper=None)
    reading = read(zipped({"data/tweets.js": x_list([last, first]), "data/twitter-circle-tweet.js": circle}))
    assert reading.texts == []
    assert reading.counts.examples == {"circle": [], "superseded-edit": []}

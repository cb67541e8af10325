from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., Any]
MakeTweet = Callable[..., dict[str, Any]]
MakeBytes = Callable[..., bytes]

TEXTS = ["One remark.", "Another remark.", "A third remark."]


@pytest.fixture
def tweets(tweet: MakeTweet) -> list[dict[str, Any]]:
    return [tweet(text) for text in TEXTS]


def grailbird(tweets: list[dict[str, Any]], month: str = "2014_12") -> bytes:
    """A month as the archives of 2012 to 2019 hold it: flat, `text`, integer ids, another clock."""
    records = [
        {
            "source": item["source"],
            "entities": {"user_mentions": [], "media": [], "hashtags": [], "urls": []},
            "geo": {},
            "id_str": item["id_str"],
            "text": item["full_text"],
            "id": int(item["id"]),
            "created_at": "2014-12-01 04:43:24 +0000",
        }
        for item in tweets
    ]
    body = json.dumps(records, indent=2).replace("\n  }", "\n}").replace("},\n  {", "}, {").replace("[\n  {", "[ {")
    return f"Grailbird.data.tweets_{month} = \n {body}".encode()


@pytest.mark.parametrize("folder", ["data/js/", "My Twitter/data/js/", "js/", "renamed/js/", ""])
def test_a_grailbird_zip_is_read_month_by_month_whatever_folder_was_zipped(
    read: Read, zipped: MakeBytes, tweets: list[dict[str, Any]], folder: str
) -> None:
    index = [{"file_name": "data/js/tweets/2014_12.js", "year": 2014, "month": 12, "tweet_count": 2}]
    index.append({"file_name": "data/js/tweets/2015_01.js", "year": 2015, "month": 1, "tweet_count": 1})
    archive = zipped(
        {
            "README.txt": b"hello",
            f"{folder}tweet_index.js": b"var tweet_index = " + json.dumps(index).encode(),
            f"{folder}tweets/2014_12.js": grailbird(tweets[:2]),
            f"{folder}tweets/2015_01.js": grailbird(tweets[2:], "2015_01"),
            "js/tweets.js": b"$(function() { window.tweets = []; });",
        }
    )
    reading = read(archive)
    assert reading.texts == TEXTS
    assert reading.counts.expected == 3
    assert reading.documents[0].created == "2014-12-01T04:43:24Z"


def test_a_bare_grailbird_month_is_read(read: Read, tweets: list[dict[str, Any]]) -> None:
    assert read(grailbird(tweets)).texts == TEXTS


def test_the_flat_tweet_js_of_2018_is_read(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, tweets: list[dict[str, Any]]
) -> None:
    assert read(zipped({"tweet.js": x_list(tweets, "tweet", wrapper=None)})).texts == TEXTS


def test_the_wrapped_tweet_js_of_2020_is_read(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, x_manifest: MakeBytes, tweets: list[dict[str, Any]]
) -> None:
    files = {"data/manifest.js": x_manifest({"data/tweet.js": 3}), "data/tweet.js": x_list(tweets, "tweet")}
    reading = read(zipped(files))
    assert reading.texts == TEXTS
    assert reading.counts.expected == 3


def test_all_parts_of_a_big_account_are_read_in_their_order(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, tweet: MakeTweet
) -> None:
    tweets = [tweet(f"Remark {number}.") for number in range(12)]
    files = {
        f"data/tweets{f'-part{part}' if part else ''}.js": x_list([tweets[part]], part=part)
        for part in sorted(range(12), key=str)
    }
    assert read(zipped(files)).texts == [f"Remark {number}." for number in range(12)]


def test_community_tweets_are_the_authors_own(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, x_manifest: MakeBytes, tweets: list[dict[str, Any]]
) -> None:
    files = {
        "data/manifest.js": x_manifest({"data/tweets.js": 2, "data/community-tweet.js": 1}),
        "data/tweets.js": x_list(tweets[:2]),
        "data/community-tweet.js": x_list(tweets[2:], "community_tweet"),
    }
    reading = read(zipped(files))
    assert sorted(reading.texts) == sorted(TEXTS)
    assert reading.counts.expected == 3


@pytest.fixture
def files(x_list: MakeBytes, x_manifest: MakeBytes, tweets: list[dict[str, Any]]) -> dict[str, bytes]:
    """The members of an ordinary archive."""
    return {"data/manifest.js": x_manifest({"data/tweets.js": 3}), "data/tweets.js": x_list(tweets)}


@pytest.mark.parametrize("folder", ["twitter-2022-10-26/", "My archive (2)/", "a/b/"])
def test_a_folder_around_everything_is_no_obstacle(
    read: Read, zipped: MakeBytes, files: dict[str, bytes], folder: str
) -> None:
    reading = read(zipped({f"{folder}{name}": content for name, content in files.items()}))
    assert reading.texts == TEXTS
    assert reading.counts.expected == 3


def test_what_a_mac_adds_is_not_mistaken_for_tweets(read: Read, zipped: MakeBytes, files: dict[str, bytes]) -> None:
    added = {"__MACOSX/data/._tweets.js": b"\x00\x05\x16\x07", "data/._tweets.js": b"x"}
    assert read(zipped(files | added)).texts == TEXTS


def test_a_zip_made_on_windows_with_backslashes_is_read(read: Read, zipped: MakeBytes, files: dict[str, bytes]) -> None:
    reading = read(zipped({name.replace("/", "\\"): content for name, content in files.items()}))
    assert reading.texts == TEXTS
    assert reading.counts.expected == 3


def test_only_the_inside_of_the_data_folder_is_enough(read: Read, zipped: MakeBytes, files: dict[str, bytes]) -> None:
    inside = {name.removeprefix("data/"): content for name, content in files.items()}
    assert read(zipped(inside)).counts.expected == 3


def test_two_archives_in_one_zip_are_both_read(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, x_manifest: MakeBytes, tweets: list[dict[str, Any]]
) -> None:
    files = {
        "old/data/manifest.js": x_manifest({"data/tweet.js": 1}),
        "old/data/tweet.js": x_list(tweets[:1], "tweet"),
        "new/data/manifest.js": x_manifest({"data/tweets.js": 2}),
        "new/data/tweets.js": x_list(tweets[1:]),
    }
    reading = read(zipped(files))
    assert reading.texts == TEXTS
    assert reading.counts.expected == 3


def test_of_two_archives_in_one_zip_one_may_lack_its_manifest(
    read: Read, zipped: MakeBytes, files: dict[str, bytes], x_list: MakeBytes, tweet: MakeTweet
) -> None:
    reading = read(zipped(files | {"other/tweets.js": x_list([tweet("One more.")])}))
    assert reading.texts == [*TEXTS, "One more."]
    assert reading.counts.expected is None


def test_a_script_called_tweets_js_is_not_read(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, tweets: list[dict[str, Any]]
) -> None:
    files = {"data/tweets.js": x_list(tweets), "assets/js/tweets.js": b"export const tweets = [];"}
    assert read(zipped(files)).texts == TEXTS

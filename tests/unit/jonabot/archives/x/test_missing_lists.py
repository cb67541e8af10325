from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from jonabot.errors import IncompleteArchive

Read = Callable[..., Any]
MakeTweet = Callable[..., dict[str, Any]]
MakeBytes = Callable[..., bytes]

TEXTS = ["One remark.", "Another remark.", "A third remark."]


@pytest.fixture
def tweets(tweet: MakeTweet) -> list[dict[str, Any]]:
    return [tweet(text, created_at="Thu Oct 25 12:00:00 +0000 2018") for text in TEXTS]


def circle(*tweets: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"twitterCircleTweet": {"tweetId": tweet["id_str"]}} for tweet in tweets]


def test_a_list_that_the_manifest_does_not_know_is_spoken_of(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, x_manifest: MakeBytes, tweets: list[dict[str, Any]]
) -> None:
    files = {
        "data/manifest.js": x_manifest({"data/tweets.js": 2}),
        "data/tweets.js": x_list(tweets[:2]),
        "data/tweets-part1.js": x_list(tweets[2:], part=1),
    }
    reading = read(zipped(files))
    assert reading.texts == TEXTS[:2]
    assert reading.counts.warnings == ["data/tweets-part1.js is not in the manifest and was not read."]


def test_an_archive_that_x_calls_partial_is_spoken_of(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, x_manifest: MakeBytes, tweets: list[dict[str, Any]]
) -> None:
    manifest = x_manifest({"data/tweets.js": 3}, isPartialArchive=True)
    reading = read(zipped({"data/manifest.js": manifest, "data/tweets.js": x_list(tweets)}))
    assert reading.counts.warnings == ["X says that this archive is only a part of what it has."]


@pytest.mark.parametrize("manifest", [b"", b"\x00", b"window.__THAR_CONFIG = {", b"window.__THAR_CONFIG = []", b"{}"])
def test_a_broken_manifest_is_spoken_of_and_the_tweets_are_read(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, tweets: list[dict[str, Any]], manifest: bytes
) -> None:
    reading = read(zipped({"data/manifest.js": manifest, "data/tweets.js": x_list(tweets)}))
    assert reading.texts == TEXTS
    assert reading.counts.expected is None
    assert "nobody can tell whether tweets are missing" in reading.counts.warnings[0]


def test_an_empty_list_that_the_manifest_knows_may_be_absent(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, x_manifest: MakeBytes, tweets: list[dict[str, Any]]
) -> None:
    counts = {
        "data/tweets.js": 3,
        "data/community-tweet.js": 0,
        "data/note-tweet.js": 0,
        "data/twitter-circle-tweet.js": 0,
    }
    reading = read(zipped({"data/manifest.js": x_manifest(counts), "data/tweets.js": x_list(tweets)}))
    assert reading.counts.expected == 3
    assert reading.counts.warnings == []


def test_a_list_of_private_tweets_is_heeded_even_if_the_manifest_does_not_know_it(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, x_manifest: MakeBytes, tweets: list[dict[str, Any]]
) -> None:
    files = {
        "data/manifest.js": x_manifest({"data/tweets.js": 3}),
        "data/tweets.js": x_list(tweets),
        "data/twitter-circle-tweet.js": x_list(circle(tweets[1]), "twitter_circle_tweet", wrapper=None),
    }
    reading = read(zipped(files))
    assert reading.texts == [TEXTS[0], TEXTS[2]]
    assert reading.counts.dropped == {"circle": 1}
    assert reading.counts.warnings == []


@pytest.mark.parametrize(
    ("parts", "missing"),
    [
        ([0, 1], ""),
        ([0, 2], "data/tweets-part1.js is"),
        ([1, 3], "data/tweets.js and data/tweets-part2.js are"),
        ([9, 1], "data/tweets.js, data/tweets-part2.js, data/tweets-part3.js and 5 more are"),
        ([999_999_999], "data/tweets.js, data/tweets-part1.js, data/tweets-part2.js and 999,999,996 more are"),
    ],
)
def test_a_part_that_no_manifest_misses_is_missed_all_the_same(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, *, parts: list[int], missing: str
) -> None:
    files = {f"data/tweets{f'-part{part}' if part else ''}.js": x_list([], part=part) for part in parts}
    again = "missing. Download the archive again and drop the whole zip."
    assert read(zipped(files)).counts.warnings == ([f"{missing} {again}"] if missing else [])


def test_a_missing_part_of_the_private_tweets_is_an_error_because_nobody_can_tell_them(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, tweets: list[dict[str, Any]]
) -> None:
    private = x_list(circle(tweets[1]), "twitter_circle_tweet", 1, wrapper=None)
    with pytest.raises(IncompleteArchive, match=r"zip: data/twitter-circle-tweet\.js is missing\. Download"):
        read(zipped({"data/tweets.js": x_list(tweets), "data/twitter-circle-tweet-part1.js": private}))


@pytest.mark.parametrize("year", [2022, 2026])
def test_of_recent_tweets_without_their_archive_it_is_said_what_is_not_known(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, tweet: MakeTweet, year: int
) -> None:
    tweets = x_list([tweet(created_at=f"Wed Oct 26 12:00:00 +0000 {year}") for _ in range(3)])
    for archive in (tweets, zipped({"data/tweets.js": tweets})):
        (warning,) = read(archive).counts.warnings
        assert "what was for a circle only cannot be told" in warning
        assert "Drop the whole zip" in warning


def test_of_old_tweets_without_their_archive_nothing_is_missed(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, tweets: list[dict[str, Any]]
) -> None:
    for archive in (x_list(tweets), zipped({"tweet.js": x_list(tweets)})):
        assert read(archive).counts.warnings == []

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import patch

import pytest

from jonabot.archives.x import buffer
from jonabot.errors import DamagedArchive, IncompleteArchive, UnrecognisedExport

Read = Callable[..., Any]
MakeFiles = Callable[[int], dict[str, bytes]]
MakeTweet = Callable[..., dict[str, Any]]
MakeBytes = Callable[..., bytes]

PRIVATE = [
    "data/direct-messages.js",
    "data/direct-messages-group.js",
    "data/deleted-tweets.js",
    "data/deleted-tweet-headers.js",
    "data/ip-audit.js",
    "data/phone-number.js",
    "data/email-address-change.js",
    "data/account.js",
    "data/like.js",
    "data/tweet-headers.js",
    "data/grok-chat-item.js",
    "data/tweets_media/1-tweets.js.jpg",
]


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """The names of the members that are opened while a test runs."""
    names: list[str] = []
    usual = zipfile.ZipFile.open

    def spy(archive: zipfile.ZipFile, info: Any, *args: Any, **kwargs: Any) -> Any:
        names.append(info.filename)
        return usual(archive, info, *args, **kwargs)

    with patch.object(zipfile.ZipFile, "open", spy):
        yield names


@pytest.fixture
def files(x_list: MakeBytes, x_manifest: MakeBytes, tweet: MakeTweet) -> Callable[[int], dict[str, bytes]]:
    """The members of an archive with so many tweets."""

    def make(count: int) -> dict[str, bytes]:
        tweets = [tweet(f"Remark {number}") for number in range(count)]
        return {"data/manifest.js": x_manifest({"data/tweets.js": count}), "data/tweets.js": x_list(tweets)}

    return make


def test_private_files_are_never_opened(read: Read, zipped: MakeBytes, files: MakeFiles, opened: list[str]) -> None:
    private = dict.fromkeys(PRIVATE, b'window.YTD.x.part0 = [{"tweet": {"full_text": "Private!"}}]')
    archive = zipped(files(1) | private)
    opened.clear()
    assert read(archive).texts == ["Remark 0"]
    assert set(opened) == {"data/manifest.js", "data/tweets.js"}


def test_circle_tweets_are_private_and_never_kept(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, x_manifest: MakeBytes, tweet: MakeTweet
) -> None:
    public, private = tweet("For everyone."), tweet("For a few friends only.")
    for shape in (
        {"twitterCircleTweet": {"tweetId": private["id_str"]}},
        {"tweetId": private["id_str"]},
        {"tweet": private},
        {"twitterCircleTweet": {"id": int(private["id_str"])}},
    ):
        files = {
            "data/manifest.js": x_manifest({"data/tweets.js": 2, "data/twitter-circle-tweet.js": 1}),
            "data/tweets.js": x_list([private, public]),
            "data/twitter-circle-tweet.js": x_list([shape], "twitter_circle_tweet", wrapper=None),
        }
        reading = read(zipped(files))
        assert reading.texts == ["For everyone."]
        assert reading.counts.dropped == {"circle": 1}
        assert reading.counts.examples == {"circle": []}, "a private text must not be shown"


def test_no_version_of_an_edited_circle_tweet_is_kept(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, tweet: MakeTweet
) -> None:
    first, last = tweet("For friends, frist."), tweet("For friends, first.")
    versions = [first["id_str"], last["id_str"]]
    for version in (first, last):
        version["edit_info"] = {"initial": {"editTweetIds": versions}}
    for listed in versions:
        files = {
            "data/tweets.js": x_list([last, first]),
            "data/twitter-circle-tweet.js": x_list([{"tweetId": listed}], "twitter_circle_tweet", wrapper=None),
        }
        reading = read(zipped(files))
        assert reading.texts == []
        assert not any(reading.counts.examples.values())


def test_a_private_tweet_that_cannot_be_told_stops_the_reading(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, tweet: MakeTweet
) -> None:
    circle = x_list([{"twitterCircleTweet": {"what": "?"}}], "twitter_circle_tweet", wrapper=None)
    with pytest.raises(DamagedArchive, match="private tweet without its id"):
        read(zipped({"data/tweets.js": x_list([tweet()]), "data/twitter-circle-tweet.js": circle}))


def test_a_missing_part_is_named_with_what_was_read(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, x_manifest: MakeBytes, tweet: MakeTweet
) -> None:
    files = {
        "data/manifest.js": x_manifest({"data/tweets.js": 2, "data/tweets-part1.js": 99_998}),
        "data/tweets.js": x_list([tweet(), tweet()]),
    }
    with pytest.raises(
        IncompleteArchive, match=r"data/tweets-part1\.js is missing: read 2 of 100,000 expected tweets\."
    ):
        read(zipped(files))


def test_a_short_part_is_named_with_what_was_read(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, x_manifest: MakeBytes, tweet: MakeTweet
) -> None:
    files = {
        "data/manifest.js": x_manifest({"data/tweets.js": 2, "data/tweets-part1.js": 3}),
        "data/tweets.js": x_list([tweet(), tweet()]),
        "data/tweets-part1.js": x_list([tweet()], part=1),
    }
    with pytest.raises(IncompleteArchive, match=r"tweets-part1\.js holds 1 of 3 tweets: read 3 of 5 expected tweets\."):
        read(zipped(files))


@pytest.mark.parametrize("file", ["data/note-tweet.js", "data/twitter-circle-tweet.js"])
def test_a_missing_list_that_tweets_are_judged_by_is_an_error(
    read: Read, zipped: MakeBytes, files: MakeFiles, x_manifest: MakeBytes, file: str
) -> None:
    manifest = x_manifest({"data/tweets.js": 1, file: 4})
    with pytest.raises(IncompleteArchive, match=f"{file} is missing: read 0 of 4 expected"):
        read(zipped(files(1) | {"data/manifest.js": manifest}))


def test_a_zip_without_tweets_is_not_recognised(read: Read, zipped: MakeBytes) -> None:
    with pytest.raises(UnrecognisedExport, match="holds no tweets"):
        read(zipped({"data/manifest.js": b"window.__THAR_CONFIG = {}", "data/like.js": b""}))


def test_a_bit_that_flipped_in_a_zip_is_noticed(
    read: Read, zipped: MakeBytes, x_list: MakeBytes, tweet: MakeTweet
) -> None:
    archive = bytearray(zipped({"data/tweets.js": x_list([tweet(f"Number {n}") for n in range(50)])}))
    archive[len(archive) // 2] ^= 0x10
    with pytest.raises(DamagedArchive):
        read(bytes(archive))


def test_a_small_block_size_changes_nothing(
    read: Read, zipped: MakeBytes, files: MakeFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = zipped(files(20))
    usual = read(archive).texts
    monkeypatch.setattr(buffer, "BLOCK", 5)
    assert read(archive).texts == usual

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest

from jonabot.archives.detect import detect
from jonabot.errors import DamagedArchive, HostileArchive, UnrecognisedExport

MakeTweet = Callable[..., dict[str, Any]]
MakeBytes = Callable[..., bytes]

WXR = b"""<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.4" -->
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel></channel></rss>"""


def kind(content: bytes, name: str = "anything.bin") -> str:
    return detect(io.BytesIO(content), name)


@pytest.mark.parametrize(
    "content",
    [
        b"window.YTD.tweets.part0 = [ ]",
        b"window.YTD.tweets.part12 = [",
        b"window.YTD.tweet.part0=[",
        b"window.YTD.community_tweet.part0 = [",
        b"window.YTD.note_tweet.part0 = [",
        b"\xef\xbb\xbf\n  window.YTD.tweets.part0 = [",
        b"Grailbird.data.tweets_2014_12 = \n[ {",
        b'[{"tweet":{"full_text":"a"}}]',
    ],
)
def test_a_bare_x_file_is_recognised_by_its_first_line(content: bytes) -> None:
    assert kind(content) == "x-archive"


@pytest.mark.parametrize(
    "before", [b"", b"\xef\xbb\xbf", b"\n\n", b"<br />\n<b>Warning</b>: Undefined variable $x in " * 50]
)
@pytest.mark.parametrize("version", [b"1.0", b"1.1", b"1.2"])
def test_a_wordpress_export_is_recognised_whatever_is_written_before_it(before: bytes, version: bytes) -> None:
    assert kind(before + WXR.replace(b"1.2/", version + b"/")) == "wordpress-export"


def test_a_wordpress_export_in_utf_16_is_recognised() -> None:
    for codec in ("utf-16", "utf-16-le", "utf-16-be", "utf-32"):
        assert kind(WXR.decode().encode(codec)) == "wordpress-export"


def test_an_x_zip_is_recognised(zipped: MakeBytes, x_list: MakeBytes) -> None:
    assert kind(zipped({"assets/a.png": b"", "data/tweets.js": x_list([])})) == "x-archive"


def test_a_wordpress_zip_is_recognised(zipped: MakeBytes) -> None:
    assert kind(zipped({"blog.000.xml": WXR, "blog.001.xml": WXR})) == "wordpress-export"


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("tweets.js", b"", "is empty"),
        ("tweets.js", b"$(function() { loadTweets(); });", "is neither an X archive nor"),
        (
            "tweets.js",
            b"window.YTD.tweet_headers.part0 = [ ]",
            r"is a file of an X archive \(tweet_headers\), but not one with tweets",
        ),
        ("tweets.js", b"window.YTD.direct_messages.part0 = [ ]", r"\(direct_messages\), but not one with tweets"),
        ("tweets.js", b"window.YTD.deleted_tweets.part0 = [ ]", r"\(deleted_tweets\), but not one with tweets"),
        ("export.xml", b"\xff\xd8\xff\xe0\x00\x10JFIF", "is a JPEG picture"),
        ("export.xml", b"\x89PNG\r\n\x1a\n", "is a PNG picture"),
        ("export.xml", b"%PDF-1.7", "is a PDF"),
        ("export.xml", b"\x1f\x8b\x08", "is packed with gzip"),
        ("tweets.js", "window.YTD.tweets.part0 = [ ]".encode("utf-16"), "is text in UTF-16: another program has"),
        ("export.xml", b"<!DOCTYPE html><html></html>", "is a web page"),
        ("export.xml", b"<?xml version='1.0'?><feed/>", "is XML, but not from WordPress"),
        ("archive.zip", b"wordpress.org/export/1.2/", "is neither an X archive nor"),
    ],
)
def test_anything_else_is_refused_with_what_it_is(name: str, content: bytes, reason: str) -> None:
    with pytest.raises(UnrecognisedExport, match=f"{name}: it .*{reason}") as caught:
        kind(content, name)
    assert "Drop an X archive" in caught.value.remedy


@pytest.mark.parametrize("packed", [b"\x1f\x8b\x08", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07"])
def test_whoever_drops_a_packed_file_is_told_to_unpack_it(packed: bytes) -> None:
    with pytest.raises(UnrecognisedExport, match=r"is packed with .* Unpack it first\."):
        kind(packed)


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({}, "holds no X archive and no WordPress export"),
        ({"photo.jpg": b"\xff\xd8"}, "holds no X archive and no WordPress export"),
        ({"data/tweets.js": b"function tweets() {}"}, "holds no X archive and no WordPress export"),
        ({"feed.xml": b"<?xml version='1.0'?><feed/>"}, "holds no X archive and no WordPress export"),
        ({"twitter.zip": b"PK\x03\x04"}, "is a zip inside a zip"),
    ],
)
def test_a_zip_of_something_else_is_refused(zipped: MakeBytes, files: dict[str, bytes], reason: str) -> None:
    with pytest.raises(UnrecognisedExport, match=reason):
        kind(zipped(files))


def test_half_a_download_is_damaged(zipped: MakeBytes, x_list: MakeBytes, tweet: MakeTweet) -> None:
    archive = zipped({"data/tweets.js": x_list([tweet() for _ in range(20)])})
    with pytest.raises(DamagedArchive, match="Download the export again"):
        kind(archive[: len(archive) // 2])


def test_a_zip_whose_paths_climb_is_hostile(zipped: MakeBytes, x_list: MakeBytes) -> None:
    with pytest.raises(HostileArchive):
        kind(zipped({"data/tweets.js": x_list([]), "../../etc/passwd": b""}))

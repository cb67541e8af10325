from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest

from jonabot.archives import parse
from jonabot.archives.archive import Archive
from jonabot.archives.parse import parse_archive
from jonabot.counts import Counts
from jonabot.documents import Document
from jonabot.errors import AccountingError, ChangedArchive, DamagedArchive, IncompleteArchive
from jonabot.inventory import take_inventory
from jonabot.settings import ArchiveRules
from jonabot.storage import FolderStorage

MakeTweet = Callable[..., dict[str, Any]]
MakeBytes = Callable[..., bytes]

WXR = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Harbour notes</title><item><title>Mist</title><wp:post_id>7</wp:post_id>
<content:encoded><![CDATA[The harbour was all mist this morning.]]></content:encoded>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>"""


@dataclass
class Desk:
    """A storage, and what a run does with it."""

    storage: FolderStorage
    rules: ArchiveRules

    def drop(self, name: str, content: bytes) -> Archive:
        self.storage.write(f"exports/{name}", content)
        (archive,) = (one for one in take_inventory(self.storage, "run", self.rules).archives if one.name == name)
        return archive

    def parse(self, archive: Archive) -> Counts:
        return parse_archive(self.storage, archive, self.rules)

    def texts(self, archive: Archive) -> list[str]:
        lines = self.storage.read(f"documents/{archive.digest}/documents.jsonl").splitlines()
        return [msgspec.json.decode(line, type=Document).text for line in lines]

    def is_empty(self) -> bool:
        return not list(self.storage.list("documents/"))


@pytest.fixture
def desk(tmp_path: Path, archive_rules: ArchiveRules) -> Desk:
    return Desk(FolderStorage(tmp_path), archive_rules)


@pytest.fixture
def tweets_js(x_list: MakeBytes, tweet: MakeTweet) -> bytes:
    return x_list([tweet("Tea first."), tweet("RT @ann: no"), tweet("Look https://t.co/abcdefghij")])


def test_an_x_archive_becomes_documents_and_counts(desk: Desk, tweets_js: bytes) -> None:
    archive = desk.drop("tweets.js", tweets_js)
    counts = desk.parse(archive)
    assert desk.texts(archive) == ["Tea first."]
    assert (counts.read, counts.kept, counts.dropped) == (3, 1, {"retweet": 1, "too-short": 1})
    stored = msgspec.json.decode(desk.storage.read(f"documents/{archive.digest}/counts.json"), type=Counts)
    assert stored == counts
    assert stored.examples["too-short"] == ["Look"]


def test_a_wordpress_export_becomes_documents_and_counts(desk: Desk) -> None:
    archive = desk.drop("blog.xml", WXR.encode())
    assert desk.parse(archive).kind == "wordpress-export"
    assert desk.texts(archive) == ["The harbour was all mist this morning."]


def test_an_archive_that_was_parsed_is_not_read_again(desk: Desk, tweets_js: bytes, tmp_path: Path) -> None:
    archive = desk.drop("tweets.js", tweets_js)
    counts = desk.parse(archive)
    (tmp_path / archive.key).unlink()
    assert desk.parse(archive) == counts


def test_a_cached_archive_goes_by_the_name_it_has_now(desk: Desk, tweets_js: bytes) -> None:
    archive = desk.drop("tweets.js", tweets_js)
    desk.parse(archive)
    assert desk.parse(msgspec.structs.replace(archive, name="other.js")).name == "other.js"


def test_nothing_half_made_is_kept_of_a_broken_archive(desk: Desk, tweets_js: bytes) -> None:
    archive = desk.drop("tweets.js", tweets_js[:-20])
    with pytest.raises(DamagedArchive, match=r"tweets\.js: it ends inside item 3"):
        desk.parse(archive)
    assert desk.is_empty()


def test_nothing_is_kept_of_an_archive_that_lacks_tweets(
    desk: Desk, tweets_js: bytes, x_manifest: MakeBytes, zipped: MakeBytes
) -> None:
    files = {"data/manifest.js": x_manifest({"data/tweets.js": 4}), "data/tweets.js": tweets_js}
    archive = desk.drop("twitter.zip", zipped(files))
    with pytest.raises(IncompleteArchive, match=r"twitter\.zip: data/tweets\.js holds 3 of 4 tweets"):
        desk.parse(archive)
    assert desk.is_empty()


def test_an_item_that_is_lost_on_the_way_stops_everything(
    desk: Desk, tweets_js: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Forgetful(Counts):
        def settle(self) -> None:
            self.read += 1
            super().settle()

    monkeypatch.setattr(parse, "Counts", Forgetful)
    archive = desk.drop("tweets.js", tweets_js)
    with pytest.raises(AccountingError):
        desk.parse(archive)
    assert desk.is_empty()


def test_the_same_archive_gives_the_same_bytes(desk: Desk, x_list: MakeBytes, tweet: MakeTweet, tmp_path: Path) -> None:
    tweets = [tweet(f"Remark {number}") for number in range(300)]
    for number, item in enumerate(tweets[1:]):
        if number % 3:
            item["in_reply_to_status_id_str"] = tweets[number]["id_str"]
    archive = desk.drop("tweets.js", x_list(tweets))
    desk.parse(archive)
    again = Desk(FolderStorage(tmp_path / "again"), desk.rules)
    again.parse(again.drop("tweets.js", x_list(tweets)))
    name = f"documents/{archive.digest}/documents.jsonl"
    assert desk.storage.read(name) == again.storage.read(name)


def test_an_archive_that_was_replaced_after_it_was_listed_never_enters_the_cache(desk: Desk, tweets_js: bytes) -> None:
    archive = desk.drop("tweets.js", tweets_js)
    desk.storage.write("exports/tweets.js", tweets_js.replace(b"Tea", b"Rum"))
    with pytest.raises(ChangedArchive, match=r"tweets\.js: It was replaced during the run"):
        desk.parse(archive)
    assert desk.is_empty()


def test_an_archive_that_was_deleted_after_it_was_listed_is_named(desk: Desk, tweets_js: bytes, tmp_path: Path) -> None:
    archive = desk.drop("tweets.js", tweets_js)
    (tmp_path / "exports/tweets.js").unlink()
    with pytest.raises(ChangedArchive, match=r"tweets\.js: It was deleted during the run"):
        desk.parse(archive)
    assert desk.is_empty()

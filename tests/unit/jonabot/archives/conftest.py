"""Made-up X archives, small enough to read."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from typing import Any, BinaryIO, NamedTuple

import pytest

from jonabot.archives.x.reader import read_x_archive
from jonabot.counts import Counts
from jonabot.documents import Document
from jonabot.settings import ArchiveRules, WordPressRules, XRules

Tweet = dict[str, Any]
MakeTweet = Callable[..., Tweet]
MakeList = Callable[..., bytes]
MakeZip = Callable[[Mapping[str, bytes]], bytes]
MakeRules = Callable[..., XRules]

DATA_TYPES = {"tweets": "tweets", "tweet": "tweet", "community-tweet": "communityTweet", "note-tweet": "noteTweet"}
FIRST_ID = 1_500_000_000_000_000_000


class Reading(NamedTuple):
    """What came out of an archive."""

    documents: list[Document]
    counts: Counts

    @property
    def texts(self) -> list[str]:
        return [document.text for document in self.documents]

    @property
    def document(self) -> Document:
        (document,) = self.documents
        return document


@pytest.fixture
def x_rules() -> MakeRules:
    """The rules of the settings' defaults, with changes."""

    def make(**changes: Any) -> XRules:
        defaults: dict[str, Any] = {
            "links": "strip",
            "excluded_sources": ("IFTTT", "Paper.li", "twitterfeed", "Tweekly.fm", "Untappd"),
            "excluded_text": ("@untappd", "untp.beer", "Drinking a * by "),
            "minimum_characters": 20,
            "pack": "thread",
        }
        return XRules(**(defaults | changes))

    return make


@pytest.fixture
def archive_rules(x_rules: MakeRules) -> ArchiveRules:
    return ArchiveRules(x_rules(), WordPressRules(("post", "page"), ("publish",), 20, "", ()))


@pytest.fixture
def tweet() -> MakeTweet:
    """A tweet as X exports it from 2022 on; ids rise from one to the next, a minute apart."""
    numbers = count()

    def make(text: str = "A plain remark about the weather.", **fields: Any) -> Tweet:
        number = next(numbers)
        key = str(FIRST_ID + number)
        return {
            "edit_info": {"initial": {"editTweetIds": [key], "editsRemaining": "5"}},
            "retweeted": False,
            "source": '<a href="http://twitter.com/download/iphone" rel="nofollow">Twitter for iPhone</a>',
            "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []},
            "display_text_range": ["0", str(len(text))],
            "favorite_count": "1",
            "id_str": key,
            "id": key,
            "created_at": f"Wed Oct 26 12:{number // 60 % 60:02}:{number % 60:02} +0000 2022",
            "full_text": text,
            "lang": "en",
        } | fields

    return make


@pytest.fixture
def x_list() -> MakeList:
    """A file of an archive, printed as X prints it."""

    def make(
        records: Sequence[Any], name: str = "tweets", part: int = 0, wrapper: str | None = "tweet", **layout: Any
    ) -> bytes:
        wrapped = [{wrapper: record} for record in records] if wrapper else list(records)
        layout = {"indent": 2, "separators": (",", " : "), "ensure_ascii": False, **layout}
        return f"window.YTD.{name}.part{part} = {json.dumps(wrapped, **layout)}".encode()

    return make


@pytest.fixture
def x_manifest() -> Callable[..., bytes]:
    """A manifest.js that promises these counts by file."""

    def make(files: Mapping[str, int], **info: Any) -> bytes:
        types: dict[str, Any] = {}
        for file, number in files.items():
            stem = file.rpartition("/")[2].removesuffix(".js").partition("-part")[0]
            kind = DATA_TYPES.get(stem, "twitterCircleTweet")
            types.setdefault(kind, {"files": []})["files"].append({"fileName": file, "count": str(number)})
        body = {"userInfo": {"accountId": "42"}, "archiveInfo": info, "dataTypes": types}
        return f"window.__THAR_CONFIG = {json.dumps(body, indent=2)}".encode()

    return make


@pytest.fixture
def zipped() -> MakeZip:
    def make(files: Mapping[str, bytes]) -> bytes:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in files.items():
                archive.writestr(name, content)
        return stream.getvalue()

    return make


@pytest.fixture
def read(x_rules: MakeRules) -> Callable[..., Reading]:
    """Reads an archive to its end and checks that every item is accounted for."""

    def run(archive: bytes | BinaryIO, **rules: Any) -> Reading:
        stream = io.BytesIO(archive) if isinstance(archive, bytes) else archive
        counts = Counts("archive.zip", "x-archive")
        documents = list(counts.tally(read_x_archive(stream, "archive.zip", x_rules(**rules))))
        counts.settle()
        return Reading(documents, counts)

    return run


@pytest.fixture
def read_tweets(read: Callable[..., Reading], x_list: MakeList) -> Callable[..., Reading]:
    """Reads a bare tweets.js of these tweets."""

    def run(*tweets: Tweet, **rules: Any) -> Reading:
        return read(x_list(tweets), **rules)

    return run

"""Whatever is done to an archive: it is read, or refused by a named error; never a crash or a silent loss."""

from __future__ import annotations

import io
import json
import random
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.archives.x.reader import read_x_archive
from jonabot.counts import Counts
from jonabot.errors import ArchiveError
from jonabot.settings import XRules

Read = Callable[..., Any]
MakeTweet = Callable[..., dict[str, Any]]
MakeBytes = Callable[..., bytes]

TWEETS = 40


@pytest.fixture
def archives(zipped: MakeBytes, x_list: MakeBytes, x_manifest: MakeBytes, tweet: MakeTweet) -> dict[str, bytes]:
    """A small archive of every kind of tweet: as a zip, and as the bare file."""
    tweets = [tweet(f"Remark {number}, with &amp; and 😂") for number in range(TWEETS - 6)]
    first, second = tweet("Frist."), tweet("First.")
    for version in (first, second):
        version["edit_info"] = {"initial": {"editTweetIds": [first["id_str"], second["id_str"]]}}
    link = {"urls": [{"url": "https://t.co/abcdefghij", "expanded_url": "https://example.org/x"}]}
    tweets += [
        first,
        second,
        tweet("RT @ann: not mine"),
        tweet("Look https://t.co/abcdefghij", entities=link),
        tweet("A thread.", in_reply_to_status_id_str=first["id_str"]),
        tweet("word " * 50 + "…", created_at="Tue Feb 27 19:59:31 +0000 2024"),
    ]
    note = {"noteTweetId": "9", "createdAt": "2024-02-27T19:59:31.000Z", "core": {"text": "word " * 100}}
    files = {
        "data/manifest.js": x_manifest({"data/tweets.js": TWEETS, "data/note-tweet.js": 1}),
        "data/note-tweet.js": x_list([note], "note_tweet", wrapper="noteTweet"),
        "data/tweets.js": x_list(tweets),
    }
    return {"zip": zipped(files), "bare": files["data/tweets.js"]}


def survives(read: Read, archive: bytes) -> Any:
    """Whether an archive is read; it must not take long, whatever is in it."""
    begin = time.process_time()
    try:
        reading = read(archive)
    except ArchiveError:
        return None
    finally:
        assert time.process_time() - begin < 2
    return reading


@pytest.mark.parametrize("kind", ["zip", "bare"])
def test_an_archive_cut_at_any_place_is_refused(read: Read, archives: dict[str, bytes], kind: str) -> None:
    whole = archives[kind]
    assert read(whole).counts.read == TWEETS
    for cut in range(0, len(whole) - 1, max(1, len(whole) // 200)):
        assert survives(read, whole[:cut]) is None


@pytest.mark.parametrize("kind", ["zip", "bare"])
def test_an_archive_with_flipped_bits_is_read_in_full_or_refused(
    read: Read, archives: dict[str, bytes], kind: str
) -> None:
    chance = random.Random(20221026)
    for _ in range(400):
        mutant = bytearray(archives[kind])
        for _ in range(chance.randint(1, 4)):
            mutant[chance.randrange(len(mutant))] ^= 1 << chance.randrange(8)
        reading = survives(read, bytes(mutant))
        if reading and kind == "zip":
            assert reading.counts.read == TWEETS or reading.counts.expected is None


def test_an_archive_with_a_piece_torn_out_is_refused_or_says_how_much_it_read(
    read: Read, archives: dict[str, bytes]
) -> None:
    chance = random.Random(7)
    whole = archives["zip"]
    for _ in range(200):
        begin = chance.randrange(len(whole))
        torn = whole[:begin] + whole[begin + chance.randint(1, 2000) :]
        reading = survives(read, torn)
        assert reading is None or reading.counts.read == TWEETS


def count(archive: bytes, links: Literal["strip", "expand"] = "strip") -> int:
    """Reads whatever it is to its end; gives how many items it held."""
    counts = Counts("archive.zip", "x-archive")
    items = read_x_archive(io.BytesIO(archive), "archive.zip", XRules(links, (), (), 20, "thread"))
    for document in counts.tally(items):
        document.text.encode()
    counts.settle()
    return counts.read


@given(st.binary(max_size=300), st.sampled_from([b"", b"window.YTD.tweets.part0 = [", b"PK\x03\x04"]))
def test_no_rubbish_is_taken_for_an_archive(rubbish: bytes, start: bytes) -> None:
    with suppress(ArchiveError):
        assert count(start + rubbish) == 0


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=4,
)
FIELDS = [
    "id_str", "id", "full_text", "text", "created_at", "source", "lang", "entities", "edit_info", "retweeted_status",
    "in_reply_to_status_id_str", "in_reply_to_status_id", "in_reply_to_user_id_str", "in_reply_to_screen_name",
]  # fmt: skip


@given(st.lists(st.dictionaries(st.sampled_from(FIELDS), JSON), max_size=5))
def test_every_record_is_accounted_for_whatever_its_fields_hold(records: list[Any]) -> None:
    body = json.dumps([{"tweet": record} for record in records]).encode()
    assert count(b"window.YTD.tweets.part0 = " + body, "expand") == len(records)

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., Any]
MakeTweet = Callable[..., dict[str, Any]]
MakeBytes = Callable[..., bytes]

WORDS = " ".join(f"word{number}" for number in range(100))
PREVIEW = f"{WORDS[:270]}…"
SECOND = "2024-02-27T19:59:31.000Z"
CREATED = "Tue Feb 27 19:59:31 +0000 2024"


def note(text: str, created: str = SECOND, **core: Any) -> dict[str, Any]:
    return {"noteTweetId": "99", "createdAt": created, "core": {"text": text, "urls": [], **core}}


@pytest.fixture
def read_posts(read: Read, zipped: MakeBytes, x_list: MakeBytes) -> Read:
    def run(tweets: list[dict[str, Any]], notes: list[dict[str, Any]], **rules: Any) -> Any:
        note_list = x_list(notes, name="note_tweet", wrapper="noteTweet")
        return read(zipped({"data/tweets.js": x_list(tweets), "data/note-tweet.js": note_list}), **rules)

    return run


def test_a_long_post_is_read_whole(read_posts: Read, tweet: MakeTweet) -> None:
    document = read_posts([tweet(PREVIEW, created_at=CREATED)], [note(WORDS)]).document
    assert document.text == WORDS
    assert document.kind == "long-post"


@pytest.mark.parametrize("links", ["strip", "drop", "expand"])
def test_a_link_in_the_preview_does_not_throw_the_post_away(read_posts: Read, tweet: MakeTweet, links: str) -> None:
    preview = tweet(
        f"{PREVIEW} https://t.co/abcdefghij",
        created_at=CREATED,
        entities={"urls": [{"url": "https://t.co/abcdefghij", "expanded_url": "https://twitter.com/i/web/status/1"}]},
    )
    assert read_posts([preview], [note(WORDS)], links=links).texts == [WORDS]


def test_of_two_tweets_in_one_second_each_gets_its_own_note(read_posts: Read, tweet: MakeTweet) -> None:
    others = " ".join(f"other{number}" for number in range(100))
    tweets = [tweet(PREVIEW, created_at=CREATED), tweet(f"{others[:270]}…", created_at=CREATED)]
    reading = read_posts(tweets, [note(others), note(WORDS)])
    assert reading.texts == [WORDS, others]


def test_a_short_tweet_of_the_same_second_keeps_its_own_text(read_posts: Read, tweet: MakeTweet) -> None:
    tweets = [tweet("word0 word1", created_at=CREATED), tweet(PREVIEW, created_at=CREATED)]
    assert read_posts(tweets, [note(WORDS)]).texts == ["word0 word1", WORDS]


def test_a_preview_is_matched_through_entities_and_addressees(read_posts: Read, tweet: MakeTweet) -> None:
    text = f"a & b < c {WORDS}"
    preview = tweet(f"@ann @bob a &amp; b &lt; c {WORDS[:250]}…", created_at=CREATED, in_reply_to_screen_name="ann")
    assert read_posts([preview], [note(text)]).texts == [text]


def test_the_text_of_a_note_is_not_unescaped(read_posts: Read, tweet: MakeTweet) -> None:
    text = f"&lt; is how one writes it. {WORDS}"
    preview = tweet(f"&amp;lt; is how one writes it. {WORDS[:240]}…", created_at=CREATED)
    assert read_posts([preview], [note(text)]).texts == [text]


def test_the_links_of_a_note_are_seen_to(read_posts: Read, tweet: MakeTweet) -> None:
    link = {"shortUrl": "https://t.co/abcdefghij", "expandedUrl": "https://example.org/real"}
    notes = [note(f"{WORDS} https://t.co/abcdefghij", urls=[link])]
    preview = tweet(PREVIEW, created_at=CREATED)
    assert read_posts([preview], notes).texts == [WORDS]
    assert read_posts([preview], notes, links="expand").texts == [f"{WORDS} https://example.org/real"]
    assert read_posts([preview], notes, links="drop").counts.dropped == {"link": 1}


def test_a_note_that_belongs_to_no_tweet_is_not_lost_without_a_word(read_posts: Read, tweet: MakeTweet) -> None:
    reading = read_posts([tweet("Something else.")], [note(WORDS)])
    assert reading.texts == ["Something else."]
    assert reading.counts.warnings == ["1 of 1 long posts belong to no tweet of the archive and were left out."]


def test_a_bare_file_of_long_posts_is_read(read: Read, x_list: MakeBytes) -> None:
    reading = read(x_list([note(WORDS)], name="note_tweet", wrapper="noteTweet"))
    assert reading.document.text == WORDS
    assert reading.document.id == "x/note-99"
    assert reading.document.created == "2024-02-27T19:59:31Z"


LATER = "2024-02-27T20:19:31.000Z"
SNOWFLAKE = str(((1709063971000 - 1288834974657) << 22) | 7)
"""The id of a tweet made at `CREATED`."""


@pytest.fixture
def edited(tweet: MakeTweet) -> Callable[[str, str], list[dict[str, Any]]]:
    """Two versions of a post, twenty minutes apart, the last one first."""

    def make(first: str, last: str) -> list[dict[str, Any]]:
        versions = [tweet(first, created_at=CREATED, id_str=SNOWFLAKE)]
        versions.append(tweet(last, created_at="Tue Feb 27 20:19:31 +0000 2024"))
        info = {"editTweetIds": [version["id_str"] for version in versions]}
        for version in versions:
            version["edit_info"] = {"edit": {"editControlInitial": info}}
        return versions[::-1]

    return make


REWORDED = WORDS.replace("word99", "the end")


@pytest.mark.parametrize("times", [{"updatedAt": LATER}, {"created": LATER}, {"updatedAt": "2024-02-27T20:19:40Z"}, {}])
@pytest.mark.parametrize("first", [PREVIEW, f"wrod0 {PREVIEW[6:]}", "A short one."])
@pytest.mark.parametrize("is_only_the_last_there", [True, False])
def test_an_edited_long_post_is_read_whole_whichever_time_its_note_bears(
    read_posts: Read, edited: Any, times: dict[str, str], first: str, is_only_the_last_there: bool
) -> None:
    tweets = edited(first, PREVIEW)[: 1 if is_only_the_last_there else 2]
    for order in (tweets, tweets[::-1]):
        reading = read_posts(order, [note(REWORDED, times.get("created", SECOND)) | times])
        assert reading.texts == [REWORDED]
        assert reading.counts.warnings == []


@pytest.mark.parametrize("turned", [False, True])
def test_of_a_note_for_each_version_the_last_one_is_read(read_posts: Read, edited: Any, turned: bool) -> None:
    notes = [note(WORDS) | {"updatedAt": SECOND}, note(REWORDED) | {"updatedAt": LATER}]
    reading = read_posts(edited(PREVIEW, PREVIEW), notes[::-1] if turned else notes)
    assert reading.texts == [REWORDED]
    assert reading.counts.warnings == []


@pytest.mark.parametrize(
    ("shown", "kept"),
    [
        ("68/100 \U0001f468\u200d\U0001f4bb", "68/100 \U0001f468\U0001f4bb"),
        ("Oh \u2764\ufe0f", "Oh \u2764"),
        ("\u00e9t\u00e9", "e\u0301te\u0301"),
    ],
)
def test_a_preview_is_matched_through_what_nobody_sees(
    read_posts: Read, tweet: MakeTweet, shown: str, kept: str
) -> None:
    for preview, text in ((shown, kept), (kept, shown)):
        tweets = [tweet(f"{preview} {PREVIEW[:200]}\u2026", created_at=CREATED)]
        assert read_posts(tweets, [note(f"{text} {WORDS}")]).texts == [f"{text} {WORDS}"]

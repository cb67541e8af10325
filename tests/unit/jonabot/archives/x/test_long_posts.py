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

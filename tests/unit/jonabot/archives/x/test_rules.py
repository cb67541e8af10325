from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., Any]
MakeTweet = Callable[..., dict[str, Any]]
MakeBytes = Callable[..., bytes]

LINK = "https://t.co/abcdefghij"


def with_link(target: str = "https://example.org/article", url: str = LINK) -> dict[str, Any]:
    return {"urls": [{"url": url, "expanded_url": target, "indices": ["0", "23"]}]}


def with_picture() -> dict[str, Any]:
    return {"media": [{"url": LINK, "expanded_url": "https://twitter.com/me/status/1/photo/1"}]}


def test_a_plain_tweet_is_kept_word_for_word(read_tweets: Read, tweet: MakeTweet) -> None:
    document = read_tweets(tweet("Tea first, then the world.")).document
    assert document.text == "Tea first, then the world."
    assert document.kind == "post"
    assert document.created == "2022-10-26T12:00:00Z"
    assert document.language == "en"
    assert document.origin == "Twitter for iPhone"
    assert document.id == "x/1500000000000000000"


@pytest.mark.parametrize("text", ["No.", "😂", "🩷", "🫨", "\u203c\ufe0f", "42", "はい"])
def test_a_tweet_without_a_link_is_kept_however_short(read_tweets: Read, tweet: MakeTweet, text: str) -> None:
    assert read_tweets(tweet(text)).texts == [text]


@pytest.mark.parametrize("links", ["strip", "drop", "expand"])
@pytest.mark.parametrize("text", ["RT @ann: my own words, honestly", "RT @ann my words", 'RT "@ann: my words"'])
def test_a_retweet_is_never_kept(read_tweets: Read, tweet: MakeTweet, text: str, links: str) -> None:
    reading = read_tweets(tweet(text), links=links)
    assert reading.counts.dropped == {"retweet": 1}
    assert reading.counts.examples == {"retweet": []}, "another person's words must not be shown"


def test_a_grailbird_retweet_is_known_by_its_original(read_tweets: Read, tweet: MakeTweet) -> None:
    reading = read_tweets(tweet("Words of another.", retweeted_status={"id": 1, "text": "Words of another."}))
    assert reading.counts.dropped == {"retweet": 1}


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("I could not agree more with this RT @ann: cats are best", "I could not agree more with this"),
        ("“@ann: cats are best” and so are dogs, every one", "and so are dogs, every one"),
        ('"@ann: cats are best" and so are dogs, every one', "and so are dogs, every one"),
        ("これはとても素晴らしい考えだと心から思いますRT @ann: cats", "これはとても素晴らしい考えだと心から思います"),
    ],
)
def test_of_a_commented_retweet_only_the_comment_is_kept(
    read_tweets: Read, tweet: MakeTweet, text: str, own: str
) -> None:
    assert read_tweets(tweet(text)).texts == [own]


def test_a_retweet_with_next_to_no_comment_is_a_retweet(read_tweets: Read, tweet: MakeTweet) -> None:
    assert read_tweets(tweet("lol RT @ann: cats are best")).counts.dropped == {"retweet": 1}


@pytest.mark.parametrize(
    "text", ["rt @ann: cats are best", "RT: @ann cats", "\u267a @ann: cats", "\u267b\ufe0f @ann cats"]
)
def test_a_retweet_by_hand_is_known_by_its_mark(read_tweets: Read, tweet: MakeTweet, text: str) -> None:
    assert read_tweets(tweet(text)).counts.dropped == {"retweet": 1}


@pytest.mark.parametrize("text", ["My ART @museum opens tonight", "START @noon or never", "@ann said the RT was fun"])
def test_words_that_only_look_like_a_retweet_are_kept(read_tweets: Read, tweet: MakeTweet, text: str) -> None:
    assert read_tweets(tweet(text)).texts == [text]


@pytest.mark.parametrize("client", ["IFTTT", "ifttt", "Untappd"])
def test_a_robots_client_is_dropped(read_tweets: Read, tweet: MakeTweet, client: str) -> None:
    reading = read_tweets(tweet(source=f'<a href="http://x">{client}</a>'))
    assert reading.counts.dropped == {"robot": 1}


@pytest.mark.parametrize(
    "text", ["Cheers, @Untappd!", "I'm DRINKING A Stout by the sea", "https://untp.beer/x is good"]
)
def test_a_robots_phrase_is_dropped_in_any_case(read_tweets: Read, tweet: MakeTweet, text: str) -> None:
    assert read_tweets(tweet(text)).counts.dropped == {"robot": 1}


def test_a_robot_is_known_by_where_its_link_leads(read_tweets: Read, tweet: MakeTweet) -> None:
    reading = read_tweets(tweet(f"A very fine stout indeed {LINK}", entities=with_link("https://untp.beer/abc")))
    assert reading.counts.dropped == {"robot": 1}


def test_a_person_with_a_robots_word_in_the_wrong_order_is_kept(read_tweets: Read, tweet: MakeTweet) -> None:
    assert read_tweets(tweet("Stout by the sea, drinking a lot")).counts.kept == 1


def test_no_robot_is_known_where_the_settings_name_none(read_tweets: Read, tweet: MakeTweet) -> None:
    reading = read_tweets(tweet("@untappd", source="<a>IFTTT</a>"), excluded_sources=(), excluded_text=())
    assert reading.counts.dropped == {"only-mentions": 1}


def test_strip_cuts_the_link_and_keeps_enough_prose(read_tweets: Read, tweet: MakeTweet) -> None:
    reading = read_tweets(tweet(f"I wrote about tea and the sea: {LINK}", entities=with_link()))
    assert reading.texts == ["I wrote about tea and the sea:"]


def test_strip_drops_what_is_left_of_a_link_with_hardly_a_word(read_tweets: Read, tweet: MakeTweet) -> None:
    reading = read_tweets(tweet(f"Look at this! {LINK}", entities=with_link()))
    assert reading.counts.dropped == {"too-short": 1}
    assert reading.counts.examples == {"too-short": ["Look at this!"]}


def test_strip_counts_exactly_the_characters_that_the_settings_ask_for(read_tweets: Read, tweet: MakeTweet) -> None:
    reading = read_tweets(tweet(f"{'a' * 19} {LINK}"), tweet(f"{'b' * 20} {LINK}"))
    assert reading.texts == ["b" * 20]


def test_drop_looks_at_the_text(read_tweets: Read, tweet: MakeTweet) -> None:
    reading = read_tweets(tweet("An old tweet of mine, http://example.org/page"), links="drop")
    assert reading.counts.dropped == {"link": 1}


@pytest.mark.parametrize("entities", [with_link(), with_picture()])
def test_drop_looks_at_the_entities(read_tweets: Read, tweet: MakeTweet, entities: dict[str, Any]) -> None:
    reading = read_tweets(tweet("The text does not show it, but there is a link.", entities=entities), links="drop")
    assert reading.counts.dropped == {"link": 1}


def test_drop_keeps_tweets_without_a_link(read_tweets: Read, tweet: MakeTweet) -> None:
    assert read_tweets(tweet("Short."), links="drop").texts == ["Short."]


def test_expand_writes_the_real_address(read_tweets: Read, tweet: MakeTweet) -> None:
    reading = read_tweets(tweet(f"Read {LINK} now", entities=with_link()), links="expand")
    assert reading.texts == ["Read https://example.org/article now"]


def test_expand_keeps_an_old_raw_address(read_tweets: Read, tweet: MakeTweet) -> None:
    reading = read_tweets(tweet("Read http://example.org/page, will you?"), links="expand")
    assert reading.texts == ["Read http://example.org/page, will you?"]


def test_expand_drops_a_tweet_that_is_only_an_address(read_tweets: Read, tweet: MakeTweet) -> None:
    reading = read_tweets(tweet(LINK, entities=with_link()), links="expand")
    assert reading.counts.dropped == {"only-links": 1}


@pytest.mark.parametrize("links", ["strip", "expand"])
def test_the_link_of_a_picture_says_nothing_and_is_cut(read_tweets: Read, tweet: MakeTweet, links: str) -> None:
    reading = read_tweets(tweet(f"The harbour this morning, all mist {LINK}", entities=with_picture()), links=links)
    assert reading.texts == ["The harbour this morning, all mist"]


@pytest.mark.parametrize("text", ["@ann @bob", "#ff @ann @bob @carl", "@ann: @bob!"])
def test_names_alone_are_dropped(read_tweets: Read, tweet: MakeTweet, text: str) -> None:
    assert read_tweets(tweet(text)).counts.dropped == {"only-mentions": 1}


@pytest.mark.parametrize("text", ["...", "", " \n "])
def test_a_tweet_that_says_nothing_is_dropped(read_tweets: Read, tweet: MakeTweet, text: str) -> None:
    assert read_tweets(tweet(text)).counts.dropped == {"empty": 1}


def test_the_names_a_reply_starts_with_are_removed(read_tweets: Read, tweet: MakeTweet) -> None:
    document = read_tweets(
        tweet("@ann @bob @carl_99 I disagree with @dora", in_reply_to_status_id_str="7", in_reply_to_user_id_str="9")
    ).document
    assert document.text == "I disagree with @dora"
    assert document.kind == "reply"


def test_a_reply_in_a_script_without_spaces_loses_only_the_name(read_tweets: Read, tweet: MakeTweet) -> None:
    assert read_tweets(tweet("@annそうですね", in_reply_to_screen_name="ann")).texts == ["そうですね"]


def test_a_reply_of_a_new_emoji_is_kept(read_tweets: Read, tweet: MakeTweet) -> None:
    assert read_tweets(tweet("@ann 🩷", in_reply_to_screen_name="ann")).texts == ["🩷"]


def test_a_reply_that_begins_with_whose_point_it_is_about_is_kept_whole(read_tweets: Read, tweet: MakeTweet) -> None:
    text = "@bob’s point is right and I agree"  # noqa: RUF001
    assert read_tweets(tweet(f"@ann {text}", in_reply_to_screen_name="ann")).texts == [text]


def test_a_tweet_that_is_no_reply_keeps_the_name_it_starts_with(read_tweets: Read, tweet: MakeTweet) -> None:
    assert read_tweets(tweet("@ann is the best cook I know")).texts == ["@ann is the best cook I know"]


def test_a_reply_of_names_alone_is_dropped(read_tweets: Read, tweet: MakeTweet) -> None:
    assert read_tweets(tweet("@ann @bob", in_reply_to_screen_name="ann")).counts.dropped == {"only-mentions": 1}


def test_entities_are_unescaped_exactly_once(read_tweets: Read, tweet: MakeTweet) -> None:
    assert read_tweets(tweet("a &lt; b &amp;&amp; c &gt; d; &amp;lt; stays")).texts == ["a < b && c > d; &lt; stays"]


@pytest.mark.parametrize("language", ["und", "qme", "zxx", "qam", "qst", "qht", "art", None])
def test_a_guess_that_is_no_language_is_left_out(read_tweets: Read, tweet: MakeTweet, language: str | None) -> None:
    assert read_tweets(tweet(lang=language)).document.language == ""


def test_a_japanese_character_counts_twice_as_x_counts_it(read_tweets: Read, tweet: MakeTweet) -> None:
    assert read_tweets(tweet("今日は天気がいいですね https://t.co/abcdefghij")).texts == ["今日は天気がいいですね"]
    assert read_tweets(tweet("今日は天気 https://t.co/abcdefghij")).counts.dropped == {"too-short": 1}


def test_unicode_line_ends_are_line_ends(read_tweets: Read, tweet: MakeTweet) -> None:
    assert read_tweets(tweet("one\u2028two\u2029three")).texts == ["one\ntwo\nthree"]


def test_ids_may_be_numbers(read_tweets: Read, tweet: MakeTweet) -> None:
    first = tweet("One.", id_str=7, id=7)
    reply = tweet("@ann Two.", in_reply_to_status_id_str=7, in_reply_to_user_id_str=8)
    assert read_tweets(first, reply).document.text == "One.\n\nTwo."


def test_control_characters_never_reach_a_document(read: Read, x_list: MakeBytes, tweet: MakeTweet) -> None:
    text = "one\x00\x07 two\r\nthree\n\n\n\nfour \ud83d five\tsix"
    reading = read(x_list([tweet(text)], ensure_ascii=True))
    assert reading.texts == ["one two\nthree\n\nfour  five\tsix"]


def test_a_tweet_without_text_is_counted_as_unreadable(read_tweets: Read, tweet: MakeTweet) -> None:
    assert read_tweets(tweet(full_text=None), {"id_str": "1"}).counts.dropped == {"unreadable": 2}

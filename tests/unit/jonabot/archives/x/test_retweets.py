# ruff: noqa: RUF001 - quotes of other languages look like ours

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jonabot.archives.x.retweets import is_long_retweet, own_words

Read = Callable[..., Any]
MakeTweet = Callable[..., dict[str, Any]]
MakeBytes = Callable[..., bytes]

OWN = "so true, this happens to me every day"


@pytest.mark.parametrize(
    "text",
    [
        "I need everyone to please RT @nasa because their new mission deserves it",
        "Follow us and RT @shop to win a prize!",
        "Please RT: @shop is giving mugs away",
        "Want a mug? → RT @shop and follow them",
        "欲しい人は＆RT @shop",
        "Thanks for the RT @bob! It helped",
        'She typed "RT @bob" and left',
        'The prefix "@bob:" is what he looks for',
        "he said “yes” @bob: right?",
        'he said "yes" @bob: right?',
        "Er sagte „ja“ @bob: stimmt das?",
        "« oui » @bob : et toi ?",
        "the dogs' @bob: look at them",
        "Mért @bob: és mit kért @bob: tőle",
        "Me\u0301rt @bob: in letters and accents apart",
        "write to rt@example.com now",
        "rt@example.com: write there",
        "qt @bob is so sweet",
        "Mt @everest is high",
        "START @noon: bring tea",
        "Thanks to: @ann @bob",
    ],
)
def test_prose_that_only_looks_like_a_retweet_is_kept_word_for_word(text: str) -> None:
    assert own_words(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Rt @bob: cats",
        "Mt @bob: cats",
        "mt @bob: cats",
        "rt: @bob cats",
        "rt@bob: cats",
        "rt  @bob: cats",
        "RT : @bob: cats",
        "#RT @bob: cats",
        "RT”@bob: cats",
        "RT”@bob cats",
        "“RT @bob cats",
        "“RT @bob: he said “no” and left",
        "♻️@bob: cats",
        "😂😂 RT @bob cats",
        "@carl RT @bob cats",
        'RT @ann: "@bob: yes" no way',
        "RT “@bob: cats” and more of Bob",
        '"@bob: cut off, he said "no" and left',
    ],
)
def test_of_a_retweet_by_hand_nothing_is_kept_however_it_is_spelled(text: str) -> None:
    assert own_words(text) == ""


@pytest.mark.parametrize(
    "retweet",
    [
        " RT @bob: cats",
        "… Rt @bob: cats",
        " rt@bob : cats",
        " mt @bob: cats",
        " #RT @bob: cats",
        " (RT @bob: cats)",
        ' RT "@bob cats"',
        " “RT @bob: cats",
        " | RT @bob cats",
        " ♻️ @bob: cats",
        " “@bob: cats”",
    ],
)
def test_of_a_comment_before_a_retweet_every_word_is_kept(retweet: str) -> None:
    assert own_words(OWN + retweet).strip(" …|") == OWN


@pytest.mark.parametrize("text", ["猫はいい RT @bob 犬もいい", "猫はいいRT @bob 犬もいい", "猫はいい QT @bob: 犬"])
def test_a_comment_in_a_script_without_spaces_ends_where_the_retweet_begins(text: str) -> None:
    assert own_words(text).strip() == "猫はいい"


@pytest.mark.parametrize(
    "quotation",
    [
        "“@bob: cats”",
        '"@bob: cats"',
        "“ @bob: cats”",
        "„@bob: cats“",
        "„@bob: cats”",
        "”@bob: cats”",
        "« @bob : cats »",
        "«@bob: cats»",
        "»@bob: cats«",
        "「@bob: cats」",
        "『@bob: cats』",
        "‘@bob: it’s the cats’",
        "'@bob: it's the cats'",
        "“RT @bob: cats”",
        "“RT @bob cats”",
        '“@bob: cats"',
        '"@bob: cats”',
        '“@bob: he said "hello" to me”',
        '"@bob: he said "hello there" to me and left"',
        '"@bob: she said: "hello" yes"',
        "“@bob: “@carl: anybody going?” yes I am going”",
        '"@bob: "@carl: anybody going?" yes I am"',
        '"@bob: one" "@carl: two"',
    ],
)
def test_a_quotation_goes_whole_and_the_comment_behind_it_stays_whole(quotation: str) -> None:
    assert own_words(f"{quotation} {OWN}").strip() == OWN


@pytest.mark.parametrize("comment", ['and I say "dogs" are best', 'mine is 6" long, wow', "and “dogs” are best"])
def test_quotes_in_the_comment_are_the_authors(comment: str) -> None:
    assert own_words(f'"@bob: cats are best" {comment}').strip() == comment


def test_where_the_end_of_a_quotation_is_doubtful_nothing_of_it_is_kept() -> None:
    assert own_words(f'{OWN} "@bob: my 6" pipe is best" and so on').strip() == OWN


def test_words_around_a_quotation_are_joined_by_one_space() -> None:
    assert own_words("I like “@bob: cats” and dogs") == "I like and dogs"


@given(st.lists(st.sampled_from([*"\"'“”„«»‘’「」 \n:.a6猫", "@bob", "@bob:", "RT", "RT @bob:", "♻️"])).map("".join))
@example("“RT @bob:”")
def test_what_is_kept_was_there_before_in_that_order(text: str) -> None:
    rest = iter(text)
    assert all(character in rest for character in own_words(text))


@given(st.text().filter(lambda text: "@" not in text))
def test_a_text_without_a_name_repeats_nobody(text: str) -> None:
    assert own_words(text) == text


@given(
    st.sampled_from(["“{}”", '"{}"', "„{}“", "«{}»", "「{}」"]),
    st.lists(st.sampled_from(["secret", "it's", "“secret”", '"secret"', "6", "no,", "@carl"]), min_size=1),
)
def test_no_word_of_a_quotation_survives_whatever_is_quoted_in_it(quotation: str, words: list[str]) -> None:
    quoted = quotation.format(f"@bob: {' '.join(words)}")
    assert own_words(f"{quoted} {OWN}").strip() in (OWN, "")


@pytest.mark.parametrize(
    "piece",
    ['“@a: x" ', '"@a: x" ', "“@a: ", "RT @a ", "@aaaaaaaaaaaaaaaaaaaa", "@", "“ ", "rt  :  ", "♻️", "‘@a: x’s "],
)
def test_no_text_takes_more_than_a_moment(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    begin = time.process_time()
    own_words(text)
    is_long_retweet(text)
    assert time.process_time() - begin < 2  # at most 0.4 s; a quadratic search takes minutes


LONG = " ".join(f"word{number}" for number in range(300))


@pytest.fixture
def read_long_post(read: Read, zipped: MakeBytes, x_list: MakeBytes, tweet: MakeTweet) -> Read:
    def run(text: str) -> Any:
        second = {"createdAt": "2024-02-27T19:59:31.000Z", "noteTweetId": "99"}
        notes = x_list([{**second, "core": {"text": text, "urls": []}}], name="note_tweet", wrapper="noteTweet")
        tweets = x_list([tweet(f"{text[:270]}…", created_at="Tue Feb 27 19:59:31 +0000 2024")])
        return read(zipped({"data/tweets.js": tweets, "data/note-tweet.js": notes}))

    return run


@pytest.mark.parametrize(
    "text",
    [
        f"Follow us and RT @shop to win a prize! {LONG}",
        f"RT @shop and win a prize! {LONG}",
        f"{LONG} when people would RT @shop: we sent them a mug {LONG}",
        f'He wrote "@bob: sure and never closed the quote {LONG}',
        f"“@bob: sure” he wrote, and I have thought of it since {LONG}",
    ],
)
def test_of_a_long_post_no_word_is_lost(read_long_post: Read, text: str) -> None:
    assert read_long_post(text).texts == [text]


def test_a_long_post_that_is_anothers_is_a_retweet(read_long_post: Read) -> None:
    assert read_long_post(f"RT @bob: {LONG}").counts.dropped == {"retweet": 1}


def test_the_words_of_another_are_no_example_of_what_a_robot_wrote(read_tweets: Read, tweet: MakeTweet) -> None:
    reading = read_tweets(tweet("Cheers to the sea! RT @bob: Drinking a stout by the sea"))
    assert reading.counts.dropped == {"robot": 1}
    assert reading.counts.examples == {"robot": ["Cheers to the sea!"]}

"""What servers and other programs write beside a text costs no post, and no word of it reaches one."""

from __future__ import annotations

from typing import Any

import pytest

from jonabot.archives.wordpress.parts import Markup
from jonabot.archives.wordpress.strays import closes, is_stray, without_messages

PAGE = (
    b"<br />\n<b>Deprecated</b>:  Function utf8_encode() is deprecated in <b>/var/www/export.php</b> on line"
    b" <b>243</b><br />\n"
)
LINK = (
    b"<br />\n<b>Warning</b>:  foreach() [<a href='function.foreach'>function.foreach</a>]: Invalid in <b>/x.php</b>"
    b" on line <b>2</b><br />\n"
)
PLAIN = b"\nDeprecated: Function utf8_encode() is deprecated in /var/www/export.php on line 243\n"
XDEBUG = (
    b"<br />\n<font size='1'><table class='xdebug-error xe-deprecated' dir='ltr' border='1'>\n<tr><th align='left'>"
    b"<span>( ! )</span> Deprecated: utf8_encode() in /var/www/export.php on line <i>243</i></th></tr>\n"
    + b"<tr><td bgcolor='#eeeeec'>1</td><td title='/x.php'>.../x.php<b>:</b>0</td></tr>\n" * 40
    + b"</table></font>\n"
)
MESSAGES = pytest.mark.parametrize(
    "message",
    [PAGE, LINK, PLAIN, XDEBUG, PAGE + LINK, PLAIN * 2],
    ids=["page", "link", "plain", "xdebug", "two", "two plain"],
)
ELEMENTS = ["title", "dc:creator", "content:encoded", "wp:status", "wp:post_type", "wp:post_password"]


@MESSAGES
@pytest.mark.parametrize("element", ELEMENTS)
def test_a_message_of_php_before_a_text_is_left_out_and_told(
    read: Any, export: Any, item: Any, message: bytes, element: str
) -> None:
    tag = f"<{element}>".encode()
    reading = read(
        export(item(1, "The first post of them.").replace(tag, tag + message, 1), item(2, "The second post of them."))
    )
    assert reading.texts == ["The first post of them.", "The second post of them."]
    assert [document.title for document in reading.documents] == ["Post 1", "Post 2"]
    (notice,) = reading.notices
    assert notice.startswith("shed.xml: item 1 came with messages of PHP")


@pytest.mark.parametrize("message", [PAGE, PLAIN])
def test_a_message_in_an_element_without_a_section_is_left_out(
    read: Any, export: Any, item: Any, words: str, message: bytes
) -> None:
    old = item(1).replace(b"<title><![CDATA[Post 1]]>", b"<title>" + message + b"Tea &amp; rain")
    old = old.replace(b"<wp:status><![CDATA[publish]]>", b"<wp:status>" + message + b"publish")
    (document,) = read(export(old)).documents
    assert (document.title, document.text) == ("Tea & rain", words)


def test_a_post_about_a_message_of_php_is_kept_as_it_is(read: Any, export: Any, item: Any) -> None:
    post = "Warning: Division by zero in /var/www/x.php on line 3\nis what I saw. Then it rained."
    reading = read(export(item(1, post, title="Warning: tea in /x.php on line 3")))
    assert reading.texts == [post]
    assert reading.documents[0].title == "Warning: tea in /x.php on line 3"
    assert reading.notices == []


@pytest.mark.parametrize("stray", [b"<br />", b"<br>\n", b"<hr/>", b"\n\t\t<!-- saved -->\n"])
def test_empty_tags_and_comments_before_a_text_cost_nothing(
    read: Any, export: Any, item: Any, words: str, stray: bytes
) -> None:
    reading = read(export(item(1).replace(b"<content:encoded>", b"<content:encoded>" + stray)))
    assert reading.texts == [words]


@pytest.mark.parametrize("stray", [b"<br />", b"<!-- saved -->", b"\n<!-- a --><br/> <!-- b -->\n", PAGE, PLAIN])
def test_what_stands_behind_a_text_does_not_draw_the_excerpt_into_it(
    read: Any, export: Any, item: Any, words: str, stray: bytes
) -> None:
    post = item(1).replace(b"]]></content:encoded>", b"]]>" + stray + b"</content:encoded>")
    post = post.replace(b"<excerpt:encoded><![CDATA[", b"<excerpt:encoded><![CDATA[An excerpt.")
    assert read(export(post)).texts == [words]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"<p>First</p><![CDATA[the words of it.]]>", "First\n\nthe words of it."),
        (b"First <br/><![CDATA[the words of it.]]>", "First\nthe words of it."),
        (b"<![CDATA[The words of it]]> <i>at last</i>", "The words of it at last"),
        (b"<p><![CDATA[The words of it, all.]]></p>", "The words of it, all."),
        (b"<p>First, <b><![CDATA[the words of it]]></b></p>", "First, the words of it"),
    ],
)
def test_words_of_a_text_that_stand_beside_its_section_are_kept_with_it(
    read: Any, export: Any, item: Any, content: bytes, text: str
) -> None:
    post = item(1, "@").replace(b"<![CDATA[@]]>", content)
    post = post.replace(b"<excerpt:encoded><![CDATA[", b"<excerpt:encoded><![CDATA[An excerpt.")
    assert read(export(post, item(2, "The second post of them."))).texts == [text, "The second post of them."]


@pytest.mark.parametrize("stray", [PAGE, PLAIN, b"<br/>", b"<p>", b"so "])
def test_a_comment_with_strays_in_it_never_leaves_the_parser(
    read: Any, export: Any, item: Any, words: str, stray: bytes
) -> None:
    comment = "<wp:comment><wp:comment_content>@<![CDATA[Visitor <b>said</b>]]>@</wp:comment_content></wp:comment>"
    reading = read(export(item(1, more=comment).replace(b"@", stray), item(2, "The second post of them.")))
    assert reading.texts == [words, "The second post of them."]
    assert "Visitor" not in str(reading.items)


def test_a_message_in_the_password_does_not_open_a_locked_post(read: Any, export: Any, item: Any) -> None:
    post = item(1, password="sesame").replace(b"<wp:post_password>", b"<wp:post_password>" + PAGE)
    assert read(export(post)).rules == ["password"]
    half = item(1).replace(b"<wp:post_password>", b"<wp:post_password>sesame")
    assert read(export(half)).rules == ["password"]


def test_markup_without_messages_is_not_even_copied() -> None:
    markup = Markup(b"<title>on line 3</title>", {})
    assert without_messages(markup) is markup


@pytest.mark.parametrize(
    "piece",
    [PAGE[:60], PLAIN[:60], XDEBUG[:90], b"<br />", b"<br />\n<b>Warning</b>:", b"\nWarning: a", b"<!-- ", b" ", b"\n"],
)
def test_time_grows_with_the_length_and_nothing_else(grows_linearly: Any, piece: bytes) -> None:
    def search(size: int) -> None:
        text = b"<title>" + piece * (size // len(piece)) + b" on line 3 x"
        without_messages(Markup(text, {}))
        is_stray(text, len(b"<title>"))
        for start in range(0, min(len(text), 20_000), 100):
            closes(text, start, b"title")

    assert grows_linearly(search)

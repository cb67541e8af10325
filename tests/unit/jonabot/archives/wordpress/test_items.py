from __future__ import annotations

from typing import Any

import pytest

from jonabot.archives.wordpress.items import Blog, WordPressItem, read_blog, read_item
from jonabot.archives.wordpress.parts import Channel, Markup, RawItem
from jonabot.archives.wordpress.sanitising import sanitise

DECISIVE = b"<content:encoded>x</content:encoded><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>"


def read(text: bytes, *, is_whole: bool = True) -> WordPressItem | None:
    return read_item(RawItem(41, Markup(text, {}), is_whole), Blog())


def moment(text: bytes) -> str:
    found = read(text + DECISIVE)
    assert found is not None
    return found.created


@pytest.mark.parametrize(
    ("text", "created"),
    [
        (b"<wp:post_date_gmt>2012-01-05 14:30:46</wp:post_date_gmt>", "2012-01-05T14:30:46Z"),
        (
            b"<wp:post_date>2012-01-05 15:30:46</wp:post_date><wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>",
            "2012-01-05T15:30:46Z",
        ),
        (b"<pubDate>Thu, 05 Jan 2012 16:30:46 +0200</pubDate>", "2012-01-05T14:30:46Z"),
        (b"<pubDate>Wed, 30 Nov -0001 00:00:00 +0000</pubDate>", ""),
        (b"<wp:post_date_gmt>yesterday</wp:post_date_gmt><pubDate>x, 99 y</pubDate>", ""),
        (b"<pubDate>Mon, 01 Jan 0001 00:00:00 +2359</pubDate>", ""),
        (b"", ""),
    ],
)
def test_the_date_is_the_first_that_makes_sense(text: bytes, created: str) -> None:
    assert moment(text) == created


@pytest.mark.parametrize(
    ("text", "identity"),
    [
        (b"<guid isPermaLink='false'>g</guid><link>l</link><wp:post_id>5</wp:post_id>", "wordpress/g"),
        (b"<guid/><link>l</link><wp:post_id>5</wp:post_id>", "wordpress/l"),
        (b"<wp:post_id>5</wp:post_id>", "wordpress/5"),
        (b"", "wordpress/item-41"),
    ],
)
def test_the_identity_is_the_guid_or_the_next_best(text: bytes, identity: str) -> None:
    found = read(text + DECISIVE)
    assert found is not None
    assert found.id == identity


def test_an_old_item_without_a_password_element_is_read() -> None:
    assert read(DECISIVE) is not None


@pytest.mark.parametrize(
    "broken", [b"<wp:post_password>secret<wp:x>", b"<wp:status>pub<wp:x/></wp:status>", b"<content:encoded>cut"]
)
def test_an_item_that_does_not_say_whether_it_is_published_is_not_read(broken: bytes) -> None:
    name = broken[1 : broken.index(b">")]
    rest = DECISIVE.replace(b"<" + name + b">", b"<x>").replace(b"</" + name + b">", b"</x>")
    assert read(broken + rest) is None


def test_a_cut_item_is_read_only_if_all_that_decides_is_there() -> None:
    assert read(DECISIVE, is_whole=False) is None
    assert read(DECISIVE + b"<wp:post_password></wp:post_password>", is_whole=False) is not None


@pytest.mark.parametrize("space", [b"", b"\n\t\t\t"])
def test_footnotes_are_read_where_another_program_has_saved_the_export_without_sections(space: bytes) -> None:
    note = b'[{"content":"A &lt;em&gt;note&lt;/em&gt; of \xc3\xa9"}]'
    field = b"<wp:meta_key>@footnotes@</wp:meta_key>@<wp:meta_value>@" + note + b"@</wp:meta_value>"
    text = DECISIVE.replace(b">x<", b">Claim.&lt;!-- wp:footnotes /--&gt;<") + field
    found = read(text.replace(b"@", space))
    assert found is not None
    assert found.content == "Claim.<p>A <em>note</em> of \xe9</p>"


def test_the_author_of_an_item_is_its_creator() -> None:
    found = read(DECISIVE + b"<dc:creator>ann</dc:creator>")
    assert found is not None
    assert found.author == "ann"


def test_the_blog_is_read_from_the_head_of_the_export(head: bytes, tail: bytes) -> None:
    (channel,) = (part for part in sanitise([head + tail], "x") if isinstance(part, Channel))
    assert read_blog(channel.markup) == Blog("Notes from the shed", "en-GB", b"excerpt")


def test_a_renamed_namespace_is_told_from_the_content(export: Any, item: Any) -> None:
    data = export(item(1)).replace(b"excerpt:", b"ns2:").replace(b":excerpt=", b":ns2=").replace(b"content:", b"ns1:")
    channel, raw, _ = sanitise([data], "x")
    assert isinstance(channel, Channel)
    assert isinstance(raw, RawItem)
    blog = read_blog(channel.markup)
    found = read_item(raw, blog)
    assert blog.excerpt == b"ns2"
    assert found is not None
    assert found.content.startswith("The kettle")

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jonabot.archives.wordpress import sanitising
from jonabot.archives.wordpress.parts import Channel, Cut, Part, RawItem, Total
from jonabot.archives.wordpress.sanitising import COMMENT_LIMIT, GARBAGE_LIMIT, sanitise
from jonabot.archives.wordpress.window import Window
from jonabot.errors import HostileArchive, JonabotError, UnrecognisedExport

LITERALS = (
    b"<!DOCTYPE html>",
    b"<!ENTITY x 'y'>",
    b'<?xml version="1.0"?>',
    b"<rss version='2.0'>",
    b"<item>",
    b"</item>",
    b"</channel></rss>",
    b"<!-- never closed",
    b"<![CDATA[ nested",
    b"]]> and on",
    b"<script>//<![CDATA[\nrun()\n//]]></script>",
    b"<b>]]></b>",
)
"""What a post about the web may hold, and what must mean nothing in it."""


def blocks_of(data: bytes, size: int) -> Iterator[bytes]:
    return (data[start : start + size] for start in range(0, len(data), size))


def parts(data: bytes, size: int = 1 << 16) -> list[Part]:
    return list(sanitise(blocks_of(data, size), "shed.xml"))


def items(data: bytes) -> list[RawItem]:
    return [part for part in parts(data) if isinstance(part, RawItem)]


def total(data: bytes) -> int:
    return next(part.items for part in parts(data) if isinstance(part, Total))


@pytest.fixture(scope="module")
def odd(head: bytes, tail: bytes, item: Any) -> bytes:
    """An export with everything odd that there is, in a few kilobytes."""
    return bytes(
        b"<br />\n<b>Warning</b>: something in wp-config.php\n"
        + head
        + item(1, b"a \x0b control and a bare ]]> end")
        + item(2, b"<p>Caf\xe9 in cp1252, caf\xc3\xa9 in UTF-8</p>")
        + b"<!-- a comment with <item> in it -->"
        + item(3, b"".join(LITERALS))
        + item(4, b"split ]]]]><![CDATA[> as WordPress does")
        + item(5).replace(
            b"<title><![CDATA[Post 5]]></title>", b"<title>Bread &amp; <b>butter</b> &nbsp; x < y</title>"
        )
        + b"<item/>"
        + item(6).replace(b"</item>", b"")
        + item(7)
        + tail
        + head
        + item(8)[:-200]
    )


def test_the_parts_of_an_export_come_in_order(head: bytes, tail: bytes, item: Any) -> None:
    kinds = [type(part) for part in parts(head + item(1) + item(2) + tail)]
    assert kinds == [Channel, RawItem, RawItem, Total]


def test_every_item_tag_is_counted_and_given_out_once(odd: bytes) -> None:
    numbers = [raw.number for raw in items(odd)]
    assert numbers == list(range(1, 10))
    assert total(odd) == 9


@pytest.fixture
def in_small_steps(monkeypatch: pytest.MonkeyPatch) -> Callable[[Iterable[bytes]], list[Part]]:
    """Sanitises with so little in sight that an export of a few kilobytes is carried over many times."""
    monkeypatch.setattr(sanitising, "GARBAGE_LIMIT", 400)
    monkeypatch.setattr(sanitising, "COMMENT_LIMIT", 150)
    monkeypatch.setattr(sanitising, "REGULAR_LIMITS", (300, 1200))

    def run(blocks: Iterable[bytes]) -> list[Part]:
        return list(sanitising._Sanitiser(Window(blocks, sight=300, step=1), "shed.xml").parts())

    return run


def test_one_byte_at_a_time_gives_the_same(odd: bytes, in_small_steps: Any) -> None:
    assert in_small_steps(blocks_of(odd, 1)) == in_small_steps([odd])


def test_a_block_may_end_anywhere(odd: bytes, in_small_steps: Any) -> None:
    whole = in_small_steps([odd])
    for split in range(1, len(odd), 5):
        assert in_small_steps([odd[:split], odd[split:]]) == whole, f"split behind {odd[:split][-9:]!r}"


def test_what_is_in_sight_may_end_anywhere(odd: bytes, in_small_steps: Any) -> None:
    """Garbage of any length before it moves the export through every position of the window."""
    warning = len(b"<br />\n<b>Warning</b>: something in wp-config.php")
    whole = in_small_steps([odd])[:-1]
    for size in range(300):
        found = in_small_steps(blocks_of(b"x" * size + odd, 301))
        assert (found[:-1], found[-1].garbage) == (whole, size + warning)


def test_little_in_sight_gives_the_same_as_much(odd: bytes, in_small_steps: Any) -> None:
    little, much = in_small_steps([odd]), parts(odd)
    assert [type(part) for part in little] == [type(part) for part in much]
    for one, other in zip(little, much, strict=True):
        if isinstance(one, RawItem) and isinstance(other, RawItem):
            assert (one.number, one.is_whole) == (other.number, other.is_whole)
            assert one.markup.sections.get(b"content:encoded") == other.markup.sections.get(b"content:encoded")


@pytest.mark.parametrize("literal", LITERALS)
def test_marks_mean_nothing_in_a_post(head: bytes, tail: bytes, item: Any, literal: bytes) -> None:
    data = head + item(1, b"before " + literal + b" after") + item(2) + tail
    first, second = items(data)
    assert first.markup.sections[b"content:encoded"] == b"before " + literal + b" after"
    assert second.is_whole
    assert total(data) == 2


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([*LITERALS, b"]]", b">", b"]]>", b" ", b"\n", b"words"]), max_size=8))
def test_any_mixture_of_marks_in_a_post_comes_out_as_it_is(
    head: bytes, tail: bytes, item: Any, pieces: list[bytes]
) -> None:
    content = b" x ".join([b"<p>", *pieces, b"</p>"])  # next to each other, some mean something else
    first, second = items(head + item(1, content) + item(2) + tail)
    assert first.markup.sections[b"content:encoded"] == content
    assert second.is_whole


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from([b"]]>", b"]", b">", b"<![CDATA[", b"words", b" "]), max_size=8))
def test_what_wordpress_escapes_is_read_back(head: bytes, tail: bytes, item: Any, pieces: list[bytes]) -> None:
    content = b"<p>" + b"".join(pieces) + b"</p>"
    escaped = content.replace(b"]]>", b"]]]]><![CDATA[>")
    (raw,) = items(head + item(1, escaped) + tail)
    assert raw.markup.sections[b"content:encoded"] == content


def test_a_regular_item_and_one_with_a_comment_in_it_read_alike(head: bytes, tail: bytes, item: Any) -> None:
    regular = item(1, more="<wp:comment><wp:comment_content><![CDATA[x]]></wp:comment_content></wp:comment>")
    (quick,) = items(head + regular + tail)
    (slow,) = items(head + regular.replace(b"</item>", b"<!-- odd --></item>") + tail)
    for name in ("title", "content:encoded", "wp:status", "wp:post_type", "wp:post_password", "wp:post_date_gmt"):
        assert quick.markup.sections[name.encode()] == slow.markup.sections[name.encode()]


def test_a_section_whose_end_tag_is_damaged_does_not_swallow_the_next_item(head: bytes, tail: bytes, item: Any) -> None:
    damaged = item(1).replace(b"]]></content:encoded>", b"]]></conteXt:encoded>")
    assert [raw.is_whole for raw in items(head + damaged + item(2) + tail)] == [True, True]


def test_an_item_without_its_end_does_not_swallow_the_next_one(head: bytes, tail: bytes, item: Any) -> None:
    assert [raw.is_whole for raw in items(head + item(1).replace(b"</item>", b"") + item(2) + tail)] == [False, True]


def test_a_stray_comment_mark_does_not_swallow_what_follows(head: bytes, tail: bytes, item: Any) -> None:
    data = head + b"<!-- never closed" + b" " * COMMENT_LIMIT + item(1) + tail
    assert total(data) == 1


def test_server_warnings_before_the_export_are_skipped_and_counted(head: bytes, tail: bytes, item: Any) -> None:
    warning = b"<br />\n<b>Deprecated</b>:  Function create_function() in <b>/var/www/x.php</b>"
    last = parts(warning + b"\n\n" + head + item(1) + tail)[-1]
    assert last == Total(items=1, garbage=len(warning))


def test_garbage_without_end_is_not_skipped(head: bytes) -> None:
    with pytest.raises(UnrecognisedExport):
        parts(b"x" * GARBAGE_LIMIT + head)


@pytest.mark.parametrize("declaration", [b"<!DOCTYPE rss>", b"<!doctype rss [", b"<!ENTITY a 'b'>", b"<!DOCTYPE html>"])
@pytest.mark.parametrize("place", [b"<channel>", b"<item>", b"</item>", b"</channel>"])
def test_a_declaration_is_refused_wherever_it_stands(
    head: bytes, tail: bytes, item: Any, declaration: bytes, place: bytes
) -> None:
    data = (head + item(1) + tail).replace(place, place + declaration)
    with pytest.raises(HostileArchive):
        parts(data)


def test_a_declaration_in_utf_16_is_refused_as_well() -> None:
    with pytest.raises(HostileArchive):
        parts('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE rss><rss><channel/></rss>'.encode("utf-16"))


def test_each_document_that_is_cut_is_told(head: bytes, item: Any) -> None:
    cuts = [part for part in parts(head + item(1) + head + item(2)[:300]) if isinstance(part, Cut)]
    assert cuts == [Cut(item=1, is_inside=False), Cut(item=2, is_inside=True)]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [*LITERALS, b"<item>", b"<title>", b"<wp:status>", b"</wp:status>", b"<", b"&", b"\xff", b"\0", b"x"]
        )
    )
)
def test_no_disorder_breaks_it(head: bytes, pieces: list[bytes]) -> None:
    try:
        found = parts(head + b"".join(pieces))
    except JonabotError:
        return
    raws = [part for part in found if isinstance(part, RawItem)]
    assert [raw.number for raw in raws] == list(range(1, found[-1].items + 1))  # type: ignore[union-attr] # a Total


@pytest.mark.parametrize(
    "piece",
    [
        b"<item>",
        b"<item/>",
        b"<rss>",
        b"<?xml ",
        b"<!--",
        b"<![CDATA[",
        b"]]>",
        b"<item><![CDATA[]]> ",
        b"<item><wp:a><![CDATA[]]></wp:a><rss",
        b"<title>",
        b"<title ",
        b"</item>",
        b" ",
    ],
)
def test_time_grows_with_the_length_and_nothing_else(grows_linearly: Any, head: bytes, item: Any, piece: bytes) -> None:
    assert grows_linearly(lambda size: parts(head + piece * (size // len(piece))))
    assert grows_linearly(lambda size: parts(head + item(1, piece * (size // len(piece)))))

"""A small export, damaged in every way: no crash, no hang, no silent loss, no private word."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jonabot.errors import JonabotError

PRIVATE = "Xylophone"
COMMENT = f"""<wp:comment>
<wp:comment_author><![CDATA[{PRIVATE}]]></wp:comment_author>
<wp:comment_author_email><![CDATA[{PRIVATE}@elsewhere.example]]></wp:comment_author_email>
<wp:comment_content><![CDATA[{PRIVATE} says <b>no</b>.]]></wp:comment_content>
</wp:comment>
"""


@pytest.fixture(scope="module")
def whole(export: Any, item: Any) -> bytes:
    return bytes(
        export(
            item(1, "Classic <em>words</em>, and a list:\n\n<ul><li>tea</li></ul>", more=COMMENT),
            item(2, f"{PRIVATE} is a draft that nobody may see.", status="draft"),
            item(3, f"{PRIVATE} wrote through the form.", type="feedback"),
            item(4, "<!-- wp:paragraph -->\n<p>Blocks &amp; a caf\u00e9.</p>\n<!-- /wp:paragraph -->", more=COMMENT),
        )
    )


@pytest.fixture(scope="module")
def check(read: Any) -> Callable[[bytes], None]:
    def run(data: bytes) -> None:
        try:
            reading = read(data)
        except JonabotError as error:
            message = str(error)
        else:
            message = str(reading.items)
            assert reading.expected == [reading.read]
        assert PRIVATE not in message

    return run


def test_a_file_cut_anywhere_tells_no_secret_and_loses_nothing_silently(read: Any, whole: bytes) -> None:
    for end in range(whole.index(b"<item>"), len(whole), 3):
        reading = read(whole[:end])
        assert reading.expected == [reading.read]
        assert PRIVATE not in str(reading.items)
        if b"</rss>" not in whole[:end] and b"</channel>" not in whole[:end]:
            assert reading.notices, f"cut behind {whole[:end][-20:]!r}"


def test_a_changed_byte_breaks_nothing(check: Callable[[bytes], None], whole: bytes) -> None:
    chance = random.Random(7)
    for place in range(0, len(whole), 2):
        changed = bytearray(whole)
        changed[place] ^= 1 << chance.randrange(8)
        check(bytes(changed))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_torn_doubled_and_swapped_pieces_break_nothing(
    check: Callable[[bytes], None], whole: bytes, data: st.DataObject
) -> None:
    places = sorted(data.draw(st.lists(st.integers(0, len(whole)), min_size=1, max_size=6)))
    pieces = [whole[start:end] for start, end in zip([0, *places], [*places, len(whole)], strict=True)]
    kept = data.draw(st.lists(st.sampled_from(range(len(pieces))), max_size=8))
    torn = b"".join(pieces[index] for index in kept)
    if PRIVATE.encode() not in torn:
        check(torn)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=12)), max_size=4))
def test_bytes_put_in_anywhere_break_nothing(read: Any, whole: bytes, inserts: list[tuple[float, bytes]]) -> None:
    data = whole
    for share, piece in inserts:
        place = int(share * len(data))
        data = data[:place] + piece + data[place:]
    try:
        reading = read(data)
    except JonabotError:
        return
    assert reading.expected == [reading.read]

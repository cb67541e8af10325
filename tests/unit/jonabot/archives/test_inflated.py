"""A member is inflated to the very bytes that were deflated, or it is damaged: there is nothing between."""

from __future__ import annotations

import io
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.archives import inflated
from jonabot.archives.inflated import Inflated

CONTENTS = st.one_of(
    st.binary(max_size=5_000),
    st.builds(lambda piece, times: piece * times, st.binary(min_size=1, max_size=40), st.integers(0, 5_000)),
)
SIZES = st.sampled_from([1, 7, 258, 4_096, 1 << 18])


def deflate(content: bytes, level: int = 6) -> bytes:
    deflating = zlib.compressobj(level, wbits=-zlib.MAX_WBITS)
    return deflating.compress(content) + deflating.flush()


def inflate(packed: bytes, content: bytes, size: int = 1 << 18) -> bytes:
    """Read to the end, `size` bytes at once."""
    stream = Inflated(io.BytesIO(packed), zlib.crc32(content))
    return b"".join(iter(lambda: stream.read(size), b""))


@pytest.mark.parametrize("block", [1, 3, 1 << 16])
@given(content=CONTENTS, level=st.integers(0, 9), size=SIZES)
def test_the_bytes_are_those_that_were_deflated_whatever_is_read_at_once(
    block: int, content: bytes, level: int, size: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inflated, "_PACKED_BLOCK", block)
        assert inflate(deflate(content, level), content, size) == content


@given(content=CONTENTS, size=SIZES, data=st.data())
def test_a_member_that_ends_early_is_damaged(content: bytes, size: int, data: st.DataObject) -> None:
    packed = deflate(content)
    cut = data.draw(st.integers(0, len(packed) - 1))
    with pytest.raises(inflated.BROKEN):
        inflate(packed[:cut], content, size)


@given(content=CONTENTS, data=st.data())
def test_a_byte_that_changed_is_damage_or_changes_nothing(content: bytes, data: st.DataObject) -> None:
    packed = bytearray(deflate(content))
    at = data.draw(st.integers(0, len(packed) - 1))
    packed[at] ^= data.draw(st.integers(1, 255))
    with suppress(*inflated.BROKEN):
        assert inflate(bytes(packed), content) == content


def test_each_read_gives_what_is_asked_for_until_the_end_and_tells_how_far_it_is() -> None:
    content = bytes(range(256)) * 1_000
    stream = Inflated(io.BytesIO(deflate(content)), zlib.crc32(content))
    assert [(len(stream.read(100_000)), stream.tell()) for _ in range(4)] == [
        (100_000, 100_000),
        (100_000, 200_000),
        (56_000, 256_000),
        (0, 256_000),
    ]


def test_what_follows_the_end_of_a_member_is_not_its_own() -> None:
    assert inflate(deflate(b"alpha") + b"beta", b"alpha") == b"alpha"


def test_a_bomb_is_held_back_as_long_as_nobody_reads_on() -> None:
    bomb = deflate(bytes(100 << 20))
    packed = io.BytesIO(bomb)
    stream = Inflated(packed, 0)
    assert len(stream.read(1 << 16)) == 1 << 16
    assert len(stream._inflating.unconsumed_tail) + packed.tell() <= 2 * inflated._PACKED_BLOCK

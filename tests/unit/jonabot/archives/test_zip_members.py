from __future__ import annotations

import io
import struct
import zipfile

import pytest

from jonabot.archives import zip_members
from jonabot.archives.zip_members import ZipMembers, is_zip
from jonabot.errors import DamagedArchive, HostileArchive


def make(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def open_zip(archive: bytes) -> ZipMembers:
    return ZipMembers(io.BytesIO(archive), "drop.zip", bool)


def test_members_are_read_as_they_were_written() -> None:
    members = open_zip(make({"a.js": b"alpha" * 1000, "b/c.js": b"beta"}))
    assert members.names == ["a.js", "b/c.js"]
    with members.open("a.js") as stream:
        assert stream.read(5) + stream.read() == b"alpha" * 1000
    assert members.head("b/c.js", 2) == b"be"


def test_names_have_forward_slashes_and_no_packaging() -> None:
    members = open_zip(make({"data\\a.js": b"a", "__MACOSX/._a.js": b"x", "data/._b.js": b"x", "data/": b""}))
    assert members.names == ["data/a.js"]
    assert members.head("data/a.js", 9) == b"a"


@pytest.mark.parametrize("name", ["../a.js", "data/../../a.js", "..\\a.js", "data/.."])
def test_a_path_that_climbs_is_refused(name: str) -> None:
    with pytest.raises(HostileArchive, match=r"drop\.zip: a path inside the zip climbs"):
        open_zip(make({"good.js": b"", name: b""}))


@pytest.mark.parametrize("name", ["a..b.js", "...js", "data/..a.js"])
def test_a_name_with_dots_is_no_path_that_climbs(name: str) -> None:
    assert open_zip(make({name: b"x"})).names == [name]


@pytest.mark.parametrize("archive", [b"", b"PK\x03\x04", b"PK\x03\x04" + bytes(100), b"PK\x05\x06" + b"\xff" * 18])
def test_a_zip_without_its_end_is_damaged(archive: bytes) -> None:
    with pytest.raises(DamagedArchive, match=r"drop\.zip: the zip cannot be opened: .* Download the export again"):
        open_zip(archive)


def test_a_locked_member_is_named() -> None:
    archive = bytearray(make({"a.js": b"alpha"}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        archive[archive.index(signature) + offset] |= 1
    with pytest.raises(DamagedArchive, match=r"a\.js is locked with a password"), open_zip(bytes(archive)).open("a.js"):
        pass


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_rare_way_to_pack_is_refused_with_what_to_do(method: int) -> None:
    members = open_zip(make({"a.js": b"alpha" * 50}, method))
    with pytest.raises(DamagedArchive, match="Zip it again with ordinary"), members.open("a.js"):
        pass


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_wrong_checksum_is_damage(method: int) -> None:
    archive = bytearray(make({"a.js": b"alpha" * 50}, method))
    archive[archive.index(b"PK\x01\x02") + 16] ^= 1
    with pytest.raises(DamagedArchive, match=r"a\.js cannot be read: bad CRC-32"):
        open_zip(bytes(archive)).head("a.js", 1000)


def test_a_broken_stream_is_damage() -> None:
    archive = bytearray(make({"a.js": bytes(range(256)) * 50}))
    at = archive.index(b"a.js") + 4
    archive[at : at + 20] = b"\xff" * 20
    with pytest.raises(DamagedArchive, match=r"a\.js cannot be read"):
        open_zip(bytes(archive)).head("a.js", 100_000)


def test_a_member_whose_header_is_overwritten_is_damage() -> None:
    archive = bytearray(make({"a.js": b"alpha"}))
    archive[0:4] = b"\xff\xff\xff\xff"
    with pytest.raises(DamagedArchive, match=r"a\.js cannot be read"), open_zip(bytes(archive)).open("a.js"):
        pass


def drain(members: ZipMembers, name: str) -> None:
    with members.open(name) as stream:
        while stream.read(1 << 20):
            pass


def test_a_bomb_is_stopped_while_it_inflates(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_members, "RATIO_MATTERS_FROM", 1 << 20)
    members = open_zip(make({"bomb.js": bytes(32 << 20)}))
    with pytest.raises(HostileArchive, match="zip bomb"):
        drain(members, "bomb.js")
    assert members._inflated < 16 << 20


def test_a_bomb_that_lies_about_its_packed_size_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_members, "RATIO_MATTERS_FROM", 1 << 20)
    archive = bytearray(make({"bomb.js": bytes(32 << 20)}))
    at = archive.index(b"PK\x01\x02") + 20
    archive[at : at + 4] = struct.pack("<I", 1 << 31)
    with pytest.raises((HostileArchive, DamagedArchive)):
        drain(open_zip(bytes(archive)), "bomb.js")


def test_all_members_together_may_not_inflate_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_members, "INFLATED_LIMIT", 3 << 20)
    members = open_zip(make({f"{number}.js": bytes(1 << 20) for number in range(5)}))
    for name in members.names[:3]:
        drain(members, name)
    with pytest.raises(HostileArchive, match="zip bomb"):
        drain(members, members.names[3])
    assert members._inflated <= 4 << 20


def test_the_same_tweet_over_and_over_is_no_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_members, "RATIO_MATTERS_FROM", 1 << 20)
    record = b'  {\n    "tweet" : {\n      "full_text" : "The same remark, day after day after day."\n    }\n  },\n'
    drain(open_zip(make({"tweets.js": record * 20_000})), "tweets.js")


def test_a_zip_is_known_by_its_first_bytes() -> None:
    assert is_zip(make({"a": b""}))
    assert is_zip(make({}))
    assert not is_zip(b"PK")
    assert not is_zip(b"")

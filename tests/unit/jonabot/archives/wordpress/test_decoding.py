from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.archives.wordpress.decoding import as_utf8, text


def transcoded(data: bytes, size: int = 7) -> str:
    return b"".join(as_utf8(data[at : at + size] for at in range(0, len(data), size))).decode()


def declared(encoding: str, words: str) -> bytes:
    return f'<?xml version="1.0" encoding="{encoding}"?><rss>{words}</rss>'.encode(encoding)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"plain", "plain"),
        ("café 日本 😀".encode(), "café 日本 😀"),
        (b"caf\xe9 and caf\xc3\xa9", "café and café"),
        (b"\x93quoted\x94 \x85 \x80", "“quoted” … €"),
        (b"\xed\xa0\xbd\xed\xb8\x80", "😀"),
        (b"\xed\xa0\xbd alone, \xed\xb8\x80 alone", "\ufffd alone, \ufffd alone"),
        (b"\x81 \x8d", "\ufffd \ufffd"),
        (b"it\xc2\x92s", "it\u2019s"),
        (b"a\0b\x0bc\x1bd\x7fe\tf\ng", "abcde\tf\ng"),
        ("a\ufffeb\uffffc".encode(), "abc"),
        (b"cut \xe2\x82", "cut \u00e2\u201a"),
    ],
)
def test_bytes_of_any_kind_become_clean_text(data: bytes, expected: str) -> None:
    assert text(data) == expected


@given(st.binary(max_size=200))
def test_no_bytes_make_text_that_cannot_be_written(data: bytes) -> None:
    clean = text(data)
    clean.encode()
    assert not any(character < " " and character not in "\t\n\r" for character in clean)
    assert not any("\x7f" <= character <= "\x9f" or character in "\ufffe\uffff" for character in clean)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"])))
def test_good_text_is_left_as_it_is(words: str) -> None:
    assert text(words.encode()) == words


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("windows-1251", "Дождь стучит по крыше"),
        ("koi8-r", "Дождь стучит по крыше"),
        ("iso-8859-2", "Zażółć gęślą jaźń"),
        ("shift_jis", "屋根に雨が降る"),
        ("euc-jp", "屋根に雨が降る"),
        ("gb2312", "雨落在屋顶上"),
        ("big5", "雨落在屋頂上"),
        ("euc-kr", "지붕 위의 비"),
        ("utf-16", "Regen auf dem Dach 😀"),
        ("utf-32", "Regen auf dem Dach 😀"),
    ],
)
@pytest.mark.parametrize("size", [1, 3, 4096])
def test_a_declared_encoding_is_honoured(encoding: str, words: str, size: int) -> None:
    assert words in transcoded(declared(encoding, words), size)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_known_without_a_byte_order_mark(encoding: str) -> None:
    assert transcoded("<rss>Regen</rss>".encode(encoding)) == "<rss>Regen</rss>"


@pytest.mark.parametrize(
    "encoding", ["iso-8859-1", "windows-1252", "us-ascii", "utf-8", "no-such-thing", "rot13", "utf-7", "idna"]
)
def test_a_declaration_that_lies_or_means_nothing_does_no_harm(encoding: str) -> None:
    data = f'<?xml version="1.0" encoding="{encoding}"?>'.encode() + "Café".encode() + b" caf\xe9"
    assert text(b"".join(as_utf8([data]))).endswith("Café café")


def test_utf_8_that_says_it_is_cyrillic_stays_utf_8() -> None:
    data = '<?xml version="1.0" encoding="windows-1251"?>Дождь'.encode()
    assert transcoded(data).endswith("Дождь")


def test_a_byte_order_mark_is_no_text() -> None:
    assert transcoded(b"\xef\xbb\xbf<rss>") == "<rss>"

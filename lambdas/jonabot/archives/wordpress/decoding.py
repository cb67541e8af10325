"""Bytes in whatever encoding an export has, out as clean text.

Exports lie about their encoding: a blog that moved from Latin-1 holds both in one file, and plugins
paste bytes that are neither. So what is not UTF-8 is read as Windows-1252, byte by byte, before it
is given up as U+FFFD. That is right for a file that says Latin-1 as well.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from itertools import chain

ENCODING_WITHIN = 1 << 16
"""In bytes: PHP warnings may push the XML declaration away from the start."""

_DECLARED = re.compile(rb"<\?xml\s[^<>]*?encoding\s*=\s*[\"']([\w.:-]+)[\"']")
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins like the one of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
_READ_AS_UTF8 = {"utf-8", "ascii", "iso8859-1", "cp1252"}
_OTHERS = re.compile(r"iso8859-\d+|cp\d+|koi8-[a-z]|mac-\w+|gb\w+|big5\w*|shift_jis\w*|euc_\w+|iso2022_\w+|tis-620|hz")
"""The other codecs that a blog ever had; Python knows stranger ones that are no text encodings."""

_FORBIDDEN = bytes({*range(0x20), 0x7F} - {0x09, 0x0A, 0x0D})
_NONCHARACTERS = ("\ufffe", "\uffff")
_C1 = re.compile(rb"\xc2[\x80-\x9f]")
"""UTF-8 of the control characters U+0080 to U+009F: Windows-1252 that somebody took for Latin-1."""

_HIGH, _LOW = "\udced[\udca0-\udcaf][\udc80-\udcbf]", "\udced[\udcb0-\udcbf][\udc80-\udcbf]"
_UNREADABLE = re.compile(f"(?P<pair>{_HIGH}{_LOW})|(?P<lone>{_HIGH}|{_LOW})|[\udc80-\udcff]+?")
"""What `surrogateescape` leaves of bytes that are not UTF-8. MySQL's three-byte `utf8` writes an
emoji as a pair of surrogates, which this makes one character again."""


def as_utf8(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """The same blocks, or, if the file is in an encoding whose marks are not those of ASCII or that
    `text` would misread, its text in UTF-8.
    """
    source = iter(blocks)
    head = _head(source)
    codec = _codec(head)
    whole = chain([head.removeprefix(codecs.BOM_UTF8)], source)
    return whole if codec == "utf-8" else _transcode(codec, whole)


def text(data: bytes) -> str:
    """`data` as clean text: no control character but tab and line ends, no surrogate, no noncharacter."""
    data = data.translate(None, _FORBIDDEN)
    if data.find(b"\xc2") >= 0:  # twice as fast as `in`
        data = _C1.sub(lambda control: control[0][1:].decode("cp1252", "replace").encode(), data)
    try:
        clean = data.decode()
    except UnicodeDecodeError:
        clean = _UNREADABLE.sub(_read_otherwise, data.decode("utf-8", "surrogateescape"))
    if not clean.isascii():
        for noncharacter in _NONCHARACTERS:
            clean = clean.replace(noncharacter, "")
    return clean


def _head(source: Iterator[bytes]) -> bytes:
    parts: list[bytes] = []
    size = 0
    while size < ENCODING_WITHIN and (block := next(source, b"")):
        parts.append(block)
        size += len(block)
    return b"".join(parts)


def _codec(head: bytes) -> str:
    """The codec to read with; `utf-8` where marks are those of ASCII and `text` does the rest."""
    for mark, codec in _BYTE_ORDER_MARKS:
        if head.startswith(mark):
            return codec
    head = head[:ENCODING_WITHIN]
    declared = _DECLARED.search(head)
    if declared is None or (not head.isascii() and _is_utf8(head)):
        return "utf-8"
    try:
        name = codecs.lookup(declared[1].decode("ascii")).name
    except LookupError:
        return "utf-8"
    return name if name not in _READ_AS_UTF8 and _OTHERS.fullmatch(name) else "utf-8"


def _is_utf8(head: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)  # its last character may be cut
    except UnicodeDecodeError:
        return False
    return True


def _transcode(codec: str, blocks: Iterable[bytes]) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(codec)("replace")
    for block in blocks:
        yield decoder.decode(block).encode("utf-8", "replace")
    yield decoder.decode(b"", final=True).encode("utf-8", "replace")


def _read_otherwise(unreadable: re.Match[str]) -> str:
    data = unreadable[0].encode("utf-8", "surrogateescape")
    if unreadable["lone"]:
        return "\ufffd"
    if unreadable["pair"]:
        return data.decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16")
    return data.decode("cp1252", "replace")

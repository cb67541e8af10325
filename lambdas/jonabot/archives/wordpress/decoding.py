"""Bytes in whatever encoding an export has, out as well-formed UTF-8 that an XML parser accepts.

Exports lie about their encoding: a blog that moved from Latin-1 holds both in one file, and plugins
paste bytes that are neither. What is not UTF-8 is read as Windows-1252, byte by byte, before it is
given up as U+FFFD. The output does not depend on how the input is cut into blocks.
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
_WITH_CP1252 = {"utf-8", "ascii", "iso8859-1", "cp1252"}
"""Codecs whose text is read as UTF-8 with runs of Windows-1252, which is right for each of them."""
_OTHER = re.compile(r"iso8859-\d+|cp\d+|koi8-[a-z]|mac-\w+|gb\w+|big5\w*|shift_jis\w*|euc_\w+|iso2022_\w+|tis-620|hz")
"""The other codecs that a web page ever had; Python has stranger ones that are no text encodings."""

_CONTROLS = bytes({*range(0x20), 0x7F} - {0x09, 0x0A, 0x0D})
_NONCHARACTERS = ("\ufffe".encode(), "\uffff".encode())

_HIGH, _LOW, _LAST = "\udced[\udca0-\udcaf][\udc80-\udcbf]", "\udced[\udcb0-\udcbf][\udc80-\udcbf]", "[\udc80-\udcbf]"
_STRAY = re.compile(f"(?P<pair>{_HIGH}{_LOW})|(?P<lone>{_HIGH}|{_LOW})|[\udc80-\udcff]")
_UNFINISHED = re.compile(f"(?:{_HIGH})?(?:\udced[\udca0-\udcbf]?)$|{_HIGH}$")
"""What may yet become a surrogate pair: MySQL's three-byte `utf8` writes emoji as two times three bytes."""


def utf8(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """The text of `blocks` as UTF-8 without control characters, U+FFFE, U+FFFF or surrogates.

    Every block given out ends between two characters.
    """
    source = iter(blocks)
    head = _head(source)
    for text in _decode(_codec(head), chain([head.removeprefix(codecs.BOM_UTF8)], source)):
        clean = text.translate(None, _CONTROLS)
        for noncharacter in _NONCHARACTERS:
            clean = clean.replace(noncharacter, b"")
        yield clean


def _head(source: Iterator[bytes]) -> bytes:
    parts: list[bytes] = []
    size = 0
    for block in source:
        parts.append(block)
        size += len(block)
        if size >= ENCODING_WITHIN:
            break
    return b"".join(parts)


def _codec(head: bytes) -> str:
    """The codec to read with: `utf-8` stands for UTF-8 with runs of Windows-1252."""
    for mark, codec in _BYTE_ORDER_MARKS:
        if head.startswith(mark):
            return codec
    declared = _DECLARED.search(head[:ENCODING_WITHIN])
    if declared is None or (not head.isascii() and _is_utf8(head)):
        return "utf-8"
    try:
        name = codecs.lookup(declared[1].decode("ascii")).name
    except LookupError:
        return "utf-8"
    return name if name not in _WITH_CP1252 and _OTHER.fullmatch(name) else "utf-8"


def _is_utf8(data: bytes) -> bool:
    try:
        codecs.utf_8_decode(data, "strict", False)  # noqa: FBT003 - not final: the last character may be cut
    except UnicodeDecodeError:
        return False
    return True


def _decode(codec: str, blocks: Iterable[bytes]) -> Iterator[bytes]:
    if codec == "utf-8":
        yield from _mend_utf8(blocks)
        return
    decoder = codecs.getincrementaldecoder(codec)("replace")
    for block in blocks:
        yield decoder.decode(block).encode("utf-8", "replace")
    yield decoder.decode(b"", final=True).encode("utf-8", "replace")


def _mend_utf8(blocks: Iterable[bytes]) -> Iterator[bytes]:
    carried = b""
    for block in blocks:
        data = carried + block if carried else block
        try:
            _, used = codecs.utf_8_decode(data, "strict", False)  # noqa: FBT003 - not final
        except UnicodeDecodeError:
            text, used = codecs.utf_8_decode(data, "surrogateescape", False)  # noqa: FBT003 - not final
            if unfinished := _UNFINISHED.search(text):
                used -= len(unfinished[0])  # each stands for one byte
                text = text[: unfinished.start()]
            yield _mended(text)
        else:
            yield data[:used]
        carried = data[used:]
    yield _mended(carried.decode("utf-8", "surrogateescape"))


def _mended(text: str) -> bytes:
    """`text` as UTF-8, with the bytes that `surrogateescape` could not read (U+DC80 to U+DCFF) read otherwise."""
    return _STRAY.sub(_read_otherwise, text).encode()


def _read_otherwise(stray: re.Match[str]) -> str:
    data = stray[0].encode("utf-8", "surrogateescape")
    if stray["lone"]:
        return "\ufffd"
    if stray["pair"]:
        return data.decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16")
    return data.decode("cp1252", "replace")

"""One X data file as a stream of records: `window.YTD.tweets.part0 = [ {...}, {...} ]`.

X prints its files so that the bytes between two records never occur inside one (a JSON string
cannot hold a raw newline or an unescaped quote). Cutting there and decoding each record into a
typed struct is the fastest way to read them: benchmarks/x_archives.py. Where a file is laid out
otherwise, or a record does not decode, the standard library's decoder finds the record's end.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import BinaryIO, Generic, TypeVar

import msgspec

from jonabot.archives.x.signature import LONGEST_HEAD, read_signature
from jonabot.archives.x.where import Where

BLOCK = 1 << 18
"""In bytes: what is read at once. Larger blocks fall out of the processor's cache and are slower."""
LONGEST_RECORD = 16 << 20
"""In bytes: a hundred times the longest post with every entity X allows."""

_WRAPPERS = ("tweet", "communityTweet", "noteTweet", "twitterCircleTweet")
_OPENING = re.compile(rb'\[(?P<all>(?P<margin>\s*)\{\s*(?P<key>"(?:%s)"(?=\s*:\s*\{))?)' % "|".join(_WRAPPERS).encode())
_BETWEEN_RECORDS = re.compile(rb"[\s,]*")
_AFTER_A_LIST = re.compile(rb"[\s;\x00]*")
_BAD_BYTE = re.compile("[\udc80-\udcff]")
_LONGEST_CUT = 1 << 20
_FIRST_WINDOW = 1 << 14
_LONGEST_TOKEN = 12
"""In characters: a literal or an escape that the end of the data may have cut."""

T = TypeVar("T")


class RecordList(Generic[T]):
    """The records of one file, each decoded into the struct `record`; None where one is no object.

    Iterating raises:
        DamagedArchive: the file is not such a list, ends early, or is broken inside.
        HostileArchive: a record is endless, or nested without end.

    """

    def __init__(self, stream: BinaryIO, where: Where, record: type[T]) -> None:
        self.items = 0
        """Records read so far."""
        self.repaired = 0
        """Records with bytes that are not UTF-8."""
        self._stream = stream
        self._where = where
        self._record = record
        self._flat = msgspec.json.Decoder(record)
        self._wrapped = msgspec.json.Decoder(dict[str, record])  # type: ignore[valid-type] # a type given at run time
        self._any_value = json.JSONDecoder(strict=False).raw_decode
        self._is_wrapped = False
        self._separator = b""
        self._closing = 0
        self._buffer = b""
        self._at = 0

    def __iter__(self) -> Iterator[T | None]:
        while self._enter():
            found = True
            while found:
                yield from self._cut_at_separators()
                found, value = self._next_value()
                if found:
                    self.items += 1
                    yield self._convert(value)

    def _enter(self) -> bool:
        """Pass the first line and the opening bracket of a list; False where the file ends.

        There is more than one list where somebody joined the parts of an archive into one file.
        """
        is_first = not self._buffer
        if not is_first:
            self._skip(_AFTER_A_LIST)
        while len(self._buffer) - self._at < LONGEST_HEAD and self._more():
            pass
        head = self._buffer[self._at :]
        if not head and not is_first:
            return False
        signature = read_signature(head)
        if signature is None or head[signature.length : signature.length + 1] != b"[":
            raise self._where.damaged("is not a list of X's" if is_first else "goes on after the end of its list")
        self._learn_layout(head, signature.length)
        self._at += signature.length + 1
        return True

    def _learn_layout(self, head: bytes, at: int) -> None:
        """How the records of this list are wrapped, and what stands between two of them."""
        opening = _OPENING.match(head, at)
        self._is_wrapped = opening is not None and opening["key"] is not None
        self._separator = b""
        if opening and b"\n" in opening["margin"]:
            self._closing = len(opening["margin"]) + 1
            self._separator = opening["margin"] + b"}," + opening["all"]
        elif opening and self._is_wrapped:
            self._closing = 2
            spaced = b"}}, " + opening["all"]
            self._separator = spaced if spaced in self._buffer else b"}}," + opening["all"]
        elif opening:
            self._closing = 2
            self._separator = b"\n}, {"  # Grailbird

    def _cut_at_separators(self) -> Iterator[T]:
        """Records as long as the file keeps to its layout; stops before the first that does not."""
        decode = self._decode_wrapped if self._is_wrapped else self._flat.decode
        while self._separator:
            end = self._buffer.find(self._separator, self._at) + self._closing
            if end < self._closing:
                if len(self._buffer) - self._at > _LONGEST_CUT:
                    self._separator = b""
                elif not self._more():
                    return
                continue
            try:
                record = decode(self._buffer[self._at : end])
            except (msgspec.MsgspecError, ValueError, RecursionError):
                return
            self._at = end + 1
            self.items += 1
            yield record

    def _decode_wrapped(self, record: bytes) -> T:
        for value in self._wrapped.decode(record).values():
            return value
        raise ValueError("nothing is wrapped")

    def _next_value(self) -> tuple[bool, object]:
        """The next JSON value of the list, whatever it is; (False, None) past the closing bracket."""
        self._skip(_BETWEEN_RECORDS)
        if self._buffer.startswith(b"]", self._at):
            self._at += 1
            return False, None
        window = _FIRST_WINDOW
        while True:
            while len(self._buffer) - self._at < window and self._more():
                pass
            text = self._buffer[self._at : self._at + window].decode("utf-8", "surrogateescape")
            try:
                value, end = self._any_value(text)
            except (ValueError, RecursionError) as error:
                window = self._enlarge(window, error)
                continue
            self.repaired += _BAD_BYTE.search(text, 0, end) is not None
            self._at += len(text[:end].encode("utf-8", "surrogateescape"))
            return True, value

    def _enlarge(self, window: int, error: Exception) -> int:
        """A window in which an unfinished record may find its end; raises where there is none."""
        item = f"item {self.items + 1:,}"
        if isinstance(error, RecursionError):
            raise self._where.hostile(f"nests {item} without end") from None
        if not isinstance(error, json.JSONDecodeError) or not _is_cut(error):
            raise self._where.damaged(f"is broken inside {item}") from None
        if len(self._buffer) - self._at < window:
            raise self._where.damaged(f"ends inside {item}") from None
        if window >= LONGEST_RECORD:
            raise self._where.hostile(f"has no end to {item} within {LONGEST_RECORD >> 20} MB") from None
        return window * 4

    def _convert(self, value: object) -> T | None:
        """What the typed decoder would have made of a value, less the fields of a wrong type."""
        if not isinstance(value, dict):
            return None
        inner = next((value[key] for key in _WRAPPERS if isinstance(value.get(key), dict)), value)
        try:
            return msgspec.convert(inner, self._record)
        except msgspec.ValidationError:
            return self._convert_fields(inner)

    def _convert_fields(self, value: dict[str, object]) -> T:
        fields = {}
        for field in msgspec.structs.fields(self._record):  # type: ignore[arg-type] # T is a struct
            try:
                fields[field.name] = msgspec.convert(value.get(field.encode_name), field.type)
            except msgspec.ValidationError:
                continue
        return self._record(**fields)

    def _skip(self, pattern: re.Pattern[bytes]) -> None:
        while True:
            match = pattern.match(self._buffer, self._at)
            self._at = match.end() if match else self._at
            if self._at < len(self._buffer) or not self._more():
                return

    def _more(self) -> bool:
        """Read on; what has been used up is let go."""
        block = self._stream.read(BLOCK)
        if block:
            self._buffer = self._buffer[self._at :] + block
            self._at = 0
        return bool(block)


def _is_cut(error: json.JSONDecodeError) -> bool:
    """Whether more data could have mended it."""
    return "Unterminated" in error.msg or error.pos >= len(error.doc) - _LONGEST_TOKEN

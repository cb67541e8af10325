"""One X data file as a stream of records: `window.YTD.tweets.part0 = [ {...}, {...} ]`.

X prints its files so that the bytes between two records never occur inside one (a JSON string
cannot hold a raw newline or an unescaped quote). Cutting there and decoding each record into a
typed struct is the fastest way to read them: benchmarks/x_archives.py. Where a file is laid out
otherwise, or a record does not decode, values.py finds the record's end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, BinaryIO, Generic, TypeVar

import msgspec

from jonabot.archives.x.buffer import Buffer
from jonabot.archives.x.signature import LONGEST_HEAD, Signature, read_signature
from jonabot.archives.x.values import next_value
from jonabot.archives.x.where import Where

_WRAPPERS = ("tweet", "communityTweet", "noteTweet", "twitterCircleTweet")
_OPENING = re.compile(
    rb'\[(?P<all>(?P<margin>\s*)\{\s*(?P<key>"(?:%s)"(?=\s*:\s*\{))?)' % "|".join(_WRAPPERS).encode(),
)
_BETWEEN_RECORDS = re.compile(rb"[\s,]*")
_AFTER_A_LIST = re.compile(rb"[\s;\x00]*")
_FARTHEST_SEPARATOR = 1 << 20
"""In bytes: where none comes for so long, the file is laid out otherwise."""

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
        self._buffer = Buffer(stream)
        self._where = where
        self._record = record
        self._decoder: msgspec.json.Decoder[Any] = msgspec.json.Decoder(record)
        self._first: Signature | None = None
        self._is_wrapped = False
        self._separator = b""
        self._closing = 0

    def __iter__(self) -> Iterator[T | None]:
        while self._enter():
            while True:
                yield from self._cut_at_separators()
                self._buffer.skip(_BETWEEN_RECORDS)
                if self._buffer.peek(1) == b"]":
                    break
                found = next_value(self._buffer, self._where, self.items + 1)
                self.items += 1
                self.repaired += found.is_repaired
                yield self._convert(found.value)
            self._buffer.at += 1

    def _enter(self) -> bool:
        """Pass the first line and the opening bracket of a list; False where the file ends.

        There is more than one list where somebody joined the parts of an archive into one file. Lists of
        another kind, as of deleted tweets, are refused.
        """
        is_first = not self._buffer.data
        if not is_first:
            self._buffer.skip(_AFTER_A_LIST)
        head = self._buffer.peek(LONGEST_HEAD)
        if not head and not is_first:
            return False
        signature = read_signature(head)
        if signature is None or head[signature.length : signature.length + 1] != b"[":
            raise self._where.damaged("is not a list of X's" if is_first else "goes on after the end of its list")
        self._first = self._first or signature
        if signature.kind != self._first.kind:
            raise self._where.damaged(f"is several lists in one, {self._first.holds} and {signature.holds}")
        self._learn_layout(head, signature.length)
        self._buffer.at += signature.length + 1
        return True

    def _learn_layout(self, head: bytes, at: int) -> None:
        """How the records of this list are wrapped, and what stands between two of them."""
        opening = _OPENING.match(head, at)
        wrapper = opening["key"].decode().strip('"') if opening and opening["key"] else ""
        self._is_wrapped = bool(wrapper)
        self._decoder = _wrapped_decoder(self._record, wrapper) if wrapper else msgspec.json.Decoder(self._record)
        self._separator = b""
        if opening and b"\n" in opening["margin"]:
            self._closing = len(opening["margin"]) + 1
            self._separator = opening["margin"] + b"}," + opening["all"]
        elif opening and wrapper:
            self._closing = 2
            spaced = b"}}, " + opening["all"]
            self._separator = spaced if spaced in self._buffer.data else b"}}," + opening["all"]
        elif opening:
            self._closing = 2
            self._separator = b"\n}, {"  # Grailbird

    def _cut_at_separators(self) -> Iterator[T]:
        """Records as long as the file keeps to its layout; stops before the first that does not."""
        buffer, separator, closing = self._buffer, self._separator, self._closing
        decode, is_wrapped = self._decoder.decode, self._is_wrapped
        data, at = buffer.data, buffer.at
        while separator:
            end = data.find(separator, at) + closing
            if end < closing:
                buffer.at = at
                if buffer.unread > _FARTHEST_SEPARATOR or not buffer.more():
                    self._separator = b""
                    return
                data, at = buffer.data, buffer.at
                continue
            try:
                record = decode(data[at:end])
            except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
                buffer.at = at
                return
            at = end + 1
            self.items += 1
            yield record.inside if is_wrapped else record

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


def _wrapped_decoder(record: type[T], wrapper: str) -> msgspec.json.Decoder[Any]:
    """Decodes `{"tweet": {...}}` into a struct that holds the record as `inside`."""
    inside = ("inside", record, msgspec.field(name=wrapper))
    return msgspec.json.Decoder(msgspec.defstruct("Wrapped", [inside], gc=False))

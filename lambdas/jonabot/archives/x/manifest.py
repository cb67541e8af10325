"""What an archive says of itself: its lists of posts and how many records each has.

`data/manifest.js` (2020 on) and Grailbird's `data/js/tweet_index.js` (2012 - 2019) agree with the
records in every archive seen, so a record that is lost is noticed.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from jonabot.archives.x.signature import Holds, read_signature

_DATA_TYPES: dict[str, Holds] = {
    "twitterCircleTweet": "circle",
    "noteTweet": "notes",
    "tweet": "tweets",
    "tweets": "tweets",
    "communityTweet": "tweets",
}
"""X's name of a data type -> what it is here. Posts in a community are open to everyone."""


class Listed(NamedTuple):
    """One list that the archive says it has."""

    holds: Holds
    file: str
    """Its path from the archive's root."""
    expected: int | None
    """How many records it has."""


class Manifest(NamedTuple):
    """The lists that concern us, and whether X says that it left something out."""

    lists: tuple[Listed, ...]
    is_partial: bool


def read_manifest(content: bytes) -> Manifest | None:
    """The content of a manifest.js or a tweet_index.js; None if it cannot be understood."""
    signature = read_signature(content)
    if signature is None:
        return None
    body = content[signature.length :].rstrip(b" \t\r\n;")
    try:
        return _read_config(body) if signature.holds == "__THAR_CONFIG" else _read_index(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


class _File(msgspec.Struct, rename="camel"):
    file_name: str
    count: str | int | None = None


class _DataType(msgspec.Struct):
    files: list[_File] | None = None


class _ArchiveInfo(msgspec.Struct, rename="camel"):
    is_partial_archive: object = False


class _Config(msgspec.Struct, rename="camel"):
    data_types: dict[str, _DataType]
    archive_info: _ArchiveInfo | None = None


class _Month(msgspec.Struct):
    file_name: str
    tweet_count: int | None = None


# Made here and not at the first archive, of which there may be several at once: msgspec 0.22 crashes the process
# when two threads are the first to read the same struct (docs/decisions/decoders-before-threads.md).
_decode_config = msgspec.json.Decoder(_Config).decode
_decode_index = msgspec.json.Decoder(list[_Month]).decode


def _read_config(body: bytes) -> Manifest:
    config = _decode_config(body)
    lists = tuple(
        Listed(holds, file.file_name, _number(file.count))
        for name, holds in _DATA_TYPES.items()
        if name in config.data_types
        for file in config.data_types[name].files or ()
    )
    info = config.archive_info
    return Manifest(lists, is_partial=info is not None and info.is_partial_archive in {True, "true"})


def _read_index(body: bytes) -> Manifest:
    months = _decode_index(body)
    return Manifest(tuple(Listed("tweets", month.file_name, month.tweet_count) for month in months), is_partial=False)


def _number(count: str | int | None) -> int | None:
    return int(count) if count is not None and str(count).isdecimal() else None

"""One JSON value out of a stream, wherever it ends: for whatever the fast way of lists.py cannot read.

The standard library's decoder is asked where a value ends. It forgives what X's own printer never
does: raw control characters in strings, lone surrogates, bytes that are not UTF-8.
"""

from __future__ import annotations

import json
import re
from typing import NamedTuple

from jonabot.archives.x.buffer import Buffer
from jonabot.archives.x.where import Where

LONGEST_VALUE = 16 << 20
"""In bytes: a hundred times the longest post with every entity X allows."""

_FIRST_WINDOW = 1 << 14
_LONGEST_TOKEN = 12
"""In characters: a literal or an escape that the end of the data may have cut."""
_BAD_BYTE = re.compile("[\udc80-\udcff]")
_decode = json.JSONDecoder(strict=False).raw_decode


class Value(NamedTuple):
    """A decoded value."""

    value: object
    is_repaired: bool
    """It held bytes that are not UTF-8; they are left out."""


def next_value(buffer: Buffer, where: Where, item: int) -> Value:
    """Decode the value that begins here and pass it; `item` is its number, for messages.

    Raises:
        DamagedArchive: it is no JSON, or the stream ends inside it.
        HostileArchive: it has no end, or is nested without end.

    """
    window = _FIRST_WINDOW
    while True:
        text = buffer.peek(window).decode("utf-8", "surrogateescape")
        try:
            value, end = _decode(text)
        except (ValueError, RecursionError) as error:
            _check(error, where, f"item {item:,}", is_all=buffer.unread < window, window=window)
            window *= 4
            continue
        source = text[:end]
        buffer.at += len(source.encode("utf-8", "surrogateescape"))
        is_repaired = not source.isascii() and _BAD_BYTE.search(source) is not None
        if is_repaired or "\\ud" in source or "\\uD" in source:  # the escapes of a surrogate, perhaps a lone one
            _drop_surrogates(value)
        return Value(value, is_repaired)


def _check(error: Exception, where: Where, item: str, *, is_all: bool, window: int) -> None:
    """Raise what is wrong, unless more data may mend it."""
    if isinstance(error, RecursionError):
        raise where.hostile(f"nests {item} without end") from None
    if not isinstance(error, json.JSONDecodeError) or not _is_cut(error):
        raise where.damaged(f"is broken inside {item}") from None
    if is_all:
        raise where.damaged(f"ends inside {item}") from None
    if window >= LONGEST_VALUE:
        raise where.hostile(f"has no end to {item} within {LONGEST_VALUE >> 20} MB") from None


def _is_cut(error: json.JSONDecodeError) -> bool:
    if error.msg.startswith("Unterminated"):
        return True
    is_token = error.msg.startswith(("Invalid", "Expecting value"))
    return error.pos >= len(error.doc) - (_LONGEST_TOKEN if is_token else 0)


def _drop_surrogates(value: object) -> None:
    """Leave out, in place, what no text can hold."""
    containers = [value]
    while containers:
        container = containers.pop()
        if not isinstance(container, dict | list):
            continue
        for key, inner in container.items() if isinstance(container, dict) else enumerate(container):
            if isinstance(inner, str):
                container[key] = inner.encode("utf-8", "ignore").decode()
            else:
                containers.append(inner)

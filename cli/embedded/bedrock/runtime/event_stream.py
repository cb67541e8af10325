"""The binary framing of AWS event streams.

https://smithy.io/2.0/aws/amazon-eventstream.html
"""

from __future__ import annotations

import json
import struct
import zlib

_STRING = 7


def encode_event(name: str, value: object) -> bytes:
    """One event: its type and its JSON."""
    headers = b"".join(
        _header(key, text)
        for key, text in ((":event-type", name), (":content-type", "application/json"), (":message-type", "event"))
    )
    payload = json.dumps(value).encode()
    # Lengths of the whole frame and of its headers, then their checksum; at the end the checksum of it all.
    prelude = struct.pack("!II", 16 + len(headers) + len(payload), len(headers))
    frame = prelude + struct.pack("!I", zlib.crc32(prelude)) + headers + payload
    return frame + struct.pack("!I", zlib.crc32(frame))


def _header(name: str, value: str) -> bytes:
    return bytes((len(name),)) + name.encode() + bytes((_STRING,)) + struct.pack("!H", len(value)) + value.encode()

from __future__ import annotations

from typing import Any

from botocore.eventstream import EventStreamBuffer

from cli.embedded.bedrock.runtime.event_stream import encode_event


def test_botocore_reads_what_is_written() -> None:
    buffer: Any = EventStreamBuffer()
    buffer.add_data(encode_event("messageStart", {"role": "assistant"}) + encode_event("metadata", {"text": "\u6c34"}))
    first, second = buffer
    assert first.headers == {
        ":event-type": "messageStart",
        ":content-type": "application/json",
        ":message-type": "event",
    }
    assert first.payload == b'{"role": "assistant"}'
    assert second.headers[":event-type"] == "metadata"

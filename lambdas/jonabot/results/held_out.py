"""Held-out writing: the validation set, which no model was trained on."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from jonabot.storage import Storage

PROMPTS = 8
"""How many are asked: enough for the eye, and for samples of some length."""
OPENING_CHARACTERS = 120
"""How much of a plain text a model is given to go on from."""
SHORTEST_WRITTEN = 40


class HeldOut(msgspec.Struct, frozen=True):
    """A prompt, and what the author really wrote there."""

    prompt: str
    written: str


class Block(msgspec.Struct):
    """A piece of a message."""

    text: str = ""


class Message(msgspec.Struct):
    """One turn of a conversation."""

    role: str = ""
    content: list[Block] = []


class Record(msgspec.Struct):
    """A record of any format; each format fills its own fields."""

    input: str = ""
    text: str = ""
    prompt: str = ""
    completion: str = ""
    messages: list[Message] = []


def read_held_out(storage: Storage, key: str, count: int) -> list[HeldOut]:
    """Up to `count` prompts, spread evenly over a validation set, in which each source has its own
    stretch; none if there is no such file. The file is read as a stream, twice.
    """
    if not storage.exists(key):
        return []
    everything = sum(1 for _ in _prompts(storage, key))
    stride = max(1.0, everything / count)
    wanted = {int(number * stride) for number in range(count)}
    return [item for number, item in enumerate(_prompts(storage, key)) if number in wanted]


def read_writing(storage: Storage, key: str) -> Iterator[str]:
    """The author's own words of every record: what the model is to learn, without the prompts."""
    for record in read_records(storage, key):
        yield own_words(record)


def read_records(storage: Storage, key: str) -> Iterator[Record]:
    """The records of a JSONL file, one at a time."""
    decoder = msgspec.json.Decoder(Record)
    with storage.open(key) as stream:
        for line in stream:
            yield decoder.decode(line)


def own_words(record: Record) -> str:
    """What the author wrote, in whichever format it stands."""
    if record.messages:
        return "\n\n".join(_text(message) for message in record.messages if message.role == "assistant")
    return record.completion or record.input or record.text


def _prompts(storage: Storage, key: str) -> Iterator[HeldOut]:
    return (item for record in read_records(storage, key) if (item := _held_out(record)))


def _held_out(record: Record) -> HeldOut | None:
    if record.messages:
        prompt, written = _text(record.messages[0]), own_words(record)
    elif record.completion:
        prompt, written = record.prompt, record.completion
    else:
        prompt, written = _split(own_words(record))
    return HeldOut(prompt, written) if prompt and len(written) >= SHORTEST_WRITTEN else None


def _split(text: str) -> tuple[str, str]:
    """A text's opening, up to the end of a sentence if one ends soon, else of a word, and the rest."""
    opening = text[:OPENING_CHARACTERS]
    ends = [found.end() for found in re.finditer(r"[.!?]\s", opening)] or [
        found.end() for found in re.finditer(r"\s", opening)
    ]
    at = ends[-1] if ends else 0
    return text[:at].strip(), text[at:].strip()


def _text(message: Message) -> str:
    return "".join(block.text for block in message.content)

"""The records of a training file: what Bedrock documents that each must look like.

https://docs.aws.amazon.com/bedrock/latest/userguide/model-customization-prepare.html
https://docs.aws.amazon.com/nova/latest/userguide/fine-tune-prepare-data-understanding.html
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec

from cli.embedded.bedrock.catalog import RecordFormat
from cli.embedded.bedrock.language.passages import Passage

RESERVED_WORDS = ("System:", "User:", "Bot:", "Assistant:", "<image>", "<video>", "[EOS]")
"""A Nova job fails if a system or user text holds one, whatever its case: so says AWS's own validator,
nova_ft_dataset_validator.py in aws-samples/amazon-nova-samples."""
ASCII_CHARACTERS_A_TOKEN = 4
TOKENS_OF_ANOTHER_CHARACTER = 2
"""Careful figures: AWS plans with 6 characters a token, and Chinese text has been measured at 2
tokens a character. The real tokenizers are not published."""

_FORMATS: dict[RecordFormat, str] = {
    "pretraining": '{"input": "<input text>"}',
    "prompt-completion": '{"prompt": "<input text>", "completion": "<output text>"}',
    "conversation": '{"schemaVersion": "bedrock-conversation-2024", "system": [{"text": "<text>"}], "messages": '
    '[{"role": "user", "content": [{"text": "<text>"}]}, {"role": "assistant", "content": [{"text": "<text>"}]}]}',
}
_FilledText = Annotated[str, msgspec.Meta(min_length=1)]


class RecordRefused(Exception):
    """Bedrock would not take this record; the message is its wording where that is known."""


class _Pretraining(msgspec.Struct, forbid_unknown_fields=True):
    input: _FilledText


class _PromptCompletion(msgspec.Struct, forbid_unknown_fields=True):
    prompt: _FilledText
    completion: _FilledText


class _Block(msgspec.Struct):
    text: _FilledText


class _Message(msgspec.Struct):
    role: Literal["user", "assistant"]
    content: Annotated[list[_Block], msgspec.Meta(min_length=1)]

    @property
    def text(self) -> str:
        return "\n".join(block.text for block in self.content)


class _Conversation(msgspec.Struct, rename="camel"):
    schema_version: Literal["bedrock-conversation-2024"]
    messages: Annotated[list[_Message], msgspec.Meta(min_length=2)]
    system: list[_Block] = []


Record = _Pretraining | _PromptCompletion | _Conversation
_DECODERS: dict[RecordFormat, msgspec.json.Decoder[Record]] = {
    "pretraining": msgspec.json.Decoder(_Pretraining),
    "prompt-completion": msgspec.json.Decoder(_PromptCompletion),
    "conversation": msgspec.json.Decoder(_Conversation),
}


def read_record(line: bytes, record_format: RecordFormat, address: str) -> Record:
    """One line of a training file. `address` is the file's, for the message.

    Raises:
        RecordRefused: it is no JSON, or not in the format.

    """
    try:
        record = _DECODERS[record_format].decode(line)
    except msgspec.ValidationError:
        raise RecordRefused(f"Input data at {address} must follow '{_FORMATS[record_format]}' format") from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        name = address.rpartition("/")[2]
        raise RecordRefused(
            f"Unable to parse Amazon S3 file: {name}. Data files must conform to JSONL format."
        ) from None
    if isinstance(record, _Conversation):
        _check_turns(record)
        _check_reserved_words(record)
    return record


def count_tokens(record: Record) -> int:
    """An upper estimate for text as people write it."""
    return sum(tokens_of(text) for text in _texts(record))


def tokens_of(text: str) -> int:
    """The same for one text."""
    ascii_characters = len(text.encode("ascii", "ignore"))
    others = len(text) - ascii_characters
    return math.ceil(ascii_characters / ASCII_CHARACTERS_A_TOKEN + others * TOKENS_OF_ANOTHER_CHARACTER)


def passages_of(record: Record) -> Iterator[Passage]:
    """What the language model learns from a record."""
    match record:
        case _Pretraining():
            yield Passage.of("", record.input)
        case _PromptCompletion():
            yield Passage.of(record.prompt, record.completion)
        case _Conversation():
            for question, answer in zip(record.messages[::2], record.messages[1::2], strict=True):
                yield Passage.of(question.text, answer.text)


def _texts(record: Record) -> Iterator[str]:
    match record:
        case _Pretraining():
            yield record.input
        case _PromptCompletion():
            yield from (record.prompt, record.completion)
        case _Conversation():
            yield from (block.text for block in record.system)
            yield from (message.text for message in record.messages)


def _check_turns(record: _Conversation) -> None:
    for number, message in enumerate(record.messages):
        expected = ("user", "assistant")[number % 2]
        if message.role != expected:
            raise RecordRefused(f"Invalid messages, expected {expected} role but found {message.role}")
    if record.messages[-1].role != "assistant":
        raise RecordRefused("Invalid messages, last turn should have assistant role")


def _check_reserved_words(record: _Conversation) -> None:
    asked = [block.text for block in record.system]
    asked += [message.text for message in record.messages if message.role == "user"]
    lower = "\n".join(asked).lower()
    if found := [word for word in RESERVED_WORDS if word.lower() in lower]:
        raise RecordRefused(f"Invalid text content, following tokens are invalid: {', '.join(found)}")

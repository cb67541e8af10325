"""The four record formats: one JSON object a line, UTF-8, no empty line.

| format            | for                                                      |
|-------------------|----------------------------------------------------------|
| pretraining       | continued pre-training on Bedrock (Titan Text)           |
| conversation      | fine-tuning of Nova, schema `bedrock-conversation-2024`  |
| prompt-completion | fine-tuning of Llama and Titan                           |
| text              | SageMaker HyperPod, Nova Forge, training of one's own    |
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from jonabot.settings import RecordFormat

SCHEMA_VERSION = "bedrock-conversation-2024"


class Record(msgspec.Struct, frozen=True, gc=False):
    """One record, whatever its format."""

    text: str
    """The author's own."""
    prompt: str = ""
    """The question that the text answers; empty in formats without one."""
    system: str = ""
    """Only in conversations."""


_json = msgspec.json.Encoder().encode
_CONVERSATION = (
    b'{"schemaVersion":"bedrock-conversation-2024","system":[{"text":%b}],"messages":['
    b'{"role":"user","content":[{"text":%b}]},{"role":"assistant","content":[{"text":%b}]}]}'
)
_WRITTEN_AS: dict[RecordFormat, Callable[[Record], bytes]] = {
    "pretraining": lambda record: b'{"input":%b}' % _json(record.text),
    "text": lambda record: b'{"text":%b}' % _json(record.text),
    "prompt-completion": lambda record: b'{"prompt":%b,"completion":%b}' % (_json(record.prompt), _json(record.text)),
    "conversation": lambda record: _CONVERSATION % (_json(record.system), _json(record.prompt), _json(record.text)),
}


class _Pretraining(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    input: str

    def record(self) -> Record:
        return Record(self.input)


class _Text(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    text: str

    def record(self) -> Record:
        return Record(self.text)


class _PromptCompletion(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    prompt: str
    completion: str

    def record(self) -> Record:
        return Record(self.completion, self.prompt)


class _Message(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    role: str
    content: tuple[_Text]


class _Conversation(msgspec.Struct, forbid_unknown_fields=True, gc=False, rename="camel"):
    schema_version: str
    system: tuple[_Text]
    messages: tuple[_Message, _Message]

    def record(self) -> Record:
        question, answer = self.messages
        if (self.schema_version, question.role, answer.role) != (SCHEMA_VERSION, "user", "assistant"):
            raise ValueError("not a conversation of one question and one answer")
        return Record(answer.content[0].text, question.content[0].text, self.system[0].text)


_Line = _Pretraining | _Text | _PromptCompletion | _Conversation
_READ_AS: dict[RecordFormat, type[_Line]] = {
    "pretraining": _Pretraining,
    "text": _Text,
    "prompt-completion": _PromptCompletion,
    "conversation": _Conversation,
}
_DECODERS = {record_format: msgspec.json.Decoder(line) for record_format, line in _READ_AS.items()}


def has_prompt(record_format: RecordFormat) -> bool:
    """Whether a record of this format holds a question."""
    return record_format in {"conversation", "prompt-completion"}


def encode_record(record: Record, record_format: RecordFormat) -> bytes:
    """The record as one line, without its line feed."""
    return _WRITTEN_AS[record_format](record)


def decode_record(line: bytes, record_format: RecordFormat) -> Record:
    """The record that a line holds.

    Raises:
        ValueError: the line is not a record of this format.

    """
    return _DECODERS[record_format].decode(line).record()

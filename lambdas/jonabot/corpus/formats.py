"""The four record formats: one JSON object a line, UTF-8, no empty line.

| format            | for                                                      |
|-------------------|----------------------------------------------------------|
| pretraining       | continued pre-training on Bedrock (Titan Text)           |
| conversation      | fine-tuning of Nova, schema `bedrock-conversation-2024`  |
| prompt-completion | fine-tuning of Llama and Titan                           |
| text              | SageMaker HyperPod, Nova Forge, training of one's own    |
"""

from __future__ import annotations

import msgspec

from jonabot.settings import RecordFormat

SCHEMA_VERSION = "bedrock-conversation-2024"


class Record(msgspec.Struct, frozen=True):
    """One record, whatever its format."""

    text: str
    """The author's own."""
    prompt: str = ""
    """The question that the text answers; empty in formats without one."""
    system: str = ""
    """Only in conversations."""

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text that the model reads."""
        return tuple(text for text in (self.system, self.prompt, self.text) if text)


class _Pretraining(msgspec.Struct, forbid_unknown_fields=True):
    input: str


class _Text(msgspec.Struct, forbid_unknown_fields=True):
    text: str


class _PromptCompletion(msgspec.Struct, forbid_unknown_fields=True):
    prompt: str
    completion: str


class _Message(msgspec.Struct, forbid_unknown_fields=True):
    role: str
    content: list[_Text]


class _Conversation(msgspec.Struct, forbid_unknown_fields=True, rename="camel"):
    schema_version: str
    system: list[_Text]
    messages: list[_Message]


_Line = _Pretraining | _Text | _PromptCompletion | _Conversation
_LINE_TYPES: dict[RecordFormat, type[_Line]] = {
    "pretraining": _Pretraining,
    "text": _Text,
    "prompt-completion": _PromptCompletion,
    "conversation": _Conversation,
}


def has_prompt(record_format: RecordFormat) -> bool:
    """Whether a record of this format holds a question."""
    return record_format in {"conversation", "prompt-completion"}


def encode_record(record: Record, record_format: RecordFormat) -> bytes:
    """The record as one line, without its line feed."""
    match record_format:
        case "pretraining":
            line: _Line = _Pretraining(record.text)
        case "text":
            line = _Text(record.text)
        case "prompt-completion":
            line = _PromptCompletion(record.prompt, record.text)
        case "conversation":
            question = _Message("user", [_Text(record.prompt)])
            answer = _Message("assistant", [_Text(record.text)])
            line = _Conversation(SCHEMA_VERSION, [_Text(record.system)], [question, answer])
    return msgspec.json.encode(line)


def decode_record(line: bytes, record_format: RecordFormat) -> Record:
    """The record that a line holds.

    Raises:
        ValueError: the line is not a record of this format.

    """
    match msgspec.json.decode(line, type=_LINE_TYPES[record_format]):
        case _Pretraining(input=text) | _Text(text=text):
            return Record(text)
        case _PromptCompletion(prompt=prompt, completion=text):
            return Record(text, prompt)
        case _Conversation(
            system=[_Text(system)],
            messages=[_Message("user", [_Text(prompt)]), _Message("assistant", [_Text(text)])],
        ):
            return Record(text, prompt, system)
    raise ValueError("not a conversation of one question and one answer")

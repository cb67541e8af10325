from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.embedded.bedrock.customization.records import (
    RESERVED_WORDS,
    RecordRefused,
    count_tokens,
    passages_of,
    read_record,
    tokens_of,
)


def conversation(**changes: Any) -> dict[str, Any]:
    return {
        "schemaVersion": "bedrock-conversation-2024",
        "system": [{"text": "You are a writer."}],
        "messages": [
            {"role": "user", "content": [{"text": "Write about the sea."}]},
            {"role": "assistant", "content": [{"text": "It was calm."}]},
        ],
    } | changes


def turn(role: str, text: str) -> dict[str, Any]:
    return {"role": role, "content": [{"text": text}]}


def read(record: object, record_format: Any) -> Any:
    line = record if isinstance(record, bytes) else json.dumps(record).encode()
    return read_record(line, record_format, "training-sets/training.jsonl")


@pytest.mark.parametrize(
    ("record", "record_format"),
    [
        ({"input": "text"}, "pretraining"),
        ({"prompt": "question", "completion": "answer"}, "prompt-completion"),
        (conversation(), "conversation"),
        ({name: value for name, value in conversation().items() if name != "system"}, "conversation"),
    ],
)
def test_a_record_in_the_documented_format_is_taken(record: object, record_format: str) -> None:
    assert list(passages_of(read(record, record_format)))


@pytest.mark.parametrize(
    ("record", "record_format"),
    [
        ({"text": "text"}, "pretraining"),
        ({"input": ""}, "pretraining"),
        ({"input": 5}, "pretraining"),
        ({"input": "text", "more": "text"}, "pretraining"),
        ({"prompt": "question"}, "prompt-completion"),
        ({"input": "text"}, "conversation"),
        (conversation(schemaVersion="2023"), "conversation"),
        (conversation(messages=[]), "conversation"),
        (conversation(messages=[turn("user", "Only a question?")]), "conversation"),
        (conversation(messages=[turn("user", ""), turn("assistant", "x")]), "conversation"),
        (conversation(messages=[turn("user", "x"), turn("bot", "x")]), "conversation"),
        ([], "pretraining"),
    ],
)
def test_another_format_is_refused_with_the_format_that_was_expected(record: object, record_format: str) -> None:
    with pytest.raises(RecordRefused, match=r"Input data at training-sets/training\.jsonl must follow '\{"):
        read(record, record_format)


@pytest.mark.parametrize("line", [b"", b"not json", b'{"input": "half', b'{"input": "\xff"}'])
def test_a_line_that_is_no_json_is_refused(line: bytes) -> None:
    with pytest.raises(RecordRefused, match=r"Unable to parse Amazon S3 file: training\.jsonl\. Data files must"):
        read(line, "pretraining")


@pytest.mark.parametrize("word", RESERVED_WORDS)
def test_a_reserved_word_in_what_is_asked_is_refused(word: str) -> None:
    for record in (
        conversation(system=[{"text": f"so {word} there"}]),
        conversation(messages=[turn("user", word.lower()), turn("assistant", "x")]),
    ):
        with pytest.raises(RecordRefused, match="following tokens are invalid") as raised:
            read(record, "conversation")
        assert word in str(raised.value)


def test_a_reserved_word_may_stand_in_an_answer() -> None:
    read(conversation(messages=[turn("user", "x"), turn("assistant", "User: hello")]), "conversation")


@pytest.mark.parametrize(
    ("roles", "complaint"),
    [
        (["assistant", "user"], "expected user role but found assistant"),
        (["user", "user"], "expected assistant role but found user"),
        (["user", "assistant", "user"], "last turn should have assistant role"),
    ],
)
def test_turns_that_are_out_of_order_are_refused(roles: list[str], complaint: str) -> None:
    with pytest.raises(RecordRefused, match=complaint):
        read(conversation(messages=[turn(role, "x") for role in roles]), "conversation")


def test_no_refusal_repeats_what_somebody_wrote() -> None:
    for line in (b'{"input": "my secret", "x": 1}', b"my secret"):
        with pytest.raises(RecordRefused) as raised:
            read(line, "pretraining")
        assert "secret" not in str(raised.value)


def test_four_letters_or_half_a_chinese_character_are_a_token() -> None:
    assert tokens_of("a" * 4000) == 1000
    assert tokens_of("\u6c34" * 4000) == 8000
    assert count_tokens(read(conversation(), "conversation")) == sum(
        tokens_of(text) for text in ("You are a writer.", "Write about the sea.", "It was calm.")
    )


def test_every_answer_of_a_conversation_is_learned_with_its_question() -> None:
    record = read(
        conversation(messages=[turn("user", "a"), turn("assistant", "b"), turn("user", "c"), turn("assistant", "d")]),
        "conversation",
    )
    assert [(passage.prompt, passage.answer) for passage in passages_of(record)] == [(b"a", b"b"), (b"c", b"d")]


@given(st.binary(max_size=200))
def test_whatever_arrives_is_a_record_or_refused(line: bytes) -> None:
    for record_format in ("pretraining", "prompt-completion", "conversation"):
        with contextlib.suppress(RecordRefused):
            read(line, record_format)

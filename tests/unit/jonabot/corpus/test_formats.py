import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.formats import Record, decode_record, encode_record
from jonabot.settings import RecordFormat

RECORD = Record("Answer\nof two lines", "Question?", "You are Ada.")
LINES: dict[RecordFormat, object] = {
    "pretraining": {"input": "Answer\nof two lines"},
    "text": {"text": "Answer\nof two lines"},
    "prompt-completion": {"prompt": "Question?", "completion": "Answer\nof two lines"},
    "conversation": {
        "schemaVersion": "bedrock-conversation-2024",
        "system": [{"text": "You are Ada."}],
        "messages": [
            {"role": "user", "content": [{"text": "Question?"}]},
            {"role": "assistant", "content": [{"text": "Answer\nof two lines"}]},
        ],
    },
}
texts = st.text(st.characters(codec="utf-8"))


@pytest.mark.parametrize("record_format", LINES)
def test_a_record_is_the_line_that_bedrock_documents(record_format: RecordFormat) -> None:
    assert json.loads(encode_record(RECORD, record_format)) == LINES[record_format]


@given(st.sampled_from(list(LINES)), texts, texts, texts)
def test_a_record_is_one_line_and_can_be_read_back(
    record_format: RecordFormat, text: str, question: str, system: str
) -> None:
    line = encode_record(Record(text, question, system), record_format)
    assert len(line.split(b"\n")) == len(line.split(b"\r")) == 1
    read = decode_record(line, record_format)
    assert read.text == text
    assert read.prompt == (question if record_format in {"conversation", "prompt-completion"} else "")
    assert read.system == (system if record_format == "conversation" else "")


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"[1]",
        b'{"input": 1}',
        b'{"text": "a", "more": "b"}',
        b'{"schemaVersion":"x","system":[{"text":"a"}],"messages":[]}',
        encode_record(RECORD, "conversation").replace(b'"user"', b'"assistant"'),
        encode_record(RECORD, "conversation").replace(b"2024", b"2023"),
    ],
)
@pytest.mark.parametrize("record_format", LINES)
def test_a_line_of_another_format_is_refused(line: bytes, record_format: RecordFormat) -> None:
    with pytest.raises(ValueError, match=r".+"):
        decode_record(line, record_format)

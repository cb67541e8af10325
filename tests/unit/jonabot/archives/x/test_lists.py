from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.archives.x import buffer, values
from jonabot.archives.x.lists import RecordList
from jonabot.archives.x.records import Tweet
from jonabot.archives.x.where import Where
from jonabot.errors import DamagedArchive, HostileArchive

HEAD = "window.YTD.tweets.part0 = "
TEXTS = ['plain "quoted" \\ back', "},\n  {", '}},{"tweet":{', "\n}, {", "[]{};", "Ünïcödé 😂 日本語", "\u2028"]


def texts(body: str) -> list[str | None]:
    stream = io.BytesIO(body.encode())
    return [
        record.full_text if record else None for record in RecordList(stream, Where("a.zip", "data/tweets.js"), Tweet)
    ]


def records(*, wrapped: bool = True) -> list[Any]:
    flat = [{"id_str": str(number), "entities": {"urls": []}, "full_text": text} for number, text in enumerate(TEXTS)]
    return [{"tweet": record} for record in flat] if wrapped else flat


LAYOUTS = {
    "as X prints it": {"indent": 2, "separators": (",", " : ")},
    "as X prints it, in ASCII": {"indent": 2, "separators": (",", " : "), "ensure_ascii": True},
    "one line": {},
    "one line without spaces": {"separators": (",", ":")},
    "no indentation": {"indent": 0},
    "deep indentation": {"indent": 8},
    "tabs": {"indent": "\t"},
}


@pytest.mark.parametrize("wrapped", [True, False])
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_every_way_to_lay_out_the_file_gives_the_same_tweets(layout: dict[str, Any], *, wrapped: bool) -> None:
    body = json.dumps(records(wrapped=wrapped), **{"ensure_ascii": False} | layout)
    assert texts(HEAD + body) == TEXTS
    assert texts(HEAD + body.replace("\n", "\r\n")) == TEXTS


@pytest.mark.parametrize("start", ["\ufeff", "\n\n", "\ufeff \n"])
@pytest.mark.parametrize("end", ["", ";", "\n", " ;\n\n", "\x00\x00"])
def test_marks_and_blanks_around_the_list_do_not_matter(start: str, end: str) -> None:
    assert texts(f"{start}{HEAD}{json.dumps(records())}{end}") == TEXTS


def test_an_empty_list_has_no_tweets() -> None:
    assert texts(HEAD + "[]") == texts(HEAD + "[\n]\n") == []


def test_a_list_whose_first_line_was_cut_off_is_read() -> None:
    assert texts(json.dumps(records())) == TEXTS


def test_parts_joined_into_one_file_are_all_read() -> None:
    body = json.dumps(records(), indent=2)
    assert texts(f"{HEAD}{body}\nwindow.YTD.tweets.part1 = {body};\n") == TEXTS * 2


def test_records_of_another_form_are_given_as_none_and_counted() -> None:
    body: list[Any] = [{"tweet": {"full_text": "one"}}, None, 7, "text", [], {"tweet": {"full_text": "two"}}]
    reader = RecordList(io.BytesIO((HEAD + json.dumps(body)).encode()), Where("a"), Tweet)
    assert [record and record.full_text for record in reader] == ["one", None, None, None, None, "two"]
    assert reader.items == 6


def test_a_field_of_the_wrong_type_loses_only_that_field() -> None:
    body = [{"tweet": {"full_text": "one", "lang": 7, "entities": [], "id": 1.5}}]
    assert texts(HEAD + json.dumps(body)) == ["one"]


def test_bytes_that_are_not_utf_8_cost_only_themselves() -> None:
    body = (HEAD + json.dumps(records(), indent=2, ensure_ascii=False)).encode().replace(b"plain", b"pl\xff\xfein")
    reader = RecordList(io.BytesIO(body), Where("a"), Tweet)
    found = [str(record and record.full_text) for record in reader]
    assert found[0].startswith("pl")
    assert found[1:] == TEXTS[1:]
    assert reader.repaired == 1


def test_a_lone_surrogate_does_not_stop_the_reading() -> None:
    body = HEAD + json.dumps([{"tweet": {"full_text": "a\ud83db"}}, *records()], indent=2)
    assert texts(body)[1:] == TEXTS


@pytest.mark.parametrize("block", [1, 2, 3, 7, 64, 1000])
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_it_does_not_matter_where_a_block_ends(
    monkeypatch: pytest.MonkeyPatch, block: int, layout: dict[str, Any]
) -> None:
    monkeypatch.setattr(buffer, "BLOCK", block)
    assert texts(HEAD + json.dumps(records(), **{"ensure_ascii": False} | layout)) == TEXTS


@given(st.lists(st.text(), max_size=5), st.sampled_from(list(LAYOUTS.values())), st.integers(1, 50))
def test_any_text_is_read_as_it_was_written(written: list[str], layout: dict[str, Any], block: int) -> None:
    body = HEAD + json.dumps([{"tweet": {"full_text": text}} for text in written], **layout)
    usual, buffer.BLOCK = buffer.BLOCK, block
    try:
        assert texts(body) == written
    finally:
        buffer.BLOCK = usual


def test_a_file_that_ends_early_says_inside_which_item() -> None:
    body = HEAD + json.dumps(records(), indent=2)
    for cut in range(len(HEAD) + 1, len(body)):
        with pytest.raises(DamagedArchive, match=r"data/tweets\.js ends inside item \d"):
            texts(body[:cut])


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("", "is not a list"),
        ("window.tweets = []", "is not a list"),
        (HEAD, "is not a list"),
        (HEAD + "{}", "is not a list"),
        (HEAD + '[{"tweet": {"full_text": "a" "b"}}]', "is broken inside item 1"),
        (
            HEAD + '[{"tweet": {"full_text": "a"}} , {"tweet": nonsense here, and more of it}]',
            "is broken inside item 2",
        ),
        (HEAD + '[{"tweet": {"id": ' + "9" * 5000 + "}}]", "is broken inside item 1"),
        (HEAD + "[] and more", "goes on after the end of its list"),
    ],
)
def test_a_broken_file_is_refused_with_what_is_wrong(body: str, message: str) -> None:
    with pytest.raises(DamagedArchive, match=message) as caught:
        texts(body)
    assert "Download the archive again" in caught.value.remedy


def test_nesting_without_end_is_refused() -> None:
    with pytest.raises(HostileArchive, match="nests item 1 without end"):
        texts(HEAD + '[{"tweet":' + '{"a":' * 100_000 + "}" * 100_000 + "}]")


def test_a_record_without_end_is_refused_before_it_fills_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(values, "LONGEST_VALUE", 1 << 20)
    with pytest.raises(HostileArchive, match="has no end to item 1"):
        texts(HEAD + '[{"tweet": {"full_text": "' + "a" * (5 << 20))


@pytest.mark.parametrize("other", ["deleted_tweets", "note_tweet", "direct_messages"])
def test_a_list_of_another_kind_joined_to_the_tweets_is_refused(other: str) -> None:
    body = json.dumps(records(), indent=2)
    with pytest.raises(DamagedArchive, match=f"is several lists in one, tweets and {other}"):
        texts(f"{HEAD}{body}\nwindow.YTD.{other}.part0 = {body}")

import pytest

from jonabot.corpus.formats import Record
from jonabot.corpus.limits import check_record
from jonabot.errors import TrainingSetRefused


def test_a_record_at_the_limit_passes_and_gives_the_size_of_its_texts() -> None:
    assert check_record(Record("é" * 5, "who", "me"), "conversation", 15, 1) == 15


@pytest.mark.parametrize(
    ("record", "why"),
    [
        (Record("x" * 21), "record 1,234 has 21 bytes of text; the limit is 20"),
        (Record("é" * 11), "record 1,234 has 22 bytes of text; the limit is 20"),
        (Record("x" * 10, "y" * 10, "z"), "record 1,234 has 21 bytes of text; the limit is 20"),
        (Record(" \n", "Question?"), "record 1,234 is empty"),
    ],
)
def test_a_record_that_breaks_a_limit_is_refused_by_its_number(record: Record, why: str) -> None:
    with pytest.raises(TrainingSetRefused, match=why):
        check_record(record, "prompt-completion", 20, 1234)


def test_a_refusal_holds_no_personal_text() -> None:
    with pytest.raises(TrainingSetRefused) as refused:
        check_record(Record("my private words"), "text", 5, 1)
    assert "private" not in str(refused.value)


@pytest.mark.parametrize("record", [Record("a", "b", "System:"), Record("a", "[EOS]", "c"), Record("USER:", "b", "c")])
def test_a_conversation_with_a_reserved_word_in_any_text_is_refused(record: Record) -> None:
    with pytest.raises(TrainingSetRefused, match="reserves"):
        check_record(record, "conversation", 100, 1)


def test_a_reserved_word_does_not_arise_where_two_texts_meet() -> None:
    check_record(Record(": that was it", "Who is the User"), "conversation", 100, 1)


def test_reserved_words_may_stand_in_the_other_formats() -> None:
    check_record(Record("User: hi"), "pretraining", 100, 1)

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from cli.embedded.bedrock.language.contexts import BYTE_SPANS, ROWS_A_SPAN, SPANS, Reader, contexts
from cli.embedded.bedrock.language.passages import Passage, lay_out


def rows(*answers: str) -> np.ndarray:
    return contexts(lay_out([Passage.of("", answer) for answer in answers]))


def test_each_span_has_rows_of_its_own() -> None:
    table = rows("The ferry left the harbour.")
    assert table.shape[1] == SPANS
    for span in range(SPANS):
        assert ((table[:, span] >= span * ROWS_A_SPAN) & (table[:, span] < (span + 1) * ROWS_A_SPAN)).all()


def test_what_came_just_before_decides_the_short_spans() -> None:
    table = rows("xxxxab yyyyab ")
    first, second = table[7], table[14]  # just after each "ab", with the opening mark in front
    same = [length for span, length in enumerate(BYTE_SPANS) if first[span] == second[span]]
    assert same == [1, 2]


def test_the_words_before_are_seen_whole() -> None:
    table = rows("on the old road. at the old road.")
    end = len("on the old roa") + 1
    other = end + len("on the old road. ")
    word, previous, both = SPANS - 3, SPANS - 2, SPANS - 1
    assert table[end, word] == table[other, word]
    assert table[end, previous] == table[other, previous]
    assert table[end, both] == table[other, both]
    assert table[end, 6] == table[other, 6]


def test_no_context_reaches_into_the_passage_before() -> None:
    alone = rows("second")
    after_another = rows("first", "second")[-len(alone) :]
    assert (alone == after_another).all()


@given(st.binary(min_size=1, max_size=150))
def test_writing_sees_what_training_saw(text: bytes) -> None:
    """The context of the next byte is the same, whether the text is long past or just being written."""
    passage = Passage(b"", text)
    trained = contexts(lay_out([passage]))[-1]
    written = Reader(bytes(lay_out([passage]).symbols[:-1])).rows()[0]
    assert (trained == written).all()

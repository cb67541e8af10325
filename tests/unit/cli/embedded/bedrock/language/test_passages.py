from __future__ import annotations

from cli.embedded.bedrock.language.passages import ANSWER, END, Passage, lay_out


def test_only_answers_and_their_ends_are_learned() -> None:
    text = lay_out([Passage.of("ab", "c"), Passage.of("", "de")])
    assert bytes(text.symbols) == bytes([*b"ab", ANSWER, *b"c", END, ANSWER, *b"de", END])
    assert bytes(text.symbols[text.learned]) == bytes([*b"c", END, *b"de", END])


def test_every_byte_knows_where_its_passage_begins() -> None:
    text = lay_out([Passage.of("ab", "c"), Passage.of("", "de")])
    assert list(text.begins) == [0] * 5 + [5] * 4


def test_a_mark_in_somebodys_text_is_no_mark() -> None:
    passage = Passage.of(f"a{chr(ANSWER)}b", f"c{chr(END)}d")
    assert (passage.prompt, passage.answer) == (b"a b", b"c d")


def test_text_that_is_no_valid_unicode_does_no_harm() -> None:
    assert Passage.of("", "a\ud800b").answer == b"a?b"

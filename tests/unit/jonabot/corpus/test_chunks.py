import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.chunks import chunks, without_long_words

PROSE = st.lists(
    st.tuples(
        st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Z", "Cc"]), min_size=1, max_size=12),
        st.sampled_from([" ", " ", " ", ". ", "! ", ", ", "\n", "\n\n", "\n\n\n", "\u3000", "\t"]),
    ),
    max_size=150,
).map(lambda pairs: "".join(word + between for word, between in pairs))


@given(PROSE, st.integers(60, 400))
def test_no_chunk_is_longer_than_the_budget_in_bytes_or_characters(text: str, budget: int) -> None:
    assert all(len(chunk.encode()) <= budget for chunk in chunks(text, budget))


@given(PROSE, st.integers(60, 400))
def test_together_the_chunks_hold_every_character_but_white_space_in_order(text: str, budget: int) -> None:
    assert "".join("".join(chunks(text, budget)).split()) == "".join(text.split())


@given(st.lists(st.from_regex(r"[a-zéñß]{1,10}[.,!]?", fullmatch=True), max_size=200), st.integers(40, 300))
def test_no_word_is_cut(words: list[str], budget: int) -> None:
    assert [word for chunk in chunks(" ".join(words), budget) for word in chunk.split()] == words


@given(PROSE, st.integers(60, 400))
def test_no_chunk_is_empty_or_begins_or_ends_in_white_space(text: str, budget: int) -> None:
    assert all(chunk and chunk == chunk.strip() for chunk in chunks(text, budget))


def test_a_text_that_fits_is_one_chunk() -> None:
    assert list(chunks("One.\n\nTwo.", 100)) == ["One.\n\nTwo."]


def test_the_cut_is_made_before_a_heading() -> None:
    first = "Introduction text that is long enough to matter here. " * 3
    text = f"{first}\n\nA shorter paragraph.\n\nThe second part\n\n{first}\n\nEnd."
    assert [chunk.split("\n")[0][:20] for chunk in chunks(text, 260)] == ["Introduction text th", "The second part"]


def test_a_heading_is_never_left_alone_at_the_end() -> None:
    sentence = "A sentence of some length that goes on for a while. "
    text = f"{sentence * 4}\n\n{sentence * 3}\n\nThe heading\n\n{sentence * 6}"
    assert not any(chunk.endswith("The heading") for chunk in chunks(text, 400))


def test_a_heading_above_a_paragraph_that_is_too_long_goes_with_it() -> None:
    sentence = "A sentence of some length that goes on for a while. "
    text = f"{sentence * 4}\n\nThe heading\n\n{'word ' * 100}"
    assert not any(chunk.endswith("The heading") for chunk in chunks(text, 300))


def test_a_poem_is_cut_between_lines() -> None:
    text = "\n".join(f"line {number} of the poem without an end" for number in range(20))
    assert all(chunk.startswith("line") and chunk.endswith("end") for chunk in chunks(text, 200))


def test_the_cut_is_made_between_paragraphs() -> None:
    text = "\n\n".join(f"Paragraph {number} has a few words in it." for number in range(10))
    assert all(chunk.startswith("Paragraph") and chunk.endswith("it.") for chunk in chunks(text, 150))


def test_a_long_paragraph_is_cut_between_sentences() -> None:
    text = " ".join(f"Sentence number {number} is here, e.g. as it is." for number in range(20))
    assert all(chunk.startswith("Sentence") and chunk.endswith("is.") for chunk in chunks(text, 150))


def test_japanese_is_cut_between_sentences_and_counted_in_bytes() -> None:
    text = "今日は天気がいいですね。" * 30
    cut = list(chunks(text, 200))
    assert all(chunk.endswith("。") and len(chunk.encode()) <= 200 for chunk in cut)
    assert "".join(cut) == text


def test_a_script_without_spaces_is_cut_between_characters_and_never_before_a_mark() -> None:
    text = "กำลังใจที่ดี" * 50  # Thai, with vowels above and below
    cut = list(chunks(text, 100))
    assert "".join(cut) == text
    assert not any(chunk[0] in "ัิีึืุู็่้๊๋์ํ" for chunk in cut)


def test_a_word_that_no_chunk_can_hold_is_an_error() -> None:
    with pytest.raises(ValueError, match="longer than the budget"):
        list(chunks("short " + "x" * 101, 100))


def test_a_word_that_no_chunk_can_hold_can_be_left_out_and_is_counted() -> None:
    assert without_long_words(f"before {'x' * 101} after {'y' * 100}", 100) == (f"before  after {'y' * 100}", 1)
    assert without_long_words("é" * 51, 100) == ("", 1)


def test_a_long_text_without_spaces_is_no_long_word_in_a_script_without_spaces() -> None:
    text = "天気" * 100
    assert without_long_words(text, 100) == (text, 0)


@given(PROSE | st.text("aé天กัำ្가ᄀ👏🏽🇩\u200d \n.,", max_size=100), st.integers(4, 40))
def test_a_text_without_long_words_can_always_be_cut(text: str, budget: int) -> None:
    kept, _ = without_long_words(text, budget)
    assert all(len(chunk.encode()) <= budget for chunk in chunks(kept, budget))

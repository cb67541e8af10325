import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.chunks import chunks, without_long_words
from jonabot.corpus.scripts import cut_at_need, last_cut

RUNS = {
    "Thai": "กำลังใจที่ดีน้ำใจเป็น",
    "Lao": "ນ້ຳໃຈດີແລະເຂົ້າ",
    "Khmer": "ខ្ញុំស្រឡាញ់ភាសាខ្មែរ",
    "Burmese": "မင်္ဂလာပါသတ္တဝါ",
    "Tibetan": "བོད་སྐད་ཡིག་བཀྲ་ཤིས་",
    "Javanese": "ꦱꦸꦒꦼꦁꦫꦮꦸꦃꦲꦏ꧀ꦱꦫ",
    "Balinese": "ᬩᬮᬶᬅᬓ᭄ᬱᬭ",
    "New Tai Lue": "ᦅᦳᧃᦎᦹᧃᦺᦑ",
    "Cham": "ꨀꨈꩋꨌꩌꨀ",
    "half-width Japanese": "ｶﾞｷﾞﾊﾟﾋﾟｱ",
    "emoji": "👏👍🏽👩‍👩‍👧🇩🇪🇫🇷❤️1️⃣",
    "Hangul": "안녕하세요",
}
NEVER_FIRST = "\u0e33\u0eb3\uff9e\uff9f\u0e31\u0e35\u0e48\u200d\ufe0f\u20e3\U0001f3fd"
NEVER_LAST = "\u17d2\u1039\u200d\u1b44\ua9c0\u0e40\u0ec0"


@pytest.mark.parametrize("script", RUNS)
def test_a_long_run_in_a_script_without_spaces_is_no_pasted_data_and_is_kept_whole(script: str) -> None:
    text = f"Before. {RUNS[script] * 60} After."
    assert without_long_words(text, 150) == (text, 0)
    assert "".join("".join(chunks(text, 150)).split()) == "".join(text.split())


@pytest.mark.parametrize("script", RUNS)
@given(st.integers(60, 400))
def test_what_a_reader_sees_as_one_character_is_never_cut(script: str, budget: int) -> None:
    cut = list(chunks(RUNS[script] * 60, budget))
    assert not any(chunk[0] in NEVER_FIRST for chunk in cut)
    assert not any(chunk[-1] in NEVER_LAST for chunk in cut[:-1])


@given(st.integers(20, 100))
def test_a_flag_is_never_torn(budget: int) -> None:
    assert set("".join(chunks("🇩🇪" * 60, budget))) == set("🇩🇪")
    assert all(chunk.startswith("🇩") and chunk.endswith("🇪") for chunk in chunks("🇩🇪" * 60, budget))


@given(st.lists(st.text("가나다라마바사", min_size=1, max_size=8), max_size=100), st.integers(30, 200))
def test_no_korean_word_is_cut(words: list[str], budget: int) -> None:
    assert [word for chunk in chunks(" ".join(words), budget) for word in chunk.split()] == words


def test_a_word_with_an_emoji_stays_together_if_a_chunk_can_hold_it() -> None:
    text = "Well done 👏👏👏 " * 30
    assert {word for chunk in chunks(text, 50) for word in chunk.split()} == {"Well", "done", "👏👏👏"}


def test_a_mark_is_parted_from_its_letter_only_where_nothing_else_can_be() -> None:
    endless = "\u0e01" + "\u0e31" * 50
    assert last_cut(endless, 0, 40) == 0
    assert cut_at_need(endless, 0, 40) == 40


def test_a_word_in_letters_has_no_place_to_cut() -> None:
    assert last_cut("abcdef", 1, 5) == 1
    with pytest.raises(ValueError, match="longer than the budget"):
        cut_at_need("abcdef", 1, 5)

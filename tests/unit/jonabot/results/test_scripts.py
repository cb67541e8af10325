from __future__ import annotations

import pytest

from jonabot.results.scripts import divides_words


@pytest.mark.parametrize(
    "text",
    ["We walked up the path.", "Мы шли вверх.", "우리는 길을 걸었다.", "مشينا في الظلام", "हम चले", "", "1, 2, 3!"],
)
def test_most_scripts_put_spaces_between_words(text: str) -> None:
    assert divides_words([text])


@pytest.mark.parametrize("text", ["暗い道を歩いた。", "我们走上山路。", "เราเดินขึ้นเขา", "ພວກເຮົາຍ່າງ", "យើងដើរ", "ﾊﾟﾝ"])
def test_some_scripts_do_not(text: str) -> None:
    assert not divides_words([text])


def test_a_name_in_another_script_changes_nothing() -> None:
    assert divides_words(["We read 源氏物語 all winter, and then we read it again."])


def test_an_author_who_writes_much_in_both_is_one_without_spaces() -> None:
    assert not divides_words(["We walked up the path.", "暗い道を歩いた。誰も話さなかった。"])

from __future__ import annotations

from jonabot.archives.wordpress.damage import Damage
from jonabot.archives.wordpress.parts import Cut, Markup, RawItem, Total


def lost(*numbers: int) -> Damage:
    damage = Damage("shed.xml")
    for number in numbers:
        damage.lose("damaged", RawItem(number, Markup(b"<title>Secret</title>", {}), is_whole=True))
    damage.end(Total(items=9, garbage=0))
    return damage


def test_an_export_in_order_needs_no_notice() -> None:
    assert list(lost().notices()) == []


def test_lost_items_are_told_by_number_and_never_by_title() -> None:
    (one,) = lost(4).notices()
    (many,) = lost(4, 7, 1200).notices()
    assert one.message.startswith("shed.xml: item 4 left out")
    assert many.message.startswith("shed.xml: 3 items, from item 4 on, left out")
    assert "Secret" not in one.message + many.message


def test_a_thousand_cuts_make_a_few_notices() -> None:
    damage = lost()
    for number in range(1000):
        damage.cut(Cut(number, is_inside=True))
    assert len(list(damage.notices())) < 20

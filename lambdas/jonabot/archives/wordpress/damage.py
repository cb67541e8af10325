"""What is wrong with one file of an export, told in a few sentences however much it is."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from jonabot.archives.wordpress.parts import Cut, RawItem, Total
from jonabot.archives.wordpress.sanitising import ITEM_LIMIT
from jonabot.archives.wordpress.strays import without_messages
from jonabot.documents import Notice


class _Tally:
    def __init__(self) -> None:
        self.count = 0
        self.first = 0

    def add(self, number: int) -> None:
        self.count += 1
        self.first = self.first or number

    def __str__(self) -> str:
        return f"item {self.first:,}" if self.count == 1 else f"{self.count:,} items, from item {self.first:,} on,"


class Damage:
    """Nothing that is noted names an item by more than its number: titles may be private."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._cuts: list[Cut] = []
        self._lost = {rule: _Tally() for rule in _LOST}
        self._messages = _Tally()
        self._total = Total(items=0, garbage=0)

    def lose(self, rule: str, item: RawItem) -> None:
        """An item that is dropped because of its damage; `rule` is that of its `Dropped`."""
        self._lost[rule].add(item.number)

    def clean(self, item: RawItem) -> RawItem:
        """The item without what the server wrote between the author's words, which is noted."""
        markup = without_messages(item.markup)
        if markup is item.markup:
            return item
        self._messages.add(item.number)
        return msgspec.structs.replace(item, markup=markup)

    def cut(self, cut: Cut) -> None:
        if len(self._cuts) < _MOST_CUTS:
            self._cuts.append(cut)

    def end(self, total: Total) -> None:
        self._total = total

    def notices(self) -> Iterator[Notice]:
        if self._total.garbage:
            yield self._notice(f"{self._total.garbage:,} bytes before the export begins were skipped.")
        if not self._total.items:
            yield self._notice("the export holds no items.")
        for cut in self._cuts:
            where = "inside" if cut.is_inside else "after"
            yield self._notice(
                f"it is cut short: it ends {where} item {cut.item:,}. Export again if posts are missing."
            )
        for rule, tally in self._lost.items():
            if tally.count:
                yield self._notice(f"{tally} {_LOST[rule]}.")
        if self._messages.count:
            yield self._notice(
                f"{self._messages} came with messages of PHP in the midst, which were left out. "
                "Set WP_DEBUG_DISPLAY to false and export again if something is missing."
            )

    def _notice(self, sentence: str) -> Notice:
        return Notice(f"{self._name}: {sentence}")


_MOST_CUTS = 10
_LOST = {
    "truncated": "left out: cut off before what says whether it was published",
    "damaged": "left out: its XML is too damaged to say whether it was published",
    "too-large": f"left out: longer than {ITEM_LIMIT >> 20} MB",
}

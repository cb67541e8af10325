"""Blocks of text set one after another: paragraphs, list items, quotes, table rows."""

from __future__ import annotations

from typing import NamedTuple

_DEEPEST = 8
"""Lists and quotes that are nested deeper look the same."""

_WIDEST = 1000
"""In cells: what has more is no row that anybody wrote."""


class _Block(NamedTuple):
    text: str
    group: int
    """Blocks of the same list or table, which stand on lines of their own without a blank one
    between them, share a number; 0 for all others."""


class Layout:
    """Plain text in the making. A list item begins with `- ` or its number, a quoted line with `> `,
    and the cells of a table's row stand in one line with ` | ` between them.
    """

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._last_group = 0
        self._groups = 0
        self._group = 0
        self._quotes = 0
        self._numbers: list[int | None] = []
        """Of each list that is open, from the outermost: the number of the next item, None if it has none."""
        self._bullet = ""
        self._row: list[list[_Block]] | None = None
        """The cells of the table row that is open."""
        self._table = 0

    def add(self, text: str) -> None:
        """A paragraph, heading, or text that is laid out already."""
        if self._bullet or self._numbers:
            text = self._in_list(text)
        group = self._group if self._numbers else 0
        if self._row is None:
            self._set(text, group)
        else:
            self._row[-1].append(_Block(text, group))

    def begin_list(self, first: int | None) -> None:
        """`first` is the number of its first item, None if it has bullets."""
        if not self._numbers:
            self._group = self._new_group()
        self._numbers.append(first)

    def end_list(self) -> None:
        if self._numbers:
            self._numbers.pop()
        self._bullet = ""

    def begin_item(self) -> None:
        number = self._numbers[-1] if self._numbers else None
        if number is None:
            self._bullet = "- "
        else:
            self._bullet = f"{number}. "
            self._numbers[-1] = number + 1

    def end_item(self) -> None:
        self._bullet = ""

    def begin_quote(self) -> None:
        self._quotes += 1

    def end_quote(self) -> None:
        self._quotes = max(0, self._quotes - 1)

    def begin_table(self) -> None:
        """A table in a cell of another shows that the other only arranges the page."""
        self._set_blocks()
        self._table = self._new_group()

    def begin_row(self) -> None:
        self.end_row()
        self._row = [[]]

    def begin_cell(self) -> None:
        if self._row is None:
            self._row = []
        elif len(self._row) >= _WIDEST:
            self._set_blocks()
            self._row = []
        self._row.append([])

    def end_row(self) -> None:
        cells = [cell for cell in self._row or () if cell]
        if any(len(cell) > 1 or "\n" in cell[0].text for cell in cells):
            self._set_blocks()
        elif cells:
            self._set(" | ".join(cell[0].text.strip() for cell in cells), self._table)
        self._row = None

    def text(self) -> str:
        """All of it; paragraphs have one blank line between them."""
        self.end_row()
        return "".join(self._pieces)

    def _set_blocks(self) -> None:
        blocks = [block for cell in self._row or () for block in cell]
        self._row = None
        for block in blocks:
            self._set(*block)

    def _set(self, text: str, group: int) -> None:
        if self._quotes:
            mark = "> " * min(self._quotes, _DEEPEST)
            text = mark + text.replace("\n", f"\n{mark}")
        if self._pieces:
            self._pieces.append("\n" if group and group == self._last_group else "\n\n")
        self._pieces.append(text)
        self._last_group = group

    def _in_list(self, text: str) -> str:
        indent = "  " * min(len(self._numbers) - 1, _DEEPEST)
        first, self._bullet = self._bullet or "  ", ""
        return f"{indent}{first}{text}".replace("\n", f"\n{indent}  ")

    def _new_group(self) -> int:
        self._groups += 1
        return self._groups

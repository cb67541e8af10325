"""A raw item, or the head of a document, while it is being collected."""

from __future__ import annotations

from jonabot.archives.wordpress.parts import SECTION, Markup


class Draft:
    """Markup up to a limit, in bytes; what comes after it is forgotten."""

    def __init__(self, limit: int) -> None:
        self._room = limit
        self._text: list[bytes] = []
        self._sections: list[list[bytes]] = []

    @property
    def is_oversized(self) -> bool:
        """It was longer than the limit."""
        return self._room < 0

    def add_text(self, text: bytes) -> None:
        """Tags and text outside CDATA sections."""
        if self._has_room(text):
            self._text.append(text.replace(SECTION, b""))

    def begin_section(self) -> None:
        if self._has_room(SECTION):
            self._text.append(SECTION)
            self._sections.append([])

    def add_to_section(self, part: bytes) -> None:
        """A part of what is in the CDATA section that began last."""
        if self._has_room(part):
            self._sections[-1].append(part)

    def finish(self) -> Markup:
        return Markup(b"".join(self._text), [b"".join(parts) for parts in self._sections])

    def _has_room(self, piece: bytes) -> bool:
        self._room -= len(piece)
        return self._room >= 0

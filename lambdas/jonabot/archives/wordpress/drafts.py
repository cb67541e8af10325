"""A raw item, or the head of a document, while it is being collected."""

from __future__ import annotations

from jonabot.archives.wordpress.parts import Markup


class Draft:
    """Markup up to a limit, in bytes; what comes after it is forgotten."""

    def __init__(self, limit: int) -> None:
        self._room = limit
        self._text: list[bytes] = []
        self._section: list[bytes] = []
        self._sections: dict[bytes, bytes] = {}

    @property
    def is_oversized(self) -> bool:
        """It was longer than the limit."""
        return self._room < 0

    def add_text(self, text: bytes) -> None:
        """Tags and text outside CDATA sections."""
        if self._has_room(text):
            self._text.append(text)

    def add_to_section(self, part: bytes) -> None:
        """A part of what is in a CDATA section."""
        if self._has_room(part):
            self._section.append(part)

    def end_section(self, element: bytes) -> None:
        """The section is over. `element` is the tag of the element that holds it and nothing else;
        empty if there is none.
        """
        section = b"".join(self._section)
        self._section.clear()
        if element:
            self._sections.setdefault(element, section)
        else:
            self._text.append(_escape(section))

    def finish(self) -> Markup:
        return Markup(b"".join(self._text), self._sections)

    def _has_room(self, piece: bytes) -> bool:
        self._room -= len(piece)
        return self._room >= 0


def _escape(section: bytes) -> bytes:
    return section.replace(b"&", b"&amp;").replace(b"<", b"&lt;")

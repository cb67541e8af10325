"""A raw item, or the head of a document, while it is being collected."""

from __future__ import annotations

from jonabot.archives.wordpress.parts import Markup


class Draft:
    """Markup up to a limit, in bytes; what comes after it is forgotten."""

    def __init__(self, limit: int, *, is_item: bool) -> None:
        self.is_item = is_item
        self.expects_footnotes = False
        """The next value of its metadata is the post's footnotes."""
        self._room = limit
        self._text = bytearray()
        self._section = bytearray()
        self._sections: dict[bytes, bytes] = {}

    @property
    def is_oversized(self) -> bool:
        """It was longer than the limit."""
        return self._room < 0

    def add_text(self, text: bytes) -> None:
        """Tags and text outside CDATA sections."""
        if self._has_room(text):
            self._text += text

    def add_to_section(self, part: bytes) -> None:
        """A part of what is in a CDATA section."""
        if self._has_room(part):
            self._section += part

    def end_section(self, element: bytes) -> None:
        """The section is over. `element` is the tag of the element that holds it and nothing else;
        empty if there is none.
        """
        section, self._section = self._section, bytearray()
        if element:
            self._sections.setdefault(element, bytes(section))
        else:
            self._text += section.replace(b"&", b"&amp;").replace(b"<", b"&lt;")

    def finish(self) -> Markup:
        return Markup(bytes(self._text), self._sections)

    def _has_room(self, piece: bytes) -> bool:
        self._room -= len(piece)
        return self._room >= 0

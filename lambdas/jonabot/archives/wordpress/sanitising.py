"""Cut a WordPress export into its raw items, whatever is wrong with the XML around and in them.

An XML parser that recovers from errors loses text without a word: at a control character the rest
of a post, at a PHP warning before the prolog everything, of a concatenated file all but the first
document. But a WordPress export is a flat thing: items that hold elements that hold text, most of it
in CDATA sections. So it is cut, as a stream, at the few marks that every version of it has. What is
wrong with one item stays in it, and there is no entity that could be expanded. Marks count only
outside CDATA sections: a post about HTML may hold them all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jonabot.archives.wordpress.decoding import as_utf8
from jonabot.archives.wordpress.drafts import Draft
from jonabot.archives.wordpress.elements import BEFORE_LIMIT, read_element
from jonabot.archives.wordpress.marks import BEGINNING, MARK
from jonabot.archives.wordpress.parts import Channel, Cut, Markup, Part, RawItem, Total
from jonabot.archives.wordpress.regular import regular_markup
from jonabot.archives.wordpress.window import Window
from jonabot.errors import DamagedArchive, HostileArchive, UnrecognisedExport

GARBAGE_LIMIT = 1 << 20
"""In bytes: so much may stand before the export begins (PHP warnings, mostly)."""
REGULAR_LIMITS = (64 << 10, 1 << 20)
"""In bytes: how much is looked at in one go, if need be twice, to find an item's end."""
ITEM_LIMIT = 16 << 20
"""In bytes: the longest item that is kept in memory. War and Peace has 3 MB."""
CHANNEL_LIMIT = 64 << 10
"""In bytes: the blog's title and language stand at the head of a document."""
COMMENT_LIMIT = 64 << 10
"""In bytes: what is longer is no comment but text after a stray `<!--`."""

_AGAIN = "Export again in WordPress (Tools, Export) and drop that file."


def sanitise(blocks: Iterable[bytes], name: str) -> Iterator[Part]:
    """The parts of the export in `blocks`, in order; `Total` is the last. `name` is for messages.

    Raises:
        DamagedArchive: it is empty.
        UnrecognisedExport: there is no WordPress export in it.
        HostileArchive: it declares a document type or an entity.

    """
    yield from _Sanitiser(Window(as_utf8(blocks)), name).parts()


class _Sanitiser:
    def __init__(self, window: Window, name: str) -> None:
        self._window = window
        self._name = name
        self._items = 0
        self._draft: Draft | None = None
        self._document_is_open = False
        self._has_document = False
        self._text_before = b""
        self._expects_regular = True
        self._no_comment_until = 0

    def parts(self) -> Iterator[Part]:
        garbage = self._skip_garbage()
        read = {
            "item": self._read_item,
            "end": self._read_end,
            "section": self._read_section,
            "comment": self._skip_comment,
            "root": self._begin_document,
            "prolog": self._end_document,
            "declaration": self._refuse,
        }
        while self._window.look():
            if mark := self._next_mark():
                yield from read[str(mark.lastgroup)](mark)
        yield from self._end_document()
        if not self._has_document and not self._items:
            raise UnrecognisedExport(self._name, "it is XML, but no WordPress export.", _AGAIN)
        yield Total(self._items, garbage)

    def _skip_garbage(self) -> int:
        window = self._window
        if not window.look(GARBAGE_LIMIT):
            raise DamagedArchive(self._name, "the file is empty.", _AGAIN)
        for mark in BEGINNING.finditer(window.data, 0, GARBAGE_LIMIT):
            if mark["begin"]:
                return len(window.take(mark.start()).strip())
            if mark["declaration"]:
                self._refuse(mark)
        raise UnrecognisedExport(self._name, "no WordPress export begins in its first megabyte.", _AGAIN)

    def _next_mark(self) -> re.Match[bytes] | None:
        """Read up to and over the next mark that is in sight, if there is one."""
        window = self._window
        mark = MARK.search(window.data, window.at)
        if mark is None or mark.start() >= window.sure:
            self._read_text(window.take(window.sure))
            return None
        self._read_text(window.take(mark.start()))
        window.take(mark.end())
        return mark

    def _read_text(self, text: bytes) -> None:
        self._text_before = (self._text_before + text)[-BEFORE_LIMIT:]
        if self._draft is not None:
            self._draft.add_text(text)

    def _read_item(self, mark: re.Match[bytes]) -> Iterable[Part]:
        before = self._finish_draft()
        self._items += 1
        is_empty = mark["item"].endswith(b"/>")
        markup = None if is_empty else self._regular_item(mark)
        if markup:
            return (*before, RawItem(self._items, markup, is_whole=True))
        self._draft = Draft(ITEM_LIMIT, is_item=True)
        self._read_text(mark[0])
        return (*before, *self._finish_draft(is_whole=True)) if is_empty else before

    def _regular_item(self, mark: re.Match[bytes]) -> Markup | None:
        """The whole item, read at once, if all of it is as WordPress writes it: nearly every item is.

        After one that is not, the next try is made behind its end: so no input is searched twice.
        """
        if not self._expects_regular:
            return None
        self._expects_regular = False
        window = self._window
        end = -1
        for limit in REGULAR_LIMITS:
            if end < 0:
                window.look(limit)
                end = window.data.find(b"</item>", window.at, window.at + limit)
        if end < 0:
            return None
        markup = regular_markup(mark[0], window.data[window.at : end])
        if markup:
            self._expects_regular = True
            window.take(end + len(b"</item>"))
        return markup

    def _read_end(self, mark: re.Match[bytes]) -> Iterable[Part]:
        self._expects_regular = True
        if mark["end"] == b"item":
            return self._finish_draft(is_whole=True)
        self._document_is_open = False
        return self._finish_draft()

    def _begin_document(self, mark: re.Match[bytes]) -> Iterable[Part]:
        before = self._end_document()
        self._draft = Draft(CHANNEL_LIMIT, is_item=False)
        self._document_is_open = self._has_document = True
        self._read_text(mark[0])
        return before

    def _end_document(self, _: re.Match[bytes] | None = None) -> Iterable[Part]:
        is_inside = self._draft is not None and self._draft.is_item
        is_cut = self._document_is_open or is_inside
        self._document_is_open = False
        return (*self._finish_draft(), *([Cut(self._items, is_inside)] if is_cut else []))

    def _finish_draft(self, *, is_whole: bool = False) -> Iterable[Part]:
        draft, self._draft = self._draft, None
        if draft is None:
            return ()
        if not draft.is_item:
            return (Channel(draft.finish()),)
        return (RawItem(self._items, draft.finish(), is_whole, draft.is_oversized),)

    def _skip_comment(self, _: re.Match[bytes]) -> Iterable[Part]:
        window = self._window
        if window.position >= self._no_comment_until:
            window.look(COMMENT_LIMIT)
            end = window.data.find(b"-->", window.at, window.at + COMMENT_LIMIT)
            if end < 0:
                self._no_comment_until = window.position + COMMENT_LIMIT
            else:
                window.take(end + len(b"-->"))
        return ()

    def _read_section(self, _: re.Match[bytes]) -> Iterable[Part]:
        read_element(self._window, self._text_before, self._draft)
        return ()

    def _refuse(self, _: re.Match[bytes]) -> Iterable[Part]:
        reason = "it declares a document type or an entity, which no WordPress export does."
        raise HostileArchive(self._name, reason, _AGAIN)

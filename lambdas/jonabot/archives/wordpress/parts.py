"""What a WordPress export is cut into."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec


class Markup(msgspec.Struct, frozen=True, gc=False):
    """A piece of an export, as bytes."""

    text: bytes
    """Tags and text. What other CDATA sections hold stands in it as plain text, escaped."""
    sections: Mapping[bytes, bytes]
    """What the elements that hold one CDATA section and nothing else hold, by their tags. The first
    element of each tag counts; what nobody asks for is left out."""


class Channel(msgspec.Struct, frozen=True, gc=False):
    """What stands before the first item of a document: the blog's title and language, among others."""

    markup: Markup


class RawItem(msgspec.Struct, frozen=True, gc=False):
    """One `<item>`, from its start tag on, without its end tag."""

    number: int
    """From 1, in the order of the file."""
    markup: Markup
    is_whole: bool
    """Its end tag is there."""
    is_oversized: bool = False
    """It is too long to be kept in memory: `markup` is not all of it."""


class Cut(msgspec.Struct, frozen=True, gc=False):
    """A document ends without its end tag."""

    item: int
    """The number of the last item before the cut."""
    is_inside: bool
    """That item is cut as well."""


class Total(msgspec.Struct, frozen=True, gc=False):
    """The last word on a file."""

    items: int
    """Start tags of items outside CDATA sections, whatever became of them."""
    garbage: int
    """Bytes before the export began."""


Part = Channel | RawItem | Cut | Total

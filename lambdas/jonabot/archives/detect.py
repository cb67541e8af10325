"""What kind of export a file is: by its content, never by its name."""

from __future__ import annotations

import re
from typing import BinaryIO

from jonabot.archives.wordpress.signature import is_wordpress
from jonabot.archives.x.layouts import find_layouts, is_needed
from jonabot.archives.x.signature import AUTHORED, read_signature
from jonabot.archives.zip_members import ZipMembers, is_zip
from jonabot.documents import ArchiveKind
from jonabot.errors import UnrecognisedExport

HEAD = 1 << 18
"""In bytes: enough for whatever a broken server writes before an export begins."""

_MARKUP = re.compile(rb"<(?:\?xml|rss)\b", re.IGNORECASE)
_WANTED = "Drop an X archive (the zip as X made it, or its tweets.js) or a WordPress export (XML, or a zip of them)."
_STRANGERS = (
    (b"\xff\xd8\xff", "is a JPEG picture"),
    (b"\x89PNG", "is a PNG picture"),
    (b"GIF8", "is a GIF picture"),
    (b"%PDF", "is a PDF"),
    (b"\x1f\x8b", "is packed with gzip"),
    (b"7z\xbc\xaf", "is packed with 7-Zip"),
    (b"Rar!", "is packed with RAR"),
    (b"SQLite format 3", "is a database"),
    (b"\xff\xfe", "is text in UTF-16: another program has saved it anew"),
    (b"\xfe\xff", "is text in UTF-16: another program has saved it anew"),
)
_PACKED = (b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!")


def detect(stream: BinaryIO, name: str) -> ArchiveKind:
    """The kind of an export; `stream` is seekable, `name` is for messages only.

    Of a bare file 256 KB are read, of a zip the directory and the beginnings of some members.

    Raises:
        UnrecognisedExport: it is neither an X archive nor a WordPress export.
        DamagedArchive: it is a zip that is cut short, locked or broken.
        HostileArchive: it is a zip with paths that climb.

    """
    stream.seek(0)
    head = stream.read(HEAD)
    if is_zip(head):
        return _detect_zip(stream, name)
    signature = read_signature(head)
    if signature and signature.holds in AUTHORED:
        return "x-archive"
    if is_wordpress(head):
        return "wordpress-export"
    remedy = f"Unpack it first. {_WANTED}" if head.startswith(_PACKED) else _WANTED
    raise UnrecognisedExport(name, f"it {_appearance(head, signature and signature.holds)}.", remedy)


def _detect_zip(stream: BinaryIO, name: str) -> ArchiveKind:
    members = ZipMembers(stream, name, lambda path: is_needed(path) or path.lower().endswith((".xml", ".zip")))
    if find_layouts(members):
        return "x-archive"
    exports = (path for path in members.names if path.lower().endswith(".xml"))
    if any(is_wordpress(members.head(path, HEAD)) for path in exports):
        return "wordpress-export"
    if any(path.lower().endswith(".zip") for path in members.names):
        raise UnrecognisedExport(name, "it is a zip inside a zip.", "Unzip it once and drop what is inside.")
    raise UnrecognisedExport(name, "the zip holds no X archive and no WordPress export.", _WANTED)


def _appearance(head: bytes, holds: str | None) -> str:
    """What the file is instead, as far as its beginning tells."""
    if not head:
        return "is empty"
    if holds:
        return f"is a file of an X archive ({holds}), but not one with tweets"
    for magic, what in _STRANGERS:
        if head.startswith(magic):
            return what
    if re.match(rb"\s*<(?:!doctype html|html)", head, re.IGNORECASE):
        return "is a web page"
    if _MARKUP.match(head.lstrip()):
        return "is XML, but not from WordPress"
    return "is neither an X archive nor a WordPress export"

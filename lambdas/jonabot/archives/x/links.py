"""Links in a tweet, in its text and in its entities.

Before about 2011 links are raw text and no entity names them; other tweets have entities for
addresses without `http` in the text. Both are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from jonabot.archives.x.records import Note, Tweet

LinkMode = Literal["strip", "drop", "expand"]

_NO = "\\s\u2026<>\"\u201c\u201d\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uff00-\uffef"
"""What ends an address: a space, the ellipsis that cuts it, a quote, a script without spaces."""
_ADDRESS = re.compile(
    r"(?:https?://|\bwww\.)"
    rf"(?:t\.co/[a-z0-9]+|(?:\([^{_NO}()]*\)|[^{_NO}()])*(?:\([^{_NO}()]*\)|[^{_NO}()\[\]{{}}.,;:!?']))\u2026?"
    r"|\bhttps?(?::/{0,2})?\u2026",
    re.IGNORECASE,
)

_CUT = "\x00"
"""Stands where a link was until the text around it is mended; a tidy text has none of its own."""
_BRACKETS = {"(": ")", "[": "]", '"': '"', "\u201c": "\u201d"}
_POINTERS = "-=<>|~\u00bb\u2192\u2013\u2014"
"""What stands before a link at the end of a text and says nothing without it: `->`, a dash."""


class Linked(NamedTuple):
    """A text after its links were seen to."""

    text: str
    found: bool
    """It had at least one link, in the text or in the entities."""
    prose: str
    """The text without any address."""


def addresses(tweet: Tweet) -> dict[str, str]:
    """By each address as it stands in the text, where it leads; "" where that is the tweet itself."""
    entities = tweet.entities
    if entities is None or not (entities.urls or entities.media):
        return {}
    targets = {link.url: link.expanded_url or "" for link in entities.urls or () if link.url}
    targets.update((link.url, "") for link in entities.media or () if link.url)
    return targets


def note_addresses(note: Note) -> dict[str, str]:
    """The same of a long post."""
    links = (note.core and note.core.urls) or ()
    return {link.short_url: link.expanded_url or "" for link in links if link.short_url}


def see_to_links(text: str, targets: Mapping[str, str], mode: LinkMode) -> Linked:
    """Cut every link (`strip`), write where it leads (`expand`), or only look (`drop`).

    A t.co address that nothing explains, and one that the text cuts short, are cut in any case.
    """
    if not targets and "://" not in text and "\u2026" not in text and "www." not in text:
        return Linked(text, found=False, prose=text)
    prose = _replace(text, targets, expand=False)
    found = bool(targets) or prose != text
    if mode == "expand" and found:
        return Linked(_replace(text, targets, expand=True), found, prose)
    return Linked(prose if mode == "strip" else text, found, prose)


def without_links(text: str) -> str:
    """A text without the addresses that stand in it."""
    return see_to_links(text, {}, "strip").text


def _replace(text: str, targets: Mapping[str, str], *, expand: bool) -> str:
    def written(address: str) -> str:
        if not expand:
            return _CUT
        target = targets.get(address)
        is_real = target is None and "//t.co/" not in address and not address.endswith("\u2026")
        return address if is_real else target or _CUT

    replaced = _ADDRESS.sub(lambda match: written(match[0]), text)
    for address in sorted(targets, key=len, reverse=True):
        if "://" not in address:  # an old tweet's `example.org/x`
            replaced = replaced.replace(address, written(address))
    return _mend(replaced) if _CUT in replaced else replaced


def _mend(text: str) -> str:
    """The text around links that were cut: no double spaces, empty brackets or arrows to nowhere."""
    first, *pieces = text.split(_CUT)
    mended = [first.rstrip(" \t")]
    for piece in pieces:
        before, after = mended[-1], piece.lstrip(" \t")
        closing = _BRACKETS.get(before[-1:])
        if closing and after.startswith(closing):
            mended[-1] = before[:-1].rstrip(" \t")
            after = after[1:]
        elif before.endswith("\n") or not any(mended):  # the link had a line of its own
            after = after.removeprefix("\n")
        else:
            after = piece
        mended.append(after.rstrip(" \t"))
    whole = "".join(mended).strip()
    return whole if pieces[-1].strip() else _without_pointers(whole)


def _without_pointers(text: str) -> str:
    before, _, last = text.rpartition(" ")
    while before and not last.strip(_POINTERS):
        text = before.rstrip()
        before, _, last = text.rpartition(" ")
    return text

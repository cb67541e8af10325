"""Links in a tweet, in its text and in its entities.

Before about 2011 links are raw text and no entity names them; other tweets have entities for
addresses without `http` in the text. Both are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

import msgspec

from jonabot.archives.x.records import Note, Tweet
from jonabot.archives.x.texts import tidy

LinkMode = Literal["strip", "drop", "expand"]

_NO = '\\s\u2026<>"\u201c\u201d\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uff00-\uffef'
"""What ends an address: a space, the ellipsis that cuts it, a quote, a script without spaces."""
_ADDRESS = re.compile(
    r"(?i:https?://|\bwww\.)"
    rf"(?:t\.co/(?:(?!https?:)[A-Za-z0-9])+|(?:\([^{_NO}()]*\)|[^{_NO}()])*(?:\([^{_NO}()]*\)|[^{_NO}()\[\]{{}}.,;:!?']))\u2026?"
    r"|\b(?i:https?)(?::/{0,2})?\u2026"
)
_BARE = re.compile(
    r"(?<![\w@/.#$-])(?:[A-Za-z0-9-]{1,63}\.){1,4}"
    r"(?i:com|net|org|info|biz|edu|gov|a[mrtu]|b[er]|c[achno]|d[ek]|e[su]|f[imr]|g[dlrs]|hu|i[emnost]|jp|kr|l[aiy]|m[epsx]"
    r"|n[lou]|p[st]|ru|s[eit]|t[ov]|u[ks]|v[cu]|ws)"
    rf"/(?:[^{_NO}()\[\]{{}}]*[^{_NO}()\[\]{{}}.,;:!?'])?\u2026?",
)
"""An address without `http`, which X makes a link of: `bit.ly/x`, `pic.twitter.com/x`. It has a path and an ending
that is a country's or a general one: `and/or` and `Node.js/React` are prose."""
_OF_X = re.compile(r"(?<![\w@/.-])(?:t\.co|pic\.(?:twitter|x)\.com)/\w+\u2026?")
"""Those that nobody can tell where they lead."""
_CUT_SHORT = re.compile(r"(?:^|\s)ht{0,2}\u2026$")
"""An address of which a retweet's or a preview's end left one or two letters."""

_CUT = "\x00"
"""Stands where a link was until the text around it is mended; a tidy text has none of its own."""
_BRACKETS = {"(": ")", "[": "]", '"': '"', "\u201c": "\u201d"}
_POINTERS = "-=<>|~\u00bb\u2192\u2013\u2014"
"""What stands before a link at the end of a text and says nothing without it: `->`, a dash."""


class Linked(msgspec.Struct, gc=False):
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
    targets: dict[str, str] = {}
    for link in entities.urls or ():
        if link.url:
            targets[link.url] = link.expanded_url or ""
    for link in entities.media or ():
        if link.url:
            targets[link.url] = ""
    return targets


def note_addresses(note: Note) -> dict[str, str]:
    """The same of a long post."""
    links = (note.core and note.core.urls) or ()
    return {link.short_url: link.expanded_url or "" for link in links if link.short_url}


def see_to_links(text: str, targets: Mapping[str, str], mode: LinkMode) -> Linked:
    """Cut every link (`strip`), write where it leads (`expand`), or only look (`drop`).

    A t.co address that nothing explains, and one that the text cuts short, are cut in any case.
    """
    if not targets and not _may_have_address(text):
        return Linked(text, found=False, prose=text)
    prose = _cut_at_end(text, targets)
    found = bool(targets) or prose != text
    if mode == "expand" and found:
        return Linked(_expand(text, targets), found, prose)
    return Linked(prose if mode == "strip" else text, found, prose)


def without_links(text: str) -> str:
    """A text without the addresses that stand in it."""
    return _cut(text, {})


def _may_have_address(text: str) -> bool:
    """A quick look: the expressions that find addresses are slow."""
    return "/" in text or "http" in text or "www." in text or text.endswith("\u2026")


def _cut_at_end(text: str, targets: Mapping[str, str]) -> str:
    """What `_cut` gives, by a short way for texts that end in all of their addresses, as nearly all do."""
    cut = text
    for address in reversed(tuple(targets)):
        if not cut.endswith(address):
            return _cut(text, targets)
        cut = cut[: -len(address)].rstrip()
    return _cut(text, targets) if _may_have_address(cut) else _without_pointers(cut)


def _cut(text: str, targets: Mapping[str, str]) -> str:
    cut = text
    is_old = False
    for address in targets:
        if "//t.co/" in address:  # all of one length: none begins another
            cut = cut.replace(address, _CUT)
        else:
            is_old = True
    if _may_have_address(cut):
        cut = _CUT_SHORT.sub(_CUT, _BARE.sub(_CUT, _ADDRESS.sub(_CUT, cut)))
    for address in _without_scheme(targets) if is_old else ():
        cut = cut.replace(address, _CUT)
    return _mend(cut) if _CUT in cut else cut


def _expand(text: str, targets: Mapping[str, str]) -> str:
    def written(match: re.Match[str]) -> str:
        address = match[0]
        target = targets.get(address)
        is_real = target is None and "//t.co/" not in address and not address.endswith("\u2026")
        return address if is_real else target or _CUT

    expanded = _OF_X.sub(_CUT, _CUT_SHORT.sub(_CUT, _ADDRESS.sub(written, text)))
    for address in _without_scheme(targets):
        expanded = expanded.replace(address, targets[address] or _CUT)
    return _mend(expanded) if _CUT in expanded else expanded


def _without_scheme(targets: Mapping[str, str]) -> list[str]:
    """Addresses as old tweets have them, `example.org/x`; the longest first, lest one be cut inside another."""
    return sorted([address for address in targets if "://" not in address], key=len, reverse=True)


def _mend(text: str) -> str:
    """The text around links that were cut: no double spaces, empty brackets or arrows to nowhere."""
    first, *pieces = text.split(_CUT)
    if not any(pieces):  # as nearly always: links at the end
        return _without_pointers(first.rstrip())
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
    whole = tidy("".join(mended))
    return whole if pieces[-1].strip() else _without_pointers(whole)


def _without_pointers(text: str) -> str:
    while text and text[-1] in _POINTERS:
        before, _, last = text.rpartition(" ")
        if last.strip(_POINTERS):
            break
        text = before.rstrip()
    return text

"""Whether what stands in brackets is a shortcode or a part of a sentence: `[sic]`, `[mean age = 34.2, SD = 5]`."""

from __future__ import annotations

import re

from jonabot.archives.wordpress.shortcode_names import (
    AVADA_CODE,
    BUILDERS,
    CODE,
    EMBEDS,
    EMBEDS_ON_A_LINE,
    EMBEDS_OR_WORDS,
    NOTES,
    WRAPPERS,
)

_HOLDERS = EMBEDS_ON_A_LINE | EMBEDS_OR_WORDS | CODE | AVADA_CODE | WRAPPERS | NOTES
PAIRED = EMBEDS | _HOLDERS
"""All names that are known."""
_LONE = frozenset(name for name in _HOLDERS - CODE - NOTES if len(name) > 1)
"""Those that mean something without an end tag. No prose has their names and a value in brackets."""

_QUOTE = r"(?:[\"'“”‘’]|&(?:quot|[lr][ds]quo|#(?:3[49]|82[12]\d));)"  # noqa: RUF001 - curly quotes are meant
_CALL = re.compile(rf"\s*/\s*$|\s+[\w-]+(?:\s*=\s*{_QUOTE}|=[\w#./-])")
"""How attributes of a known shortcode begin: ` key="value"`, ` key=value`, or only ` /`."""
_STRICT_CALL = re.compile(
    rf"\s*/\s*$|\s+[\w-]+\s*=\s*{_QUOTE}"
    r"|(?:\s+(?:[wh]|[a-z][\w-]+)=(?:\"[^\"]*\"|'[^']*'|[^\s\"'=,;](?:[^\s\"']*[^\s\"',;])?))+\s*/?\s*$"
)
"""How those of any other do: quoted, or all of them ` key=value` and nothing else. Statistics and loops in
brackets have spaces around the sign, words between, or a key of one letter.
"""
_CALL_BY_VALUE = re.compile(r"=|\s+https?:|[:#]\S|\s+(?=[a-f]*\d)[0-9a-f]{5,99}\s*$")
"""How they may begin as well if the name is known: `=address`, ` https://...`, `:address`, `#number`, or
be a long number.
"""

_NEAR = 300
"""In characters: how far the line around a shortcode is looked at. Attributes of a tag are shorter."""
_TAG = r"<(?:/?(?:p|div|br|td|li|center|section|article|h[1-6])\b[^<>]*+|!--[^<>]*+)>"
_LINE_BEGINS = re.compile(rf"(?:\A|[\n\]]|{_TAG})[ \t]*\Z", re.IGNORECASE)
_LINE_ENDS = re.compile(rf"[ \t]*(?:\Z|[\n\[]|{_TAG})", re.IGNORECASE)


def is_shortcode(html: str, token: re.Match[str], *, has_end: bool) -> bool:
    """Whether this token of a post is one; `has_end`: the end tag of its name follows."""
    name, attributes = token["name"], token["attributes"]
    if name in EMBEDS or name.startswith(BUILDERS):
        return True
    if has_end and name in _HOLDERS:
        return True
    if name not in _LONE:
        return _STRICT_CALL.match(attributes) is not None
    if name in EMBEDS_ON_A_LINE and _is_alone(html, token):
        return True
    return (_CALL.match(attributes) or _CALL_BY_VALUE.match(attributes)) is not None


def is_known(name: str) -> bool:
    """Whether WordPress or a common plugin has a shortcode of this name."""
    return name in PAIRED or name.startswith(BUILDERS)


def _is_alone(html: str, token: re.Match[str]) -> bool:
    """Whether it has a line to itself, or touches another shortcode."""
    start, end = token.span()
    if html.startswith("[", end) or html[start - 1 : start] == "]":
        return True
    return (
        _LINE_BEGINS.search(html[max(0, start - _NEAR) : start]) is not None
        and _LINE_ENDS.match(html[end : end + _NEAR]) is not None
    )

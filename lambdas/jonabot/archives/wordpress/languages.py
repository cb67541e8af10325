"""One language of a post that holds several, as the qTranslate plugins write them.

[:en]Hello[:de]Hallo[:]                              qTranslate-X and its successors
{:en}Hello{:de}Hallo{:}                              the same, for places where brackets are taken
<!--:en-->Hello<!--:--><!--:de-->Hallo<!--:-->       the first qTranslate
"""

from __future__ import annotations

import re

_SWITCH = re.compile(r"\[:([a-z]{2})?\]|\{:([a-z]{2})?\}|<!--:([a-z]{2})?-->")
_FIRST = re.compile(r"(?<![\w)\]])(?:\[:[a-z]{2}\]|\{:[a-z]{2}\}|<!--:[a-z]{2}-->)")
"""Where marked text begins: in Python, `a[:ix]` is a slice."""


def split_languages(text: str) -> list[tuple[str, str]]:
    """The text as parts, each with its language in two letters or "" for a part that is in none.
    A text that is not marked is one part.
    """
    if not _may_be_marked(text) or not _FIRST.search(text):
        return [("", text)]
    parts: list[tuple[str, str]] = []
    language = ""
    at = 0
    for switch in _SWITCH.finditer(text):
        parts.append((language, text[at : switch.start()]))
        language = switch[switch.lastindex] if switch.lastindex else ""
        at = switch.end()
    parts.append((language, text[at:]))
    return [(language, part) for language, part in parts if part]


def in_language(text: str, tag: str) -> str | None:
    """What a reader sees who chose the language of this BCP 47 tag, None if the text is only in others.
    Without a tag, the text in every language, a blank line apart.
    """
    parts = split_languages(text)
    if not tag:
        return "\n\n".join(part for _, part in parts)
    wanted = tag[:2].lower()
    spoken = {language for language, _ in parts if language}
    if spoken and wanted not in spoken:
        return None
    return "".join(part for language, part in parts if language in {"", wanted})


def _may_be_marked(text: str) -> bool:
    """Cheap, because hardly any text is: single characters are found the fastest."""
    return ("[" in text and "[:" in text) or ("{" in text and "{:" in text) or "<!--:" in text

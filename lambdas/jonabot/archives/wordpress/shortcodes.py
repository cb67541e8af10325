"""WordPress's shortcodes, `[gallery ids="1,2"]`: taken out of a post, or made HTML where they hold text.

Prose has words in brackets too (`[sic]`, `[key]`, `[a-z]`), and posts about WordPress show shortcodes.
So one is told by its name and by how it is written, and nothing in `<pre>` and `<code>` is touched.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from jonabot.archives.wordpress.shortcode_names import BUILDERS, CAPTIONS, CODE, EMBEDS, EMBEDS_OR_WORDS, WRAPPERS

_HOLDERS = EMBEDS_OR_WORDS | CODE | WRAPPERS
_TOKEN = re.compile(
    r"<(?P<end>/?)(?P<element>(?i:pre|code|script|style))\b[^<>]*+>"
    r"|\[(?P<escaped>\[[^\[\]]*+\])\]"
    r"|\[(?P<slash>/?)(?P<name>[a-z][\w-]*+)(?P<attributes>[^\[\]]*+)\]"
)
_CALL = re.compile(r"=|\s*/\s*$|\s+[\w-]+\s*=\s*[\"'“”‘’&\w#./-]|\s+https?:")  # noqa: RUF001 - curly quotes are meant
"""How attributes begin: `=address`, ` key="value"`, ` https://...`, or only ` /`."""
_CAPTION = re.compile(r"\bcaption=(?:\"([^\"]*)\"|'([^']*)'|&quot;((?:[^&]|&(?!quot;))*)&quot;)")


def without_shortcodes(html: str) -> str:
    """The HTML of a post with its shortcodes done: embeds are gone, what others hold stays, captions
    become `<figcaption>` and program text `<pre>`.
    """
    return "".join(_Shortcodes(html).done()) if "[" in html else html


class _Shortcodes:
    def __init__(self, html: str) -> None:
        self._html = html
        self._tokens = list(_outside_code(html))
        self._opened: set[str] = set()
        self._ends: dict[str, list[re.Match[str]]] = defaultdict(list)
        """The end tags of each name that are still to come, the next one last."""
        for token in reversed(self._tokens):
            if token["slash"]:
                self._ends[token["name"]].append(token)

    def done(self) -> Iterator[str]:
        at = 0
        for token in self._tokens:
            if token.start() >= at:  # else it stands in what an embed or a piece of code holds
                yield self._html[at : token.start()]
                instead, at = self._do(token)
                yield instead
        yield self._html[at:]

    def _do(self, token: re.Match[str]) -> tuple[str, int]:
        """What a reader sees instead of the token, and where the post goes on."""
        name, end = token["name"], None
        if token["escaped"]:
            return token["escaped"], token.end()
        if token["slash"]:
            return (("</figure>" if name in CAPTIONS else "") if name in self._opened else token[0]), token.end()
        end = self._end(token)
        if not _is_shortcode(token, has_end=end is not None):
            return token[0], token.end()
        if end and name in CODE:
            return f"<pre>{_escape(self._html[token.end() : end.start()])}</pre>", end.end()
        if end and (name in EMBEDS or name in EMBEDS_OR_WORDS):
            return "", end.end()
        self._opened.add(name)
        return (_figure(token["attributes"]) if name in CAPTIONS else ""), token.end()

    def _end(self, token: re.Match[str]) -> re.Match[str] | None:
        ends = self._ends[token["name"]]
        while ends and ends[-1].start() < token.end():
            ends.pop()
        return ends[-1] if ends else None


def _outside_code(html: str) -> Iterator[re.Match[str]]:
    """Everything that looks like a shortcode, except in elements that show or run code."""
    inside = ""
    for token in _TOKEN.finditer(html):
        if not token["element"]:
            if not inside:
                yield token
        elif not inside and not token["end"]:
            inside = token["element"].lower()
        elif token["end"] and token["element"].lower() == inside:
            inside = ""


def _is_shortcode(token: re.Match[str], *, has_end: bool) -> bool:
    name = token["name"]
    if name in EMBEDS or name.startswith(BUILDERS) or _CALL.match(token["attributes"]):
        return True
    return has_end and name in _HOLDERS


def _figure(attributes: str) -> str:
    """A picture's words stand after it, `[caption]<img> words[/caption]`, or in old posts in an attribute."""
    caption = _CAPTION.search(attributes)
    words = next(filter(None, caption.groups()), "") if caption else ""
    return f"<figure><figcaption>{words}</figcaption>" if words else "<figure>"


def _escape(code: str) -> str:
    """Program text as HTML. Its references are left: the visual editor has escaped it already."""
    return code.replace("<", "&lt;").replace(">", "&gt;")

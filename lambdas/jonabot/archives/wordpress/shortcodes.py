"""WordPress's shortcodes, `[gallery ids="1,2"]`: taken out of a post, or made HTML where they hold text.

Prose has words in brackets too (`[sic]`, `[key]`, `[a-z]`), and posts about WordPress show shortcodes.
So one is told by its name and by how it is written, and nothing in `<pre>` and `<code>` is touched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jonabot.archives.wordpress.shortcode_names import (
    BUILDERS,
    CAPTIONS,
    CODE,
    EMBEDS,
    EMBEDS_OR_WORDS,
    INLINE,
    INLINE_ENDINGS,
    TITLED,
    WRAPPERS,
)

_EMBEDS = EMBEDS | EMBEDS_OR_WORDS
_HOLDERS = EMBEDS_OR_WORDS | CODE | WRAPPERS
_PAIRED = _EMBEDS | _HOLDERS
_CODE_TAG = r"<(?P<end>/?)(?P<element>(?i:pre|code|script|style))\b[^<>]*+>"
_SHORTCODE = (
    r"\[(?:(?P<shown>\[/?(?P<shown_name>[a-z][\w-]*+)[^\[\]]*+\])"
    r"|(?P<slash>/?)(?P<name>[a-z][\w-]*+)(?P<attributes>[^\[\]]*+))\]"
)
_TOKEN = re.compile(f"{_CODE_TAG}|{_SHORTCODE}")
_TOKEN_WITHOUT_CODE = re.compile(_SHORTCODE)
_SHOWS_CODE = re.compile(r"<(?i:pre|code|script|style)\b")
_CALL = re.compile(r"\s*/\s*$|\s+[\w-]+\s*=\s*[\"'“”‘’&\w#./-]")  # noqa: RUF001 - curly quotes are meant
"""How attributes begin that no prose has: ` key="value"`, or only ` /`."""
_CALL_BY_VALUE = re.compile(r"=|\s+https?:|[:#]\S")
"""How they may begin as well if the name is known: `=address`, ` https://...`, `:address`, `#number`."""
_END = re.compile(r"\[/([a-z][\w-]*+)\]")
_TITLE = re.compile(r"\s(?:title|heading|text|h2)=[\"“”]([^\"“”<>]*\w[^\"“”<>]*)[\"“”]")
_PARAGRAPHS = "\n\n"
_CAPTION = re.compile(r"\bcaption=(?:\"([^\"]*)\"|'([^']*)'|&quot;((?:[^&]|&(?!quot;))*)&quot;)")


def without_shortcodes(html: str) -> str:
    """The HTML of a post with its shortcodes done: embeds are gone, what others hold stays, captions
    become `<figcaption>` and program text `<pre>`.
    """
    return "".join(_Shortcodes(html).done()) if "[" in html else html


class _Shortcodes:
    def __init__(self, html: str) -> None:
        self._html = html
        self._begun: set[str] = set()
        self._ends: dict[str, int] = {}
        """Where the next end tag of a name stands; behind the post if there is none."""
        self._last_ends = {end[1]: end.start() for end in _END.finditer(html)} if "[/" in html else {}

    def done(self) -> Iterator[str]:
        at = 0
        for token in _outside_code(self._html):
            if token.start() >= at:  # else it stands in what an embed or a piece of code holds
                yield self._html[at : token.start()]
                instead, at = self._do(token)
                yield instead
        yield self._html[at:]

    def _do(self, token: re.Match[str]) -> tuple[str, int]:
        """What a reader sees instead of the token, and where the post goes on."""
        name = token["name"]
        if token["shown"]:  # `[[gallery]]` in a post about shortcodes; a wiki's `[[Page]]` is not meant
            return token["shown"] if _is_known(token["shown_name"]) else token[0], token.end()
        if token["slash"]:
            instead = "</figure>" if name in CAPTIONS else self._gap(token)
            return instead if name in self._begun else token[0], token.end()
        end = self._end_of(name, token.end())
        has_end = end < len(self._html)
        if not _is_shortcode(token, has_end=has_end) and self._last_ends.get(name, 0) < token.end():
            return token[0], token.end()
        if has_end and name in CODE:
            return f"<pre>{_escape(self._html[token.end() : end])}</pre>", end + len(f"[/{name}]")
        if has_end and name in _EMBEDS and self._html.find(f"[{name}", token.end(), end) < 0:
            return "", end + len(f"[/{name}]")
        self._begun.add(name)
        return _figure(token["attributes"]) if name in CAPTIONS else self._gap(token) + _heading(token), token.end()

    def _gap(self, token: re.Match[str]) -> str:
        """What parts the words before a shortcode from those in it. Builders put boxes side by side without a
        line end, `[/box][box]`; what nobody knows is taken for a box where another shortcode touches it.
        """
        name = token["name"]
        if name in INLINE or name.endswith(INLINE_ENDINGS):
            return ""
        is_box = name in WRAPPERS or name.startswith(BUILDERS)
        touches = self._html.startswith("[", token.end()) or self._html[token.start() - 1 : token.start()] == "]"
        return _PARAGRAPHS if is_box or touches else ""

    def _end_of(self, name: str, at: int) -> int:
        """Where the next end tag of the name stands from `at` on; behind the post if none does or none
        matters. Each name is sought only a few times, however often it comes.
        """
        if name not in _PAIRED:
            return len(self._html)
        if self._ends.get(name, -1) < at:
            end = self._html.find(f"[/{name}]", at)
            self._ends[name] = end if end >= 0 else len(self._html)
        return self._ends[name]


def _outside_code(html: str) -> Iterator[re.Match[str]]:
    """Everything that looks like a shortcode, except in elements that show or run code."""
    if not _SHOWS_CODE.search(html):
        yield from _TOKEN_WITHOUT_CODE.finditer(html)
        return
    inside = ""
    for token in _TOKEN.finditer(html):
        if not token["element"]:
            if not inside:
                yield token
        elif not inside and not token["end"]:
            inside = token["element"].lower()
        elif token["end"] and token["element"].lower() == inside:
            inside = ""


def _is_known(name: str) -> bool:
    return name in _PAIRED or name.startswith(BUILDERS)


def _is_shortcode(token: re.Match[str], *, has_end: bool) -> bool:
    name, attributes = token["name"], token["attributes"]
    if name in EMBEDS or name.startswith(BUILDERS) or _CALL.match(attributes):
        return True
    return name in _HOLDERS and (has_end or _CALL_BY_VALUE.match(attributes) is not None)


def _figure(attributes: str) -> str:
    """A picture's words stand after it, `[caption]<img> words[/caption]`, or in old posts in an attribute."""
    caption = _CAPTION.search(attributes)
    words = next(filter(None, caption.groups()), "") if caption else ""
    return f"<figure><figcaption>{words}</figcaption>" if words else "<figure>"


def _heading(token: re.Match[str]) -> str:
    """What page builders keep in attributes: the heading of a tab, a slide, a box."""
    title = _TITLE.search(token["attributes"]) if token["name"].endswith(TITLED) else None
    return f"<h3>{title[1]}</h3>" if title else ""


def _escape(code: str) -> str:
    """Program text as HTML. Its references are left: the editor has escaped it once already."""
    return code.replace("<", "&lt;").replace(">", "&gt;")

"""WordPress's shortcodes, `[gallery ids="1,2"]`: taken out of a post, or made HTML where they hold text.

Prose has words in brackets too (`[sic]`, `[key]`, `[a-z]`), and posts about WordPress show shortcodes.
So one is told by its name and by how it is written, and nothing in `<pre>` and `<code>` is touched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jonabot.archives.wordpress.headings import heading
from jonabot.archives.wordpress.program_text import NEAR, decoded, preformatted
from jonabot.archives.wordpress.shortcode_calls import PAIRED, is_known, is_shortcode
from jonabot.archives.wordpress.shortcode_names import (
    AVADA_CODE,
    BUILDERS,
    CAPTIONS,
    CODE,
    EMBEDS,
    EMBEDS_ON_A_LINE,
    EMBEDS_OR_WORDS,
    INLINE,
    INLINE_ENDINGS,
    NOTES,
    TITLED,
    WRAPPERS,
)

_HELD_ELSEWHERE = EMBEDS | EMBEDS_ON_A_LINE | EMBEDS_OR_WORDS | NOTES
_CODE_TAG = r"<(?P<end>/?)(?P<element>(?i:pre|code|script|style))\b[^<>]*+>"
_SHORTCODE = (
    r"\[(?:(?P<shown>\[/?(?P<shown_name>[a-z][\w-]*+)[^\[\]]*+\])"
    r"|(?P<slash>/?)(?P<name>[a-z][\w-]*+)(?P<attributes>[^\[\]]*+))\]"
)
_TOKEN = re.compile(f"{_CODE_TAG}|{_SHORTCODE}")
_TOKEN_WITHOUT_CODE = re.compile(_SHORTCODE)
_SHOWS_CODE = re.compile(r"<(?i:pre|code|script|style)\b")
_END = re.compile(r"\[/([a-z][\w-]*+)\]")
_PARAGRAPHS = "\n\n"
_CAPTION = re.compile(r"\bcaption=(?:\"([^\"]*)\"|'([^']*)'|&quot;((?:[^&]|&(?!quot;))*)&quot;)")


def without_shortcodes(html: str) -> str:
    """The HTML of a post with its shortcodes done: embeds are gone, what others hold stays, captions
    become `<figcaption>` and program text `<pre>`. Notes stand below it, as readers see them.
    """
    return "".join(_Shortcodes(html).done()) if "[" in html else html


class _Shortcodes:
    def __init__(self, html: str) -> None:
        self._html = html
        self._at = 0
        self._begun: set[str] = set()
        self._ends: dict[str, int] = {}
        """Where the next end tag of a name stands; behind the post if there is none."""
        self._notes: list[str] = []
        self._last_ends = {end[1]: end.start() for end in _END.finditer(html)} if "[/" in html else {}

    def done(self) -> Iterator[str]:
        begun = 0
        for token in self._outside_code():
            yield self._html[begun : token.start()]
            instead, self._at = self._do(token)
            yield instead
            begun = self._at
        yield self._html[begun:]
        for note in self._notes:
            yield f"{_PARAGRAPHS}<p>{without_shortcodes(note)}</p>"

    def _outside_code(self) -> Iterator[re.Match[str]]:
        """Everything that looks like a shortcode, except in elements that show or run code, and in what an
        embed or a piece of program text holds.
        """
        shows_code = _SHOWS_CODE.search(self._html)
        pattern = _TOKEN if shows_code else _TOKEN_WITHOUT_CODE
        inside = ""
        while token := pattern.search(self._html, self._at):
            self._at = token.end()
            element = token["element"].lower() if shows_code and token["element"] else ""
            if not element:
                if not inside:
                    yield token
            elif not inside and not token["end"]:
                inside = element
            elif token["end"] and element == inside:
                inside = ""

    def _do(self, token: re.Match[str]) -> tuple[str, int]:
        """What a reader sees instead of the token, and where the post goes on."""
        name = token["name"]
        if token["shown"]:  # `[[gallery]]` in a post about shortcodes; a wiki's `[[Page]]` is not meant
            return token["shown"] if is_known(token["shown_name"]) else token[0], token.end()
        if token["slash"]:
            gap = "</figure>" if name in CAPTIONS else self._gap(token)
            return gap if name in self._begun else token[0], token.end()
        end = self._end_of(name, token.end())
        has_end = end < len(self._html)
        if not is_shortcode(self._html, token, has_end=has_end) and self._last_ends.get(name, 0) < token.end():
            return token[0], token.end()
        if has_end and (instead := self._instead_of_all(token, end)) is not None:
            return instead, end + len(f"[/{name}]")
        self._begun.add(name)
        if name in CAPTIONS:
            return _figure(token["attributes"]), token.end()
        said = heading(name, token["attributes"]) if name.endswith(TITLED) else ""
        return self._gap(token) + said, token.end()

    def _instead_of_all(self, token: re.Match[str], end: int) -> str | None:
        """What a reader sees instead of a shortcode and all that it holds up to its end tag; None if that
        goes on as a part of the post.
        """
        name, start = token["name"], token.end()
        if name in AVADA_CODE:
            held = self._html[start:end]
            code = decoded(held)
            return preformatted(code or held, "") if name in CODE else "" if code else held
        if name in CODE:
            return preformatted(self._html[start:end], self._html[max(0, token.start() - NEAR) : token.start()])
        if name not in _HELD_ELSEWHERE or self._html.find(f"[{name}", start, end) >= 0:
            return None
        if name in NOTES:
            self._notes.append(self._html[start:end])
        return ""

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
        if name not in PAIRED:
            return len(self._html)
        if self._ends.get(name, -1) < at:
            end = self._html.find(f"[/{name}]", at)
            self._ends[name] = end if end >= 0 else len(self._html)
        return self._ends[name]


def _figure(attributes: str) -> str:
    """A picture's words stand after it, `[caption]<img> words[/caption]`, or in old posts in an attribute."""
    caption = _CAPTION.search(attributes)
    words = next(filter(None, caption.groups()), "") if caption else ""
    return f"<figure><figcaption>{words}</figcaption>" if words else "<figure>"

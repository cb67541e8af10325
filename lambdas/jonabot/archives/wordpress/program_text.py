"""Program text that plugins keep as it was typed, not as HTML: `[code]if (a < b)[/code]`, `<pre lang="c">`."""

from __future__ import annotations

import binascii
import re

_RAW_PRE = re.compile(
    r"<pre(?=\s)(?=[^<>]*\slang=[\"']?(?!(?:ar|da|de|el|en|es|fi|fr|he|it|ja|ko|la|nl|pl|pt|ru|sv|zh)\b)[\w#+])"
    r"(?![^<>]*\sescaped=[\"']?true)[^<>]*+>(?!\s*<(?:code|span)\b)",
    re.IGNORECASE,
)
"""WP-Syntax's start tag, with a language for computers. What begins with a tag of its own was made HTML by
something else, as in what is copied from GitHub.
"""
_END_OF_PRE = re.compile(r"</pre\s*>", re.IGNORECASE)
_BREAK = r"<br\s*/?>"
_NEXT_PARAGRAPH = r"</p>\s*(?:<!-- /?wp:[^<>]*+>\s*)*<p(?:\s[^<>]*+)?>"
_LAID_OUT = re.compile(rf"\s*(?:{_BREAK}|</p>)", re.IGNORECASE)
_LINE_END = re.compile(rf"(?P<paragraph>{_NEXT_PARAGRAPH})|{_BREAK}\n?", re.IGNORECASE)
_EDGE = re.compile(r"\A\s*</p>|<p(?:\s[^<>]*+)?>\s*\Z", re.IGNORECASE)
_IN_A_PARAGRAPH = re.compile(r"<p(?:\s[^<>]*)?>\s*\Z", re.IGNORECASE)
NEAR = 300
"""In characters: more than the tag of a paragraph has."""


def escape_raw_code(html: str) -> str:
    """HTML in which what WP-Syntax shows as program text is written as HTML, too."""
    if "lang=" not in html:
        return html
    parts: list[str] = []
    at = 0
    while (start := _RAW_PRE.search(html, at)) and (end := _END_OF_PRE.search(html, start.end())):
        parts += [html[at : start.end()], _escape(html[start.end() : end.start()])]
        at = end.start()
    return "".join(parts) + html[at:]


def preformatted(code: str, before: str) -> str:
    """As an element, the program text that a shortcode holds; `before` is the HTML right before that."""
    is_in_paragraph = ("<br" in code or "</p>" in code) and _IN_A_PARAGRAPH.search(before)
    if is_in_paragraph or _LAID_OUT.match(code):
        code = _lines(code)
    return f"<pre>{_escape(code)}</pre>"


def decoded(code: str) -> str | None:
    """The program text that Avada keeps in base64; None if this is something else."""
    code = "".join(code.split())
    try:
        found = binascii.a2b_base64(code, strict_mode=True)
        return found.decode() if binascii.b2a_base64(found, newline=False) == code.encode() else None
    except ValueError:  # not base64, not ASCII, or not UTF-8
        return None


def _lines(code: str) -> str:
    """The lines of program text that an editor has laid out as if it were prose. Where it has line breaks
    as well, a paragraph's end is a blank line.
    """
    next_paragraph = "\n\n" if "<br" in code else "\n"
    return _EDGE.sub("", _LINE_END.sub(lambda end: next_paragraph if end["paragraph"] else "\n", code))


def _escape(code: str) -> str:
    """Program text as HTML. Its references are left: the editor has escaped it once already."""
    return code.replace("<", "&lt;").replace(">", "&gt;")

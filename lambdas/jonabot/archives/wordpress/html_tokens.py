"""HTML as a stream of text and tags, in time and memory that grow with its length and nothing else.

A tree is not needed to tell paragraphs, and the parsers that build one can be held up for minutes by
some hundred kilobytes: lexbor by deep nesting, formatting that is never closed and attributes without
number, libxml2 by the attributes as well. The tokens are those of the HTML standard, except that
where it lets an unclosed comment, script or tag swallow the rest of a post, the rest is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

COMMENT = "!--"

Token = tuple[str, str, bool, str]
"""The text before a tag, as it is written; the name of the tag in lower case, or `COMMENT`, or "" at
the end; whether it is an end tag; its attributes, or what the comment says."""

_ENDS = {
    name: re.compile(rf"</{name}[\s/>]", re.IGNORECASE)
    for name in """
        annotation annotation-xml applet audio blockquote canvas datalist div form iframe noembed noframes noscript
        object script select style svg template textarea title video
        """.split()  # noqa: SIM905 - one name a line would fill the page
}
"""What ends an element that holds no prose, or only that of a fallback (`div`: only one around a
file; `blockquote`: only one that another site gave for somebody's words; `annotation`: a formula again)."""

_QUOTED_BY_EMBED = re.compile(
    r"twitter-(?:tweet|video)|instagram-media|tiktok-embed|reddit-(?:card|embed)|wp-embedded-content|embedly-card"
    r"|imgur-embed|bluesky-embed|mastodon-embed|text-post-media|fb-xfbml"
)
"""Classes by which other sites make a quotation of theirs into a card."""

_STRICT = re.compile(
    r"""<(?:
        (/?)([a-zA-Z][^\s/>]*+)((?>(?:[^"'>]+|"[^"]*"|'[^']*')*))>
      | !--(?:-?>|((?>(?:[^-]+|-(?!-!?>))*))--!?>)
      | (?:!(?!--)|\?|/(?![a-zA-Z]))[^<>]*+>
      | (?=/?[a-zA-Z]|!--)()
    )""",
    re.VERBOSE,
)
_LENIENT = re.compile(r"<(?:(/?)([a-zA-Z][^\s/<>]*+)([^<>]*+)>|!--(?:([^<>]*+)>)?|[!?/][^<>]*+>)")
"""What is used from the first tag or comment on that has no end: each ends at the next `>`."""
_TAG, _UNCLOSED = 3, 5  # by the last group that matched

_SILENT = re.compile(
    r"""<(?:/?(?:a|abbr|acronym|b|big|bdi|bdo|cite|del|dfn|em|font|i|ins|kbd|mark|s|samp|small|strike|strong|sub|sup
          |time|tt|u|var|wbr|span(?![^<>]*aria-hidden)|img(?![^<>]*(?:emoji|smil)))(?=[\s/>])
          [^<>"']*+(?>(?:"[^<>"]*"[^<>"']*|'[^<>']*'[^<>"']*)*)>
      | !--\ /?wp:[^<>]*+(?<=--)>)""",
    re.VERBOSE,
)
"""Tags and comments that mean nothing to the text. They are most of all, so they go at once."""


def tokens(html: str) -> Iterator[Token]:
    """Every tag and comment with the text before it, but nothing of elements that hold no prose."""
    html = _SILENT.sub("", html)
    pattern = _STRICT
    endless: set[str] = set()
    at = 0
    matches = pattern.finditer(html)
    while (match := next(matches, None)) is not None:
        if match.lastindex == _UNCLOSED:
            pattern = _LENIENT
            matches = pattern.finditer(html, match.start())
            continue
        text = html[at : match.start()]
        at = match.end()
        if match.lastindex != _TAG:
            yield text, COMMENT, False, match[4] or ""
            continue
        slash, name, attributes = match[1], match[2].lower(), match[3]
        yield text, name, bool(slash), attributes
        if name in _ENDS and not slash and name not in endless and _is_skipped(name, attributes):
            if end := _ENDS[name].search(html, at):
                at = end.start()
                matches = pattern.finditer(html, at)
            else:
                endless.add(name)
    yield html[at:], "", False, ""


def _is_skipped(name: str, attributes: str) -> bool:
    if name == "blockquote":
        return _QUOTED_BY_EMBED.search(attributes) is not None
    if name == "div":
        return "wp-block-file" in attributes  # holds a file's name and the word "Download"
    return not attributes.endswith("/")

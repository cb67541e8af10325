"""What page builders keep in attributes: the heading of a tab, a slide, a box, and the line under it."""

from __future__ import annotations

import re

_ATTRIBUTE = re.compile(
    r"\s(?P<name>title|heading|text|h2|h4|subhead|description)="
    r"(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|[“”](?P<curly>[^“”]*+)[“”])"
)
_HEADINGS = ("title", "heading", "text", "h2")
_UNDER_IT = ("subhead", "h4", "description")
_ESCAPES = {
    "et_pb_": (("%22", '"'), ("%91", "["), ("%92", "\\"), ("%93", "]")),
    "vc_": (("``", '"'), ("`{`", "["), ("`}`", "]")),
}
"""How Divi and WPBakery write what would end an attribute or a shortcode."""
_WORD = re.compile(r"\w")


def heading(name: str, attributes: str) -> str:
    """The HTML of what the attributes of a shortcode say to readers; empty if they say nothing."""
    said: dict[str, str] = {}
    for attribute in _ATTRIBUTE.finditer(attributes):
        words = attribute[attribute.lastgroup or ""]
        if _WORD.search(words):
            said.setdefault(attribute["name"], _unescape(name, words))
    title = next((f"<h3>{said[key]}</h3>" for key in _HEADINGS if key in said), "")
    return title + "".join(f"<p>{said[key]}</p>" for key in _UNDER_IT if key in said)


def _unescape(name: str, words: str) -> str:
    for builder, escapes in _ESCAPES.items():
        if name.startswith(builder):
            for escape, character in escapes:
                words = words.replace(escape, character)
    return words

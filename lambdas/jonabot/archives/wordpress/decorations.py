"""What a page shows that is no text of its own: the `+` that opens a box, and a formula set a second time."""

from __future__ import annotations

import re

_HIDDEN = r"<span(?=\s)(?=[^<>]*\saria-hidden=[\"']?true)"
_SIGN = re.compile(
    rf"{_HIDDEN}[^<>]*+>(?:[^\w<>&\u2600-\U0010ffff]|&(?:plus|minus|times|[lrud]arr|[lr]aquo|nbsp|\#43);){{0,9}}</span\s*>",
    re.IGNORECASE,
)
"""No emoji, which is as good as a word."""
_FORMULA = re.compile(rf"(?P<formula>{_HIDDEN}(?=[^<>]*\bkatex-html\b))|<(?P<end>/?)span\b", re.IGNORECASE)
"""KaTeX's drawing of a formula, which stands beside its MathML; and the tags that tell where it ends."""


def without_decorations(html: str) -> str:
    """The HTML without signs and drawings that are hidden from those who have the page read to them. Words
    that are hidden from them stay.
    """
    if "aria-hidden" not in html:
        return html
    html = _SIGN.sub("", html)
    return _without_drawings(html) if "katex-html" in html else html


def _without_drawings(html: str) -> str:
    kept: list[str] = []
    at = begun = depth = 0
    for tag in _FORMULA.finditer(html):
        if depth:
            depth += -1 if tag["end"] else 1
            if not depth:
                kept.append(html[at:begun])
                at = tag.start()  # its end tag, which means nothing
        elif tag["formula"]:
            begun, depth = tag.start(), 1
    return "".join(kept) + html[at:]

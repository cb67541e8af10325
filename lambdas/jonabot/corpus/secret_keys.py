"""Find keys and passwords of machines: cloud access keys, tokens of well-known services, PEM blocks.

Only shapes that nothing else has: entropy tests fire on every other tweet.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_BASE64 = "[A-Za-z0-9+/=]"
_PEM = re.compile(
    r"-----BEGIN [A-Z0-9 ]{1,60}-----"
    r"(?:\s+[A-Za-z-]{1,30}:[^\n]{0,200})*"  # Proc-Type, DEK-Info, Version
    rf"(?:\s+{_BASE64}{{20,}})+"
    rf"(?:(?:\s+{_BASE64}{{1,76}}){{0,2}}\s*-----END [A-Z0-9 ]{{1,60}}-----)?"  # a cut-off key has no end
)
_TOKENS = tuple(
    # The mark comes first and looks behind itself: a pattern that begins with a literal is found at its speed.
    (mark, re.compile(rf"{mark}(?<![A-Za-z0-9_]{mark}){rest}(?![A-Za-z0-9_])"))
    for mark, rest in (
        ("AKIA", "[A-Z0-9]{16}"),
        ("ASIA", "[A-Z0-9]{16}"),
        *((f"gh{kind}_", "[A-Za-z0-9]{36,255}") for kind in "pousr"),
        ("github_pat_", "[A-Za-z0-9_]{22,255}"),
        ("sk-", "[A-Za-z0-9_-]{20,200}"),  # OpenAI, Anthropic
        ("sk_live_", "[A-Za-z0-9]{20,200}"),  # Stripe
        ("AIza", "[A-Za-z0-9_-]{35}"),  # Google
        ("xox", "[abeprs]-[A-Za-z0-9-]{10,200}"),  # Slack
    )
)
_NAMED_SECRET = re.compile(
    r"(?P<name>secret[ _-]?(?:access[ _-]?)?key[\"']?\s{0,3}(?:=>|[=:]|is)\s{0,3}[\"']?)"
    r"(?P<key>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])",
    re.IGNORECASE,
)
_LONE_SECRET = re.compile(
    r"(?<![A-Za-z0-9/+=])(?=[^\s]*[a-z])(?=[^\s]*[A-Z])(?=[^\s]*\d)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])"
)

SHORTEST = 15
"""Characters of the shortest key, a Slack token; most texts hold no word as long."""


def replace_keys(text: str, replacement: Callable[[str, str], str]) -> str:
    """The text with each key replaced by `replacement("secret", key)`."""
    if "-----BEGIN" in text:
        text = _PEM.sub(lambda match: replacement("secret", match[0]), text)
    if "ecret" in text or "ECRET" in text:
        text = _NAMED_SECRET.sub(lambda match: match["name"] + replacement("secret", match["key"]), text)
    for mark, token in _TOKENS:
        if mark in text:
            if mark == "AKIA" and token.search(text):  # the key that goes with the id has no mark of its own
                text = _LONE_SECRET.sub(lambda match: replacement("secret", match[0]), text)
            text = token.sub(lambda match: replacement("secret", match[0]), text)
    return text

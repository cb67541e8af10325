"""Find keys and passwords of machines: cloud access keys, tokens of well-known services, PEM blocks,
passwords in addresses of the web.

Only shapes that nothing else has: entropy tests fire on every other tweet.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Replacement = Callable[[str, str], str]

_BASE64 = r"(?:[A-Za-z0-9+/=]|\\/)"
_GAP = r"(?:\s|>|\\[nr])"  # in a quotation, in JSON
_LINE = r"(?:(?:\r|\\r)?(?:\n|\\n)[ \t>]{0,9})"
_PEM = re.compile(
    r"-----BEGIN [A-Z0-9 ]{1,60}-----"
    rf"(?:{_LINE}{{1,3}}[A-Za-z-]{{1,30}}:[^\n\r\\]{{0,200}}){{0,9}}"  # Proc-Type, DEK-Info, Version
    rf"(?:{_GAP}+{_BASE64}{{20,}})+"
    rf"(?:(?:{_GAP}+{_BASE64}{{1,76}}){{0,2}}{_GAP}*-----END [A-Z0-9 ]{{1,60}}-----)?"  # a cut-off key has no end
)
_TOKENS = tuple(
    # The mark comes first and looks behind itself: a pattern that begins with a literal is found at its speed.
    (mark, re.compile(rf"{re.escape(mark)}(?<![A-Za-z0-9_]{re.escape(mark)}){rest}(?![A-Za-z0-9_])"))
    for mark, rest in (
        ("AKIA", "[A-Z0-9]{16}"),
        ("ASIA", "[A-Z0-9]{16}"),
        *((f"gh{kind}_", "[A-Za-z0-9]{36,255}") for kind in "pousr"),
        ("github_pat_", "[A-Za-z0-9_]{22,255}"),
        ("glpat-", "[A-Za-z0-9_.-]{19,200}[A-Za-z0-9_-]"),  # GitLab
        ("sk-", r"(?=[A-Za-z_-]{0,199}[0-9])[A-Za-z0-9_-]{20,200}"),  # OpenAI, Anthropic; not a class of a style sheet
        ("sk_live_", "[A-Za-z0-9]{20,200}"),  # Stripe
        ("sk_test_", "[A-Za-z0-9]{20,200}"),
        ("rk_live_", "[A-Za-z0-9]{20,200}"),
        ("rk_test_", "[A-Za-z0-9]{20,200}"),
        ("AIza", "[A-Za-z0-9_-]{35}"),  # Google
        ("hf_", "[A-Za-z0-9]{30,200}"),  # Hugging Face
        ("npm_", "[A-Za-z0-9]{36,200}"),
        ("xox", "[abeprs]-[A-Za-z0-9-]{10,200}"),  # Slack
        ("xapp-", "[A-Za-z0-9-]{20,300}"),
        ("hooks.slack.com/", "[a-z]{1,20}/[A-Za-z0-9/_-]{20,200}"),
        ("eyJ", r"[A-Za-z0-9_-]{8,600}(?:\.[A-Za-z0-9_-]{4,9000}){2,4}"),  # JSON Web Token
    )
)
_RARE = ("_", "-", "")
"""Characters that a text is searched for first: one is found much faster than a word."""
_TOKENS_BY_CHARACTER = tuple(
    (rare, [(mark, token) for mark, token in _TOKENS if next(each for each in _RARE if each in mark) == rare])
    for rare in _RARE
)
_AWS_IDS = frozenset(("AKIA", "ASIA"))
_NAMED_SECRET = re.compile(
    r"(?P<name>secret(?:[ _-]?access)?(?:[ _-]?key)?[\"']?\s{0,3}(?::=|=>|[=:]|is)\s{0,3}[\"']?)"
    r"(?P<key>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])",
    re.IGNORECASE,
)
_LONE_SECRET = re.compile(
    r"(?<![A-Za-z0-9/+])(?=[A-Z0-9/+]{0,39}[a-z])(?=[a-z0-9/+]{0,39}[A-Z])(?=[A-Za-z/+]{0,39}\d)"
    r"[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])",
    re.ASCII,
)
_PASSWORD = re.compile(
    r"://(?P<user>[^\s:/@]{0,64}:)(?!\[secret\]@|[<{]|\$\{)(?P<password>[^\s/<>\"',;]{1,128})@(?=[A-Za-z0-9\[])"
)

SHORTEST = 15
"""Characters of the shortest key, a Slack token; most texts hold no word as long."""


def replace_keys(text: str, replacement: Replacement) -> str:
    """The text with each key replaced by `replacement("secret", key)`."""
    if "-----BEGIN" in text:
        text = _PEM.sub(lambda match: replacement("secret", match[0]), text)
    if "ecret" in text or "ECRET" in text:
        text = _NAMED_SECRET.sub(lambda match: match["name"] + replacement("secret", match["key"]), text)
    for rare, tokens in _TOKENS_BY_CHARACTER:
        if rare in text:
            for mark, token in tokens:
                if mark in text:
                    text = _replace_tokens(text, mark, token, replacement)
    return text


def _replace_tokens(text: str, mark: str, token: re.Pattern[str], replacement: Replacement) -> str:
    if mark in _AWS_IDS and token.search(text):  # the key that goes with the id has no mark of its own
        text = _LONE_SECRET.sub(lambda match: replacement("secret", match[0]), text)
    return token.sub(lambda match: replacement("secret", match[0]), text)


def replace_passwords(text: str, replacement: Replacement) -> str:
    """The text with each password of an address, as in ftp://me:password@example.org, replaced by
    `replacement("secret", password)`.
    """
    if "://" not in text:
        return text
    return _PASSWORD.sub(lambda match: f"://{match['user']}{replacement('secret', match['password'])}@", text)

"""Find e-mail addresses, as written and as spelt out against robots ("me [at] example [dot] org")."""

from __future__ import annotations

import re
from collections.abc import Callable

from jonabot.corpus.nearby import replace_nearby

Replacement = Callable[[str, str], str]

_LETTER = "A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
"""Latin letters only: Japanese that touches an address is not part of it."""
_LABEL = rf"[{_LETTER}-]{{1,63}}"
_NAME = rf"(?<![{_LETTER}._%+@-])[{_LETTER}._%+-]{{1,64}}"  # not after "@": @name@example.social is a public handle
_SPELT_DOT = r"[ ]?[\[({][ ]?(?i:dot|punkt|point|punto)[ ]?[\])}][ ]?"
_DOT = rf"(?:\.|{_SPELT_DOT})"
_GENERIC = "com|net|org|edu|gov|info"
_COUNTRIES = "de|uk|ch|eu|fr|nl|es|pl|ru|cz|se|dk|jp|cn|br|au|ca|io"  # none of them is an English word
_MORE_COUNTRIES = "at|be|it|pt|ie|fi|no|hu|gr|ua|tr|il|in|kr|tw|nz|za|mx|ar|us|co|me"
_KNOWN = rf"(?:{_GENERIC}|{_COUNTRIES}|{_MORE_COUNTRIES}|biz|mil|name|dev|app)(?![{_LETTER}])"
_DOMAIN = (
    # One case only: in "me@example.org.Thanks" the last word is a sentence, not a domain.
    rf"(?:(?:{_LABEL}{_DOT}){{1,8}}(?:[a-z]{{2,24}}|[A-Z]{{2,24}}|(?i:{_GENERIC}))(?![A-Za-z0-9])"
    # "Web.De" is a domain all the same.
    rf"|(?:{_LABEL}\.){{0,7}}(?:{_LABEL}\.(?i:{_COUNTRIES})|[A-Z][{_LETTER}-]{{0,62}}\.[A-Z][a-z])(?![A-Za-z0-9]))"
)
_ADDRESS = re.compile(rf"{_NAME}@{_DOMAIN}")
# Slower, and seldom: o'brien@example.org, me[@]example.org, me @ example.org
_ODD_ADDRESS = re.compile(
    rf"{_NAME}(?:['\u2019][{_LETTER}._%+-]{{1,64}})?"
    rf"(?:(?:@| ?[\[({{]@[\])}}] ?){_DOMAIN}| @ (?=[A-Za-z])(?:{_LABEL}\.){{1,8}}{_KNOWN})"
)
_AT = re.compile(  # "@" first: found as fast as a literal
    rf"@(?:(?<=[{_LETTER}._%+-]@)[{_LETTER}]|(?P<odd>(?<=[{_LETTER}] @) [A-Za-z]|(?<=[\[({{]@)[\])}}]))"
)
_FILE = re.compile(r"\.(?:png|jpe?g|gif|webp|svg|css|js|html?|php|pdf)\Z", re.IGNORECASE)  # icon@2x.png
_SPELT_AT = ("(at)", "[at]", "{at}", "( at )", "[ at ]", "{ at }")
_SPELT_ADDRESS = re.compile(
    rf"{_NAME}(?:"
    rf"[\[({{] ?at ?[\])}}] ?{_LABEL}(?:{_DOT}{_LABEL}){{1,5}}"
    # After a space it may be prose: "looking (at) home.now".
    rf"| [\[({{] ?at ?[\])}}] ?{_LABEL}(?:{_DOT}{_LABEL}){{0,4}}(?:{_SPELT_DOT}{_LABEL}|\.{_KNOWN})"
    r")",
    re.IGNORECASE,
)
_LONGEST = 320
"""Characters: 64 before the "@", 255 after it."""


def replace_addresses(text: str, replacement: Replacement) -> str:
    """The text with each address around an "@" replaced by `replacement("email", address)`."""
    places = list(_AT.finditer(text))
    if not places:
        return text
    is_odd = "'" in text or "\u2019" in text or any(place["odd"] for place in places)
    return replace_nearby(
        text,
        [place.span() for place in places],
        _ODD_ADDRESS if is_odd else _ADDRESS,
        lambda match: _replace(match[0], replacement),
        _LONGEST,
    )


def replace_spelt_addresses(text: str, replacement: Replacement) -> str:
    """The text with each address that is spelt out replaced by `replacement("email", address)`."""
    if (")" in text or "]" in text or "}" in text) and any(map(text.lower().__contains__, _SPELT_AT)):
        return _SPELT_ADDRESS.sub(lambda match: replacement("email", match[0]), text)
    return text


def _replace(address: str, replacement: Replacement) -> str:
    return address if _FILE.search(address) else replacement("email", address)

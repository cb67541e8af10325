"""Find e-mail addresses, as written and as spelt out against robots ("me [at] example [dot] org")."""

from __future__ import annotations

import re
from collections.abc import Callable

from jonabot.corpus.nearby import replace_nearby

_LETTER = "A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
"""Latin letters only: Japanese that touches an address is not part of it."""
_LABEL = rf"[{_LETTER}-]{{1,63}}"
_ADDRESS = re.compile(
    # Not after "@": @name@example.social is a public handle.
    rf"(?<![{_LETTER}._%+@-])[{_LETTER}._%+-]{{1,64}}@(?:{_LABEL}\.){{1,8}}"
    # One case only: in "me@example.org.Thanks" the last word is a sentence, not a domain.
    r"(?:[a-z]{2,24}|[A-Z]{2,24}|(?i:com|net|org|edu))(?![A-Za-z0-9])"
)
_AT_AFTER_LETTER = re.compile(rf"@(?<=[{_LETTER}._%+-]@)[{_LETTER}]")  # "@" first: found as fast as a literal
_SPELT_AT = ("(at)", "[at]", "{at}", "( at )", "[ at ]")
_SPELT_ADDRESS = re.compile(
    rf"(?<![{_LETTER}._%+@-])[{_LETTER}._%+-]{{1,64}} ?[\[({{] ?at ?[\])}}] ?"
    rf"{_LABEL}(?:(?:\.| ?[\[({{] ?dot ?[\])}}] ?){_LABEL}){{1,5}}",
    re.IGNORECASE,
)


_LONGEST = 320
"""Characters: 64 before the "@", 255 after it."""


def replace_addresses(text: str, replacement: Callable[[str, str], str]) -> str:
    """The text with each address replaced by `replacement("email", address)`."""
    if "@" in text and (places := [place.span() for place in _AT_AFTER_LETTER.finditer(text)]):
        text = replace_nearby(text, places, _ADDRESS, lambda match: replacement("email", match[0]), _LONGEST)
    if _is_spelt(text):
        text = _SPELT_ADDRESS.sub(lambda match: replacement("email", match[0]), text)
    return text


def _is_spelt(text: str) -> bool:
    return (")" in text or "]" in text or "}" in text) and any(map(text.lower().__contains__, _SPELT_AT))

"""Take private data and secrets out of a text before a model can learn them by heart.

A tuned model can repeat its training text word for word: an address that nobody has read in years
would reach anyone who asks. So each is replaced by its kind in brackets: `[email]`, `[phone]`,
`[card]`, `[ip]`, `[secret]`. A bracketed word is harmless to learn, easy to spot in an answer, and
leaves the sentence around it whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from jonabot.corpus.private_addresses import replace_addresses, replace_spelt_addresses
from jonabot.corpus.private_numbers import replace_numbers
from jonabot.corpus.secret_keys import SHORTEST, replace_keys, replace_passwords
from jonabot.corpus.shapes import has_digit, has_long_word, shape

KINDS = ("email", "phone", "card", "ip", "secret")


class Scrubber:
    """Replaces the chosen kinds of private data and counts what it replaced.

    Every other word stays as it is; a text that was scrubbed is not changed again.
    """

    def __init__(self, kinds: Collection[str]) -> None:
        self.counts: Counter[str] = Counter()
        self._kinds = frozenset(kinds)

    def scrub(self, text: str) -> str:
        """The text without private data."""
        seen = shape(text)
        if has_long_word(seen, SHORTEST):  # keys first: one may hold what looks like a number
            text = replace_keys(text, self._replacement)
        if "@" in text:
            text = replace_passwords(text, self._replacement)
            text = replace_addresses(text, self._replacement)
        text = replace_spelt_addresses(text, self._replacement)
        return replace_numbers(text, self._replacement) if has_digit(seen) else text

    def _replacement(self, kind: str, found: str) -> str:
        if kind not in self._kinds:
            return found
        self.counts[kind] += 1
        return f"[{kind}]"

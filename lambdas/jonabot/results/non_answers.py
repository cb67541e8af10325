"""Answers that are none: refusals, echoes, silence."""

from __future__ import annotations

import re

from jonabot.results.words import words

_OPENING_CHARACTERS = 240
"""A refusal comes at the beginning; further down it may be a story about one."""
_REFUSALS = (
    r"\bas an? (ai|artificial intelligence|(large )?language model)\b",
    r"\bi(['\u2019]m| am) (just |only )?an? (ai|assistant|chatbot|(large )?language model)\b",
    r"\bi(['\u2019]m| am) sorry,? but i\b",
    r"\bi (can(no|['\u2019])t|won['\u2019]t) (help|assist|provide|answer|write|generate|create|comply|fulfil|discuss)",
    r"\bi(['\u2019]m| am) (unable|not able) to\b",
    r"\bi (don['\u2019]t|do not) have (personal|feelings|opinions|access|enough (information|context))",
    r"\bals (ki|k\u00fcnstliche intelligenz|sprachmodell)\b",
    r"\ben tant qu(e mod\u00e8le|['\u2019]ia)\b",
    r"\bcomo (modelo de lenguaje|una? ia|inteligencia artificial)\b",
)
_REFUSAL = re.compile("|".join(_REFUSALS), re.IGNORECASE)


def non_answer(prompt: str, text: str) -> str:
    """`it refuses`, `it repeats the prompt`, `it says nothing`; empty for an answer."""
    said = words(text)
    if not said:
        return "it says nothing"
    if said == words(prompt):
        return "it repeats the prompt"
    return "it refuses" if _REFUSAL.search(text[:_OPENING_CHARACTERS]) else ""

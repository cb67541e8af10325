"""Words that must not stand in a conversation record: they fail the whole job.

Bedrock reserves `User:`, `Bot:`, `Assistant:`, `System:`, `<image>`, `<video>` and `[EOS]` (Amazon
Nova user guide, "Preparing data for fine-tuning Understanding models"); AWS's own dataset validation
script also refuses `Thought:`, `<unk>` and capitals. Archives contain them: "New User: how do I ...".

A word joiner (U+2060) inside such a word has no width and no meaning: a person reads the same, and
the word is no longer the reserved one.
"""

from __future__ import annotations

import re

WORD_JOINER = "\u2060"

# Each begins with a literal, which is found at the speed of a byte search.
_ROLES = ("user", "bot", "assistant", "system", "thought")
_ROLE = re.compile(f":(?:{'|'.join(f'(?<=(?i:{role}):)' for role in _ROLES)})")
_TAG = re.compile(r"<(?=(?i:image|video|unk)>)")
_END = re.compile(r"\[(?=(?i:eos)\])")


def neutralise_reserved_words(text: str) -> str:
    """The same text to read, without a reserved word."""
    if ":" in text:
        text = _ROLE.sub(f"{WORD_JOINER}:", text)
    if ">" in text:
        text = _TAG.sub(f"<{WORD_JOINER}", text)
    if "]" in text:
        text = _END.sub(f"[{WORD_JOINER}", text)
    return text


def has_reserved_word(text: str) -> bool:
    """Whether the service would refuse this text."""
    return bool(
        (":" in text and _ROLE.search(text))
        or (">" in text and _TAG.search(text))
        or ("]" in text and _END.search(text))
    )

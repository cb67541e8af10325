"""Scripts that put no spaces between words: there nothing that counts words means anything."""

from __future__ import annotations

import re
from collections.abc import Iterable

MUCH = 0.2
"""Of the letters: with so much in such scripts, words as spaces divide them are no words any more."""

_THAI_TO_MYANMAR = "\u0e00-\u0fff\u1000-\u109f"
_KHMER = "\u1780-\u17ff"
_KANA = "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9d"
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WITHOUT_SPACES = re.compile(f"[{_THAI_TO_MYANMAR}{_KHMER}{_KANA}{_HAN}]")


def divides_words(texts: Iterable[str]) -> bool:
    """Whether spaces divide the words of these texts. Korean does so, Japanese, Chinese and Thai do not."""
    letters = without_spaces = 0
    for text in texts:
        letters += sum(map(str.isalpha, text))
        without_spaces += sum(map(str.isalpha, _WITHOUT_SPACES.findall(text)))
    return without_spaces <= letters * MUCH

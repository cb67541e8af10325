"""Debian 12 has Python 3.11.2, in whose `re` a possessive group (`(?:a|b)*+`) matches the wrong text: the fix came
with 3.11.5 (https://github.com/python/cpython/issues/106052). An atomic group, `(?>(?:a|b)*)`, means the same.
"""

from __future__ import annotations

import re
from pathlib import Path

LAMBDAS = Path(__file__).parents[2] / "lambdas"
_POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{[\d,]+\})\+")


def test_no_expression_repeats_a_group_possessively() -> None:
    sources = list(LAMBDAS.rglob("*.py"))
    assert sources
    found = [f"{file}: {text}" for file in sources for text in _POSSESSIVE_GROUP.findall(file.read_text())]
    assert found == []


def test_the_search_for_them_finds_one() -> None:
    assert _POSSESSIVE_GROUP.search(r"((?:[^-]++|-(?!>))*+)")
    assert not _POSSESSIVE_GROUP.search(r"(?>(?:[^-]+|-(?!>))*)")

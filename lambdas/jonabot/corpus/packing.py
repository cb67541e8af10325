"""Put short posts of one day or month together: fewer records, and longer contexts to learn from.

A base model takes so many records and no more (Nova 20,000), however short they are. Threads are
joined by the archive's reader already; articles and threads are never packed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from jonabot.corpus.utf8 import utf8_length
from jonabot.documents import Document

Pack = Literal["thread", "day", "month", "none"]

_SHORT_KINDS = ("post", "reply")
_PERIOD_CHARACTERS: dict[Pack, int] = {"day": len("2014-12-01"), "month": len("2014-12")}
_BETWEEN = "\n\n"


class Posts(msgspec.Struct, frozen=True, gc=False):
    """Short posts of one period, put together."""

    id: str
    """Of the first."""
    text: str
    created: str
    """When the first was."""
    kind: Literal["posts"] = "posts"
    title: str = ""


Passage = Document | Posts
"""A text in its own right, before it is cut into records."""


def pack_documents(documents: Iterable[Document], pack: Pack, budget: int) -> Iterator[Passage]:
    """Each document as a passage; with "day" or "month", the short posts and replies of a period as
    one, in their order, while they fit `budget` UTF-8 bytes.
    """
    period_characters = _PERIOD_CHARACTERS.get(pack)
    open_pack: list[Document] = []
    size = 0
    for document in documents:
        if period_characters is None or document.kind not in _SHORT_KINDS:
            yield document
            continue
        added = utf8_length(document.text) + len(_BETWEEN)
        same_period = open_pack and open_pack[0].created[:period_characters] == document.created[:period_characters]
        if open_pack and not (same_period and size + added <= budget):
            yield _packed(open_pack)
            open_pack, size = [], 0
        open_pack.append(document)
        size += added
    if open_pack:
        yield _packed(open_pack)


def _packed(documents: list[Document]) -> Passage:
    first = documents[0]
    if len(documents) == 1:
        return first
    return Posts(first.id, _BETWEEN.join(document.text for document in documents), first.created)

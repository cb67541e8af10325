"""Tells apart posts of one blog that have the same `guid`, as copies and imported posts do."""

from __future__ import annotations

import msgspec

from jonabot.documents import Document

_MOST = 50_000
"""In documents: 5 MB. Of more the rest keep the ids that they have."""


class Identities:
    """The documents of one blog, by the number of the post that had each id first."""

    def __init__(self) -> None:
        self._posts: dict[int, int] = {}

    def distinct(self, document: Document, post_id: str) -> Document:
        """The document, with its post's number in its id where another post of the blog came with that id."""
        key, post = hash(document.id), hash(post_id)
        first = self._posts.get(key)
        if first is None:
            if len(self._posts) < _MOST:
                self._posts[key] = post
            return document
        return document if first == post else msgspec.structs.replace(document, id=f"{document.id}#post-{post_id}")

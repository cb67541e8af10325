"""Exports in a zip that are none of X's: they are named, and not read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jonabot.archives.x.layouts import is_needed
from jonabot.archives.x.where import NAMED, enumerated

_ENDINGS = frozenset({".xml", ".zip"})
_ATTACHED = re.compile(r"(?:[^/]*_media|assets)/")
"""Folders of X's own: pictures, and what shows an archive in a browser."""


class Others:
    """Those that were met while a zip's directory was read."""

    def __init__(self) -> None:
        self._number = 0
        self._files: list[str] = []

    def is_needed(self, path: str) -> bool:
        """As layouts.py says it; of other files only the name is looked at."""
        if path[-4:].lower() in _ENDINGS and not _ATTACHED.search(path):
            self._number += 1
            self._files += [path] if self._number <= NAMED else []
        return is_needed(path)

    def notices(self) -> Iterator[str]:
        """What to say of them."""
        if self._files:
            subject = enumerated(self._files, self._number)
            yield f"{subject} not read, because the zip holds an X archive. Drop every other export on its own."

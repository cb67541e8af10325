"""Which file of which archive something is wrong with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from jonabot.errors import DamagedArchive, HostileArchive

NAMED = 3
"""So many files are named; of more of them the number is told."""
_AGAIN = "Download the archive again and drop the whole file."


class Where(NamedTuple):
    """Makes the errors that name an archive and, in a zip, the file inside."""

    archive: str
    file: str = ""
    """A member of the zip; empty where the archive is one bare file."""

    def damaged(self, reason: str) -> DamagedArchive:
        return DamagedArchive(self.archive, self._sentence(reason), _AGAIN)

    def hostile(self, reason: str) -> HostileArchive:
        return HostileArchive(self.archive, self._sentence(reason), "Drop the archive as X made it.")

    def _sentence(self, reason: str) -> str:
        return f"{self.file or 'it'} {reason}."


def enumerated(files: Sequence[str], total: int) -> str:
    """The first of several files as the subject of a sentence: `a.js is`, `a.js, b.js and 7 more are`."""
    rest = [f"{total - len(files):,} more"] if total > len(files) else []
    *most, last = [*files, *rest]
    return f"{', '.join(most)} and {last} are" if most else f"{last} is"

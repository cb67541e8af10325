"""Where things lie that must wait until an archive is read: not in memory.

SQLite keeps a database without a name in memory while it is small and in a file that no other
process can open once it is not, and deletes it at the end: https://sqlite.org/inmemorydb.html. The
temporary file beside it behaves the same.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from tempfile import SpooledTemporaryFile
from typing import NamedTuple

_IN_MEMORY = 256 << 10  # bytes
_SETTINGS = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA temp_store = FILE;
PRAGMA cache_size = -256; -- KiB
"""


class Workbench(NamedTuple):
    """Both take half a megabyte of memory, whatever is put in."""

    database: sqlite3.Connection
    """For what is looked up."""
    file: SpooledTemporaryFile[bytes]
    """For what is read again in the order in which it came."""


@contextmanager
def workbench() -> Iterator[Workbench]:
    """An empty workbench; all that was on it is gone when the block ends."""
    with closing(sqlite3.connect("")) as database, SpooledTemporaryFile(max_size=_IN_MEMORY) as file:
        database.executescript(_SETTINGS)
        yield Workbench(database, file)

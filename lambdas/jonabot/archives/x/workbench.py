"""A temporary database: what must wait until an archive is read lies there, not in memory.

SQLite keeps a database without a name in memory while it is small and in a file that no other
process can open once it is not, and deletes it at the end: https://sqlite.org/inmemorydb.html.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

_SETTINGS = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA temp_store = FILE;
PRAGMA cache_size = -1024; -- KiB
"""


@contextmanager
def workbench() -> Iterator[sqlite3.Connection]:
    """An empty database that is gone when the block ends. Memory: a megabyte or two, whatever is put in."""
    with closing(sqlite3.connect("")) as database:
        database.executescript(_SETTINGS)
        yield database

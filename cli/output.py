"""The folder that a command writes to."""

import os
from pathlib import Path


class NotWritable(Exception):
    """Nothing can be written there; the message says why."""


def refuse_unwritable(folder: Path) -> None:
    """Called before the work is done, so that none is done in vain. It makes nothing.

    Raises:
        NotWritable: the folder cannot be made, or not be written to.

    """
    whole = folder.absolute()
    nearest = next(place for place in (whole, *whole.parents) if place.exists())
    if not nearest.is_dir():
        raise NotWritable(f"--out {folder}: {nearest} is a file. Choose a folder.")
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise NotWritable(f"--out {folder}: you may not write to {nearest}. Choose another folder.")

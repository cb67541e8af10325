"""X archives, in every layout since 2012."""

from jonabot.archives.x.reader import read_x_archive

__all__ = ["read_x_archive"]

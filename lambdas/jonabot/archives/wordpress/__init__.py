"""WordPress exports (WXR, "WordPress eXtended RSS"), versions 1.0, 1.1 and 1.2."""

from jonabot.archives.wordpress.reader import read_wordpress_export

__all__ = ["read_wordpress_export"]

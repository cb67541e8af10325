"""WordPress exports (WXR, "WordPress eXtended RSS"), versions 1.0, 1.1 and 1.2."""

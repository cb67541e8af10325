"""X archives, in every layout since 2012."""

"""A test that most texts fail at once: whether there is a word as long as keys and pasted data are."""

from __future__ import annotations

_SHAPE = bytes(ord(" ") if byte in b" \t\n\v\f\r" else ord("x") for byte in range(256))


def has_long_word(text: str, size: int) -> bool:
    """Whether there are `size` UTF-8 bytes in a row without ASCII white space. Runs at about 1 GB/s."""
    return len(text) * 4 >= size and b"x" * size in text.encode().translate(_SHAPE)

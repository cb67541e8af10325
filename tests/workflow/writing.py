"""Made-up writing: as much as a job wants, and never the same twice."""

from __future__ import annotations

from random import Random

WORDS = (
    "heron", "river", "morning", "bridge", "letter", "kettle", "garden", "winter",
    "train", "window", "copper", "lantern", "apple", "ladder", "harbour", "pencil",
    "thunder", "blanket", "orchard", "candle", "market", "needle", "valley", "button",
    "feather", "island", "mirror", "saddle", "tunnel", "violin", "walnut", "yarn",
)  # fmt: skip


def thoughts(seed: int, count: int = 24) -> list[str]:
    """So many short texts, of which no two are alike; the same for the same seed."""
    chance = Random(seed)
    return [" ".join(chance.choices(WORDS, k=12)).capitalize() + "." for _ in range(count)]

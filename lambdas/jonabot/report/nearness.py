"""Whether the tuned model sounds more like the author than the base model does, by both distances."""

from __future__ import annotations

from typing import Literal

from jonabot.report.result_inputs import Distance, Likeness

Nearness = Literal["nearer", "mixed", "no nearer", "unknown"]


def nearness(likeness: Likeness) -> Nearness:
    """`mixed` is nearer by one distance only; `unknown`, that there is too little text to measure."""
    tuned, base = _distances(likeness)
    if tuned is None or base is None:
        return "unknown"
    nearer = (tuned.function_words < base.function_words, tuned.characters < base.characters)
    return "nearer" if all(nearer) else "mixed" if any(nearer) else "no nearer"


def told(likeness: Likeness) -> str:
    """Both distances of both models; empty if they were not measured."""
    tuned, base = _distances(likeness)
    if tuned is None or base is None:
        return ""
    return (
        f"its distance is {tuned.function_words:.2f} in words and {tuned.characters:.2f} in spelling, "
        f"the base model's {base.function_words:.2f} and {base.characters:.2f}"
    )


def _distances(likeness: Likeness) -> tuple[Distance | None, Distance | None]:
    tuned, base = likeness.tuned, likeness.base
    return (tuned.distance if tuned else None, base.distance if base else None)

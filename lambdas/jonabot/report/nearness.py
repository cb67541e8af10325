"""Whether the tuned model sounds more like the author than the base model does, by the distances there are."""

from __future__ import annotations

from typing import Literal

from jonabot.report.result_inputs import Distance, Likeness

Nearness = Literal["nearer", "mixed", "no nearer", "unknown"]


def nearness(likeness: Likeness) -> Nearness:
    """`mixed` is nearer by one distance only; `unknown`, that one of the two was not measured (unmeasured.py)."""
    tuned, base = _distances(likeness)
    if tuned is None or base is None:
        return "unknown"
    nearer = [tuned.characters < base.characters]
    if tuned.function_words is not None and base.function_words is not None:
        nearer.append(tuned.function_words < base.function_words)
    return "nearer" if all(nearer) else "mixed" if any(nearer) else "no nearer"


def told(likeness: Likeness) -> str:
    """The distances of both models; empty if they were not measured."""
    tuned, base = _distances(likeness)
    if tuned is None or base is None:
        return ""
    if tuned.function_words is None or base.function_words is None:
        return f"its distance in characters is {tuned.characters:.2f}, the base model's {base.characters:.2f}"
    return (
        f"its distance is {tuned.function_words:.2f} in words and {tuned.characters:.2f} in spelling, "
        f"the base model's {base.function_words:.2f} and {base.characters:.2f}"
    )


def _distances(likeness: Likeness) -> tuple[Distance | None, Distance | None]:
    tuned, base = likeness.tuned, likeness.base
    return (tuned.distance if tuned else None, base.distance if base else None)

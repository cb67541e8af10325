"""What could not be measured of the likeness, and why: no answer is not the same as too little text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from jonabot.report.inputs import ReportInputs
from jonabot.report.result_inputs import Likeness, Reply, Style


def why_unknown(run: ReportInputs) -> str:
    """Why nobody can say how near the tuned model came; a sentence that the report opens with."""
    base, tuned = _replies(run)
    model = run.plan.base_model_name if run.plan else "The model"
    read = f"{model} has read the writing of {run.author}"
    if not tuned:
        return f"{read}. Neither model was asked anything, so nobody can say how near it came."
    if not _spoke(tuned):
        return f"{read}, but the tuned model gave no answer{_because(tuned)}, so nobody can say how near it came."
    if not _spoke(base):
        return f"{read}, but the base model gave no answer{_because(base)}, so there is nothing to compare it with."
    for name, style in (("tuned", run.likeness.tuned), ("base", run.likeness.base)):
        if _is_short(style, run.likeness):
            return f"{read}. The answers of the {name} model are too short to say how near it came."
    return f"{read}. There is too little text to say how near it came."


def unmeasured(run: ReportInputs) -> Iterator[str]:
    """Why figures or whole writers are missing, a sentence each; nothing where nobody was compared."""
    likeness = run.likeness
    styles = [style for style in (likeness.author, likeness.base, likeness.tuned) if style]
    if not styles:
        return
    if any(style.words is None for style in styles):
        yield (
            f"{run.author[:1].upper()}{run.author[1:]} writes, wholly or in part, in a script that puts no spaces "
            "between words. So nothing that counts words is measured: function words, words a sentence, pairs of "
            "words, and what a model knows by heart."
        )
    if not likeness.author:
        yield "Your own writing is not compared, because none was held out."
    elif _is_short(likeness.author, likeness):
        yield "No distance is measured of your own writing, because what was held out is too short."
    for name, style, replies in zip(("base", "tuned"), (likeness.base, likeness.tuned), _replies(run), strict=True):
        if replies and not _spoke(replies):
            yield f"The {name} model is not compared, because it gave no answer{_because(replies)}."
        elif _is_short(style, likeness):
            yield f"No distance is measured of the {name} model, because its answers are too short."


def _replies(run: ReportInputs) -> tuple[list[Reply], list[Reply]]:
    """Of the base model and of the tuned one."""
    exchanges = run.comparison.exchanges
    return [exchange.base for exchange in exchanges], [exchange.tuned for exchange in exchanges]


def _spoke(replies: Sequence[Reply]) -> bool:
    return any(reply.text for reply in replies)


def _because(replies: Sequence[Reply]) -> str:
    """The reason that was given most often, in brackets."""
    reasons = Counter(reply.missing for reply in replies if reply.missing)
    return "".join(f" ({reason.rstrip('.')})" for reason, _ in reasons.most_common(1))


def _is_short(style: Style | None, likeness: Likeness) -> bool:
    """Whether others were measured and this writer, who wrote something, was not."""
    return bool(likeness.own and style and style.distance is None)

"""What to change next time, from what was measured: the verdict first."""

from __future__ import annotations

from collections.abc import Iterator

from jonabot.report.inputs import ReportInputs
from jonabot.report.model import Advice
from jonabot.report.nearness import nearness, told
from jonabot.report.numbers import many, percent
from jonabot.report.result_inputs import Likeness, Quoted

MUCH_QUOTED = 0.1
"""Of the words: so much, and more than the author repeats anyway, is learning by heart."""


def next_time(run: ReportInputs) -> Iterator[Advice]:
    """Nothing for a run that trained nothing: its opening says what to do."""
    if not run.results:
        return
    verdict = run.results.verdict
    if verdict.advice:
        yield Advice(verdict.advice, verdict.rule)
    yield from _learnt_by_heart(run.likeness)
    yield from _no_nearer(run.likeness)
    yield from _refusals(run.likeness)


def _learnt_by_heart(likeness: Likeness) -> Iterator[Advice]:
    tuned, author = ((style.quoted if style else None) or Quoted() for style in (likeness.tuned, likeness.author))
    if tuned.share > max(MUCH_QUOTED, author.share):
        yield Advice(
            "Train fewer epochs, or lower near_duplicates, so that what was written twice counts once.",
            f"{percent(tuned.share)} of the tuned model's words stand so in the training set, and "
            f"{percent(author.share)} of the held-out writing.",
        )


def _no_nearer(likeness: Likeness) -> Iterator[Advice]:
    if nearness(likeness) == "no nearer":
        yield Advice(
            "Drop more exports: the tuned model does not sound more like the author than the base model.",
            f"Measured on the answers, {told(likeness)}.",
        )


def _refusals(likeness: Likeness) -> Iterator[Advice]:
    tuned = likeness.tuned
    if tuned and tuned.non_answers:
        yield Advice(
            "Ask in the words of the training set: “Write a short post.”, “What is on your mind?”",
            f"The tuned model gave no answer to {tuned.non_answers} of {many(tuned.texts, 'prompt')}.",
        )

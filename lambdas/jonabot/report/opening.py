"""The top of the report: what came of the run in one line, three numbers, and what to change."""

from __future__ import annotations

from collections.abc import Callable

from jonabot.report.inputs import Ending, Plan, ReportInputs
from jonabot.report.model import Curves, Figure, Opening, Tone
from jonabot.report.nearness import nearness, told
from jonabot.report.numbers import many
from jonabot.report.result_inputs import Verdict
from jonabot.report.unmeasured import why_unknown
from jonabot.report.words import VERDICTS, say

_TITLES: dict[Ending, str] = {
    "model-trained": "The model is trained",
    "already-trained": "Trained already, so nothing was spent",
    "over-budget": "Over budget, so nothing was trained",
    "too-little-writing": "Too little writing to learn from",
    "too-much-writing": "More writing than one job may take",
    "price-unknown": "No known price, so nothing was trained",
    "no-base-model": "No base model on offer",
    "plan-rejected": "The plan was rejected",
    "plan-not-answered": "Nobody answered the plan",
    "failed": "The run failed",
}
_BAD = {"unstable", "no-progress", "no-metrics"}
"""Verdicts after which a model is not worth asking."""
_ANSWERED = {
    "plan-rejected": "You said no to the plan below. Nothing was trained and nothing was spent.",
    "plan-not-answered": "The plan below waited for an answer and none came. Nothing was trained or spent.",
}
_NEXT = {
    "plan-rejected": ["Change the settings in cdk.json, deploy, and drop the exports again for another plan."],
    "plan-not-answered": [
        "Drop the exports again and answer with “jonabot approve”.",
        "Set approval to within-budget if plans within the budget need no answer.",
    ],
}


def opening_of(run: ReportInputs, curves: Curves | None) -> Opening:
    """The verdict of a run that trained; for any other, what ended it and what to change."""
    verdict = run.results.verdict if run.results else None
    title = verdict.summary if verdict and run.ending == "model-trained" else _TITLES[run.ending]
    return Opening(
        verdict=_verdict(verdict) if verdict else "",
        title=title,
        sentence=_sentence(run),
        tone=_tone(run.ending, verdict),
        rule=verdict.rule if verdict else "",
        advice=[] if verdict else _advice(run),
        figures=_figures(run, curves),
    )


def _verdict(verdict: Verdict) -> str:
    """`still falling`, `over-fitted from step 655`"""
    since = f" from step {verdict.step:,}" if verdict.step is not None else ""
    return say(VERDICTS, verdict.kind) + since


def _tone(ending: Ending, verdict: Verdict | None) -> Tone:
    if ending == "failed" or (verdict and verdict.kind in _BAD):
        return "bad"
    if verdict:
        return "good" if verdict.kind == "converged" else "plain"
    return "good" if ending == "already-trained" else "plain"


def _sentence(run: ReportInputs) -> str:
    if run.failure:
        return run.failure.cause
    if run.ending in _ANSWERED:
        return _ANSWERED[run.ending]
    if run.ending == "model-trained" and run.plan:
        return _likeness(run.plan.base_model_name, run)
    if run.plan:
        return run.plan.reason
    return run.choice.reason if run.choice else ""


def _likeness(model: str, run: ReportInputs) -> str:
    """What the training was for: whether it sounds like the author now."""
    match nearness(run.likeness):
        case "nearer":
            found = f"{model} now sounds more like {run.author} than the base model does"
        case "mixed":
            found = f"{model} has come nearer to {run.author} in one way and not in the other"
        case "no nearer":
            found = f"{model} does not sound more like {run.author} than the base model does"
        case "unknown":
            return why_unknown(run)
    return f"{found}: {told(run.likeness)}."


def _advice(run: ReportInputs) -> list[str]:
    if run.failure:
        return []
    if run.ending == "no-base-model" and run.choice:
        return [f"Possible instead: {alternative}" for alternative in run.choice.alternatives]
    return _NEXT.get(run.ending, [])


def _figures(run: ReportInputs, curves: Curves | None) -> list[Figure]:
    """At most three, those that the ending is about first."""
    makers: tuple[Callable[[ReportInputs, Curves | None], Figure | None], ...]
    match run.ending:
        case "model-trained" | "already-trained":
            makers = (_loss, _documents, _price)
        case "too-little-writing" | "too-much-writing":
            makers = (_records, _characters, _kept)
        case _:
            makers = (_price, _tokens, _documents)
    figures = (make(run, curves) for make in makers)
    return [figure for figure in figures if figure]


def _loss(_: ReportInputs, curves: Curves | None) -> Figure | None:
    if curves is None or not curves.training_loss:
        return None
    losses = [epoch.training_loss for epoch in curves.epochs if epoch.training_loss is not None]
    if len(losses) > 1:
        return Figure("training loss", losses[-1], "loss", f"in the last epoch, {losses[0]:.2f} in the first")
    first, last = curves.training_loss[0].value, curves.training_loss[-1].value
    return Figure("training loss", last, "loss", f"from {first:.2f} at the first step")


def _documents(run: ReportInputs, _: Curves | None) -> Figure | None:
    if run.manifest is None:
        return None
    documents = sum(amount.documents for amount in run.manifest.kinds.values())
    records = many(run.manifest.records.training, "training record")
    return Figure("piece of writing" if documents == 1 else "pieces of writing", documents, note=f"in {records}")


def _price(run: ReportInputs, _: Curves | None) -> Figure | None:
    if run.plan is None or run.plan.estimate.training_usd is None:
        return None
    budget = f"estimated, of a budget of ${run.plan.budget_usd:,.2f}"
    return Figure("to train", run.plan.estimate.training_usd, "usd", budget)


def _tokens(run: ReportInputs, _: Curves | None) -> Figure | None:
    if run.plan is None:
        return None
    times = many(run.plan.estimate.epochs, "time")
    return Figure("tokens to train on", billed_tokens(run.plan), note=f"the training set, read {times}")


def _records(run: ReportInputs, _: Curves | None) -> Figure | None:
    if run.manifest is None:
        return None
    limits = run.manifest.limits
    note = f"needed: {limits.minimum_records:,} to {limits.maximum_records:,}"
    records = run.manifest.records.training
    return Figure("training record" if records == 1 else "training records", records, note=note)


def _characters(run: ReportInputs, _: Curves | None) -> Figure | None:
    if run.manifest is None:
        return None
    return Figure("characters of writing", sum(amount.characters for amount in run.manifest.kinds.values()))


def _kept(run: ReportInputs, _: Curves | None) -> Figure | None:
    if run.manifest is None:
        return None
    read, kept = (sum(getattr(source, name) for source in run.manifest.sources) for name in ("read", "kept"))
    return Figure("item kept" if kept == 1 else "items kept", kept, note=f"of {read:,} read")


def billed_tokens(plan: Plan) -> int:
    """AWS bills the training set once an epoch."""
    return plan.estimate.tokens * plan.estimate.epochs
